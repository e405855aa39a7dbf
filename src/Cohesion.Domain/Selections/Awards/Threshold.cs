namespace Cohesion.Domain.Selections;

/// <summary>Tells which applications are not funded whatever remains; they stop nobody, and wait on no reserve list.</summary>
internal static class Threshold
{
    public static AwardOutcome? Of(in Contender one, Int128 entitled, SelectionPolicy policy, Currency currency)
    {
        foreach (Criterion criterion in policy.Grid.Criteria.AsSpan())
        {
            if (criterion.Minimum is { } minimum && one.Entry.Card.Scores.TryGetValue(criterion.Id, out Points score) && score < minimum)
            {
                return new AwardOutcome.BelowCriterion(criterion, score, minimum);
            }
        }

        if (policy.Minimum is { } least && one.Total < least)
        {
            return new AwardOutcome.BelowThreshold(one.Total, least);
        }

        long floor = policy.Terms.Bounds?.AtLeast?.Minor ?? 1;
        return entitled < floor ? new AwardOutcome.BelowFloor(Money.OfMinor((long)entitled, currency), Money.OfMinor(floor, currency)) : null;
    }
}
