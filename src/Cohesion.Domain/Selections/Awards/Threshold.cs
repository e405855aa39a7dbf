namespace Cohesion.Domain.Selections;

/// <summary>Tells which applications are not funded whatever remains; they stop nobody, and wait on no reserve list.</summary>
internal static class Threshold
{
    public static AwardOutcome? Of(Standing standing, SelectionPolicy policy)
    {
        foreach (Criterion criterion in policy.Grid.Criteria.AsSpan())
        {
            if (criterion.Minimum is { } minimum && standing.Entry.Card.Scores.TryGetValue(criterion.Id, out Points score) && score < minimum)
            {
                return new AwardOutcome.BelowCriterion(criterion, score, minimum);
            }
        }

        if (policy.Minimum is { } least && standing.Total < least)
        {
            return new AwardOutcome.BelowThreshold(standing.Total, least);
        }

        AwardBounds? bounds = policy.Terms.Bounds;
        Int128 entitled = Entitlement.Of(standing.Entry, bounds).Amount;
        Money amount = Money.OfMinor((long)entitled, standing.Entry.Request.Currency);
        Money floor = bounds?.AtLeast ?? Money.OfMinor(1, amount.Currency);
        return amount < floor ? new AwardOutcome.BelowFloor(amount, floor) : null;
    }
}
