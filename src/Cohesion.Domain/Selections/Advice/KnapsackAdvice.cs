using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The set of applications with the highest sum of totals that the envelope can fund: advice beside a decision, never the decision.</summary>
/// <remarks>
/// It funds in whole, within the ceiling and the rate of the policy, those that reach the minimums, and knows neither sub-envelopes nor quotas nor awards cut
/// for want of money: a project that is awarded such a part, or overspends the envelope, counts on neither side, so that no selection scores more. Of several best sets it is the one
/// whose applications rank first.
/// </remarks>
public abstract record KnapsackAdvice
{
    /// <summary>How many states are kept unless said; included.</summary>
    public const int UsualStates = 4_000_000;

    private KnapsackAdvice()
    {
    }

    /// <summary>Says the advice in one sentence.</summary>
    public LocalizedText ToText() => Say();

    /// <summary>Works out the advice for a selection.</summary>
    internal static KnapsackAdvice For(Selection selection, int mostStates)
    {
        Award[] candidates =
        [
            .. selection.Awards
                .Where(award => award.Outcome is not (AwardOutcome.BelowCriterion or AwardOutcome.BelowThreshold or AwardOutcome.BelowFloor))
                .OrderByDescending(award => award.Standing.Total),
        ];
        long[] costs = [.. candidates.Select(award => (long)Entitlement.Of(award.Standing.Entry, award.Standing.Entry.Request.Minor, selection.Policy.Terms.Bounds).Amount)];
        if (!PointScale.TryOf([.. candidates.Select(award => award.Standing.Total)], out long[]? profits)
            || Knapsack.Solve(costs, profits, selection.Envelope.Minor, mostStates) is not { } taken)
        {
            return new OutOfReach(mostStates);
        }

        Award[] full = [.. InFull(selection)];
        Award[] best = [.. candidates.Where((_, i) => taken[i])];
        return new Best(
            [.. best.Select(award => award.Application)],
            PointScale.Sum(best),
            PointScale.Sum(full),
            full.Length < selection.Funded.Count,
            Money.OfMinor(costs.Where((_, i) => taken[i]).Sum(), selection.Envelope.Currency));
    }

    // An award that leaves more than what was there less its amount has overspent the envelope, be it the whole of a request.
    private static IEnumerable<Award> InFull(Selection selection)
    {
        Money before = selection.Envelope;
        foreach (Award award in selection.Awards)
        {
            if (award.IsFunded && award.Remaining + award.Amount == before
                && award.Outcome is not AwardOutcome.FundedPartially { Limit: AwardLimit.Remaining or AwardLimit.Overspent })
            {
                yield return award;
            }

            before = award.Remaining;
        }
    }

    // Closes the hierarchy.
    private protected abstract LocalizedText Say();

    /// <summary>No set that fits in the envelope scores more.</summary>
    public sealed record Best : KnapsackAdvice
    {
        private readonly bool _leavesOut;

        internal Best(ValueList<ApplicationReference> applications, Points total, Points selected, bool leavesOut, Money cost) =>
            (Applications, Total, Selected, _leavesOut, Cost) = (applications, total, selected, leavesOut, cost);

        /// <summary>Gets which ones it funds, in the order of the ranking.</summary>
        public ValueList<ApplicationReference> Applications { get; }

        /// <summary>Gets the sum of their totals.</summary>
        public Points Total { get; }

        /// <summary>Gets the sum of the totals of those that the selection funds in full within the envelope; at most <see cref="Total"/>.</summary>
        public Points Selected { get; }

        /// <summary>Gets what the set costs; at most the envelope.</summary>
        public Money Cost { get; }

        private protected override LocalizedText Say() => LocalizedText.Of(
            $"Le meilleur ensemble possible totalise {Total.Counted(Language.French)}, celui-ci {Selected.ToText(Language.French)}{(_leavesOut ? " sans ce pour quoi l’argent ne suffit pas" : "")}.",
            $"The best possible set scores {Total.Counted(Language.English)}, this one {Selected.ToText(Language.English)}{(_leavesOut ? " without what the money is not enough for" : "")}.");
    }

    /// <summary>The best set was not found within the limit.</summary>
    public sealed record OutOfReach : KnapsackAdvice
    {
        internal OutOfReach(int mostStates) => MostStates = mostStates;

        /// <summary>Gets how many states were allowed.</summary>
        public int MostStates { get; }

        private protected override LocalizedText Say() => LocalizedText.Of(
            string.Create(CultureInfo.InvariantCulture, $"Le meilleur ensemble n’a pas été trouvé en {MostStates} états."),
            string.Create(CultureInfo.InvariantCulture, $"The best set was not found within {MostStates} states."));
    }
}
