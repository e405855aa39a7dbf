using System.Diagnostics;
using System.Text.Json;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes what is decided about an application, as a word and the numbers that make its reason.</summary>
internal static class AwardOutcomeWriter
{
    public static void Write(CanonicalJson json, AwardOutcome outcome)
    {
        json.Member("outcome", JsonNamingPolicy.CamelCase.ConvertName(outcome.GetType().Name));
        switch (outcome)
        {
            case AwardOutcome.Funded funded:
                json.Code<Money>("amount", funded.Amount);
                break;
            case AwardOutcome.FundedPartially partial:
                json.Code<Money>("amount", partial.Amount);
                json.Code<Money>("request", partial.Request);
                json.Member("limit", JsonNamingPolicy.CamelCase.ConvertName(partial.Limit.ToString()));
                break;
            case AwardOutcome.DoesNotFit refused:
                json.Code<Money>("request", refused.Request);
                json.Code<Money>("remaining", refused.Remaining);
                break;
            case AwardOutcome.CapReached capped:
                json.Code<SubEnvelopeId>("subEnvelope", capped.Part);
                json.Code<Money>("request", capped.Request);
                json.Code<Money>("remaining", capped.Remaining);
                break;
            case AwardOutcome.QuotaReached full:
                json.Code("subEnvelope", full.Part);
                json.Member("quota", (long?)full.Quota);
                break;
            case AwardOutcome.AfterStop after:
                json.Code<ApplicationReference>("stoppedAt", after.StoppedAt);
                break;
            case AwardOutcome.BelowCriterion below:
                json.Code<CriterionId>("criterion", below.Criterion.Id);
                SelectionForms.Write(json.Member("score"), below.Score);
                SelectionForms.Write(json.Member("minimum"), below.Minimum);
                break;
            case AwardOutcome.BelowThreshold below:
                SelectionForms.Write(json.Member("minimum"), below.Minimum);
                break;
            case AwardOutcome.BelowFloor below:
                json.Code<Money>("amount", below.Amount);
                json.Code<Money>("floor", below.Floor);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
