using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cohesion.Domain.Contracts;

/// <summary>The days from which and until which a contract is in force, as it was signed and as it was extended since.</summary>
/// <remarks>
/// Both ends are included. Contrats de ville signed for 2015 to 2020 were extended to the end of 2022 by law no. 2018-1317, then to the end of 2023
/// by law no. 2021-1900, article 68: what their last day is depends on the day on which one asks.
/// </remarks>
public sealed record ContractTerm
{
    private ContractTerm(LocalDate from, LocalDate until, ValueList<ContractAmendment> amendments) => (From, Until, Amendments) = (from, until, amendments);

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day as signed, included.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets what extended it since, in the order of adoption.</summary>
    public ValueList<ContractAmendment> Amendments { get; }

    /// <summary>Gets the last day, included, once every amendment is counted.</summary>
    public LocalDate LastDay => Amendments is { Count: > 0 and int count } ? Amendments[count - 1].Until : Until;

    /// <summary>Creates a term from days known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ContractTerm Create(LocalDate from, LocalDate until, ValueList<ContractAmendment> amendments = default)
    {
        TryCreate(from, until, amendments, out ContractTerm? term, out ValueList<Problem> problems);
        return Problems.Require(term, problems);
    }

    /// <summary>
    /// Creates a term, or tells everything that is wrong: an end before the beginning, amendments out of the order of their adoption, one that
    /// sets no later day than before.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day as signed, included.</param>
    /// <param name="amendments">What extended it since, in the order of adoption.</param>
    /// <param name="term">The term, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    public static bool TryCreate(
        LocalDate from, LocalDate until, ValueList<ContractAmendment> amendments, [NotNullWhen(true)] out ContractTerm? term, out ValueList<Problem> problems)
    {
        problems = Check(from, until, [.. amendments.Select(amendment => ((LocalDate?)amendment.AdoptedOn, (LocalDate?)amendment.Until))]);
        term = problems.Count == 0 ? new ContractTerm(from, until, amendments) : null;
        return term is not null;
    }

    /// <summary>Tells the last day, included, as it was known at the end of a day: amendments adopted later are not counted.</summary>
    public LocalDate LastDayAsKnownOn(LocalDate day) => Amendments.LastOrDefault(amendment => amendment.AdoptedOn <= day)?.Until ?? Until;

    /// <summary>Tells whether the contract is in force on a day, every amendment counted.</summary>
    public bool IsInForceOn(LocalDate day) => From <= day && day <= LastDay;

    /// <summary>Tells everything that is wrong with days of which some may not be known; nothing is concluded from those.</summary>
    internal static ValueList<Problem> Check(LocalDate? from, LocalDate? until, ValueList<(LocalDate? AdoptedOn, LocalDate? Until)> amendments)
    {
        List<Problem> found = [];
        if (until < from)
        {
            found.Add(new Problem(ProblemCode.Reversed, "/until", $"{from:R}/{until:R}"));
        }

        LocalDate? adoptedBefore = null, lastDay = until;
        foreach ((int i, (LocalDate? adoptedOn, LocalDate? next)) in amendments.Index())
        {
            if (adoptedOn < adoptedBefore)
            {
                found.Add(new Problem(ProblemCode.OutOfOrder, $"/amendments/{i}/adoptedOn", $"{adoptedOn:R}", $">= {adoptedBefore:R}"));
            }

            if (next <= lastDay)
            {
                found.Add(new Problem(ProblemCode.OutOfOrder, $"/amendments/{i}/until", $"{next:R}", $"> {lastDay:R}"));
            }

            (adoptedBefore, lastDay) = (adoptedOn ?? adoptedBefore, next ?? lastDay);
        }

        return [.. found];
    }
}
