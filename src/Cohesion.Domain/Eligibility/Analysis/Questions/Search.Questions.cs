using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <content>Applications that two calls have in common, or leave out. The calls are decided as one, or share their funders and strands.</content>
public abstract partial record Search
{
    /// <summary>Looks for an application that is eligible under both of two calls.</summary>
    /// <exception cref="ArgumentNullException">A rule set is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Search Overlap(RuleSet one, RuleSet other, Stage stage = Stage.Eligibility) => Both(one, other, stage, VerdictStatus.Eligible);

    /// <summary>Looks for an application that neither of two calls takes.</summary>
    /// <exception cref="ArgumentNullException">A rule set is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Search Gap(RuleSet one, RuleSet other, Stage stage = Stage.Eligibility) => Both(one, other, stage, VerdictStatus.NotEligible);

    private static Search Both(RuleSet one, RuleSet other, Stage stage, VerdictStatus status)
    {
        _ = RuleSet.Defined(stage);
        Search last = new Empty();
        foreach (ScopeId? scope in Scopes.Of(Guard.Against.Null(one), Guard.Against.Null(other)))
        {
            Inquiry inquiry = new(scope, null, one, other);
            Claim first = inquiry.Accepts(stage), second = inquiry.Accepts(stage, 1);
            Search found = inquiry.Find(
                (situation, version) => inquiry.Judge(situation, version, at => at <= stage), [status, status],
                status == VerdictStatus.Eligible ? [first, second] : [first.Contrary, second.Contrary]);
            if (found is Found)
            {
                return found;
            }

            last = found is Undecided ? found : last;
        }

        return last;
    }
}
