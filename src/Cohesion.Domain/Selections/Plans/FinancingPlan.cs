using System.Diagnostics.CodeAnalysis;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Who pays what of the budget of a project, to the cent.</summary>
/// <remarks>
/// What is known already (own resources, other grants) stands; the rest is split between the funders by the largest remainder. Where a share exceeds the most
/// that a funder gives, that funder gives its most and the others share what is left, in the same proportions.
/// </remarks>
public sealed record FinancingPlan
{
    private FinancingPlan(Money budget, ValueList<Money> known, ValueMap<ScopeId, Money> parts) => (Budget, Known, Parts) = (budget, known, parts);

    /// <summary>Gets the budget; what is known and the parts add up to it.</summary>
    public Money Budget { get; }

    /// <summary>Gets what is paid by others already.</summary>
    public ValueList<Money> Known { get; }

    /// <summary>Gets what each funder pays; zero or more.</summary>
    public ValueMap<ScopeId, Money> Parts { get; }

    /// <summary>
    /// Makes a plan, or tells everything that is wrong: two currencies, amounts below zero, a funder named twice, contributions above the budget, funders
    /// that cannot reach it.
    /// </summary>
    /// <param name="budget">What the project costs; zero or more.</param>
    /// <param name="known">What is paid by others already; none below zero.</param>
    /// <param name="funders">Those who share the rest; among equal remainders the first named comes first.</param>
    /// <param name="plan">The plan, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/budget</c>, <c>/known</c> and <c>/funders</c>.</param>
    public static bool TryCreate(
        Money budget, ValueList<Money> known, ValueList<FunderShare> funders, [NotNullWhen(true)] out FinancingPlan? plan, out ValueList<Problem> problems)
    {
        plan = null;
        List<Problem> found = [.. Check(budget, known, funders)];
        if (found.Count == 0)
        {
            Int128 paid = Sum(known);
            if (paid > budget.Minor)
            {
                found.Add(new Problem(ProblemCode.PlanAbove, "/known", Say(paid, budget), $"≤ {budget}"));
            }
            else if (Share(Money.OfMinor((long)(budget.Minor - paid), budget.Currency), funders) is var parts && paid + Sum(parts.Values) is var reached && reached == budget.Minor)
            {
                plan = new FinancingPlan(budget, known, parts);
            }
            else
            {
                found.Add(new Problem(ProblemCode.PlanShort, "/funders", Say(reached, budget), $"{budget}"));
            }
        }

        problems = [.. found];
        return plan is not null;
    }

    // Each turn settles at least one funder at its most, or everybody.
    private static ValueMap<ScopeId, Money> Share(Money rest, ValueList<FunderShare> funders)
    {
        Dictionary<ScopeId, Money> settled = [];
        ValueList<FunderShare> open = [.. funders.Where(funder => funder.Weight > 0)];
        while (open.Count > 0)
        {
            ValueList<Money> shares = rest.Split([.. open.Select(funder => funder.Weight)]);
            bool[] isAbove = [.. open.Select((funder, i) => funder.AtMost is { } most && shares[i] > most)];
            foreach ((int i, FunderShare funder) in open.Index())
            {
                if (isAbove[i] || !isAbove.Contains(true))
                {
                    settled[funder.Funder] = isAbove[i] ? funder.AtMost!.Value : shares[i];
                }
            }

            rest = isAbove.Contains(true) ? rest - Money.Sum(open.Where((_, i) => isAbove[i]).Select(funder => funder.AtMost!.Value), rest.Currency) : rest;
            open = isAbove.Contains(true) ? [.. open.Where((_, i) => !isAbove[i])] : [];
        }

        return [.. funders.Select(funder => KeyValuePair.Create(
            funder.Funder, settled.TryGetValue(funder.Funder, out Money amount) ? amount : Money.OfMinor(0, rest.Currency)))];
    }

    private static List<Problem> Check(Money budget, ValueList<Money> known, ValueList<FunderShare> funders)
    {
        List<Problem> found = [];
        (string Path, Money? Amount)[] amounts =
        [
            ("/budget", budget),
            .. known.Select((amount, i) => ($"/known/{i}", (Money?)amount)),
            .. funders.Select((funder, i) => ($"/funders/{i}/atMost", funder.AtMost)),
        ];
        foreach ((string path, Money? stated) in amounts)
        {
            if (stated is { } amount && amount.Currency != budget.Currency)
            {
                found.Add(new Problem(ProblemCode.OtherCurrency, path, $"{amount}", budget.Currency.Code));
            }
            else if (stated is { IsNegative: true } below)
            {
                found.Add(new Problem(ProblemCode.NumberOutOfRange, path, $"{below}", "≥ 0"));
            }
        }

        found.AddRepeated(ProblemCode.DuplicateId, funders.Select(funder => funder.Funder), i => $"/funders/{i}/funder");
        return found;
    }

    private static Int128 Sum(IEnumerable<Money> amounts) => amounts.Aggregate((Int128)0, (sum, amount) => sum + amount.Minor);

    private static string Say(Int128 minor, Money like) => $"{Money.OfMinor((long)Int128.Min(minor, long.MaxValue), like.Currency)}";
}
