using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cohesion.Domain.Grants;

/// <summary>Whom an action reached, and how many of them live in a priority quartier.</summary>
public sealed record ReportedBeneficiaries
{
    private ReportedBeneficiaries(long total, long quartier) => (Total, Quartier) = (total, quartier);

    /// <summary>Gets how many people.</summary>
    public long Total { get; }

    /// <summary>Gets how many of them live in a priority quartier; at most the total.</summary>
    public long Quartier { get; }

    /// <summary>Gets the share of those who live in a priority quartier, or <see langword="null"/> where nobody was reached.</summary>
    public Ratio? QuartierShare => Total == 0 ? null : Ratio.Of(Quartier, Total);

    /// <summary>Counts people, where the counts are known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ReportedBeneficiaries Create(long total, long quartier)
    {
        TryCreate(total, quartier, out ReportedBeneficiaries? beneficiaries, out ValueList<Problem> problems);
        return Problems.Require(beneficiaries, problems);
    }

    /// <summary>Counts people, or tells everything that is wrong: a count below zero, a part above its whole.</summary>
    /// <param name="total">How many people; zero or more.</param>
    /// <param name="quartier">How many of them live in a priority quartier; from zero to the total.</param>
    /// <param name="beneficiaries">The counts, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/total</c> and <c>/quartier</c>.</param>
    public static bool TryCreate(long total, long quartier, [NotNullWhen(true)] out ReportedBeneficiaries? beneficiaries, out ValueList<Problem> problems)
    {
        problems =
        [
            .. total < 0 ? (ValueList<Problem>)[new Problem(ProblemCode.NegativeCount, "/total", Spell(total))] : [],
            .. quartier < 0 ? (ValueList<Problem>)[new Problem(ProblemCode.NegativeCount, "/quartier", Spell(quartier))] : [],
            .. total > GrantChecks.Most ? (ValueList<Problem>)[new Problem(ProblemCode.NumberOutOfRange, "/total", Spell(total), $"≤ {Spell(GrantChecks.Most)}")] : [],
            .. quartier > total ? (ValueList<Problem>)[new Problem(ProblemCode.AboveWhole, "/quartier", Spell(quartier), $"≤ {Spell(total)}")] : [],
        ];
        beneficiaries = problems.Count == 0 ? new ReportedBeneficiaries(total, quartier) : null;
        return beneficiaries is not null;
    }

    private static string Spell(long number) => number.ToString(CultureInfo.InvariantCulture);
}
