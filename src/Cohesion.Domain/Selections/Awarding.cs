using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Goes down the ranking and spends the envelope.</summary>
internal static class Awarding
{
    public static ValueList<Award> Of(ValueList<Standing> ranking, Money envelope, SelectionPolicy policy)
    {
        List<Award> awards = [];
        Money remaining = envelope;
        ApplicationReference? stoppedAt = null;
        foreach (Standing standing in ranking)
        {
            AwardOutcome outcome = Decide(standing, remaining, stoppedAt, policy.Minimum);
            if (outcome is AwardOutcome.Funded funded)
            {
                remaining -= funded.Amount;
            }
            else if (outcome is AwardOutcome.DoesNotFit && policy.Rule == AwardRule.StopAtFirst)
            {
                stoppedAt = standing.Entry.Application;
            }

            awards.Add(new Award(standing, outcome, remaining));
        }

        return [.. awards];
    }

    // What is below the minimum is so whatever remains, and stops nobody.
    private static AwardOutcome Decide(Standing standing, Money remaining, ApplicationReference? stoppedAt, Points? minimum) =>
        minimum is { } least && standing.Total < least ? new AwardOutcome.BelowThreshold(standing.Total, least)
        : stoppedAt is { } better ? new AwardOutcome.AfterStop(better)
        : standing.Entry.Request <= remaining ? new AwardOutcome.Funded(standing.Entry.Request)
        : new AwardOutcome.DoesNotFit(standing.Entry.Request, remaining);
}
