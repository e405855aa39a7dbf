using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>Every test of every real call, explained.</summary>
public class RealCallExplanationTests
{
    private static readonly Language[] Languages = [Language.French, Language.English];

    public static TheoryData<string> Calls => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/calls"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Refusals_have_reasons_and_repairs_that_hold_and_open_verdicts_have_questions(string file)
    {
        if (!CallFile.Read(Repository.Read($"samples/calls/{file}")).TryGetValue(out CallForProjects? call))
        {
            return; // Some calls ask for lists that are handed in beside them.
        }

        foreach (CallTest test in call.Definition.Tests)
        {
            Situation situation = new(TestFacts.Of(call.Definition, test));
            foreach (ScopeAssessment scope in call.Assess(situation, test.Stage).Scopes)
            {
                Check(call, situation, test.Stage, scope);
            }
        }
    }

    private static void Check(CallForProjects call, Situation situation, Stage stage, ScopeAssessment scope)
    {
        switch (scope.Verdict)
        {
            case Verdict.NotEligible no:
                Assert.All(no.Failed, failed => Assert.NotEmpty(failed.Reasons));
                Assert.All(no.Reasons, reason => Assert.All(Languages, language => Assert.NotEmpty(reason.ToText(language))));
                if (no.Remedy is Remedy.Possible possible)
                {
                    Assert.All(possible.Repairs, repair => Assert.IsNotType<Verdict.NotEligible>(
                        call.Assess(repair.ApplyTo(situation), stage).Scopes.Single(repaired => repaired.Scope == scope.Scope).Verdict));
                }

                break;
            case Verdict.Undetermined open:
                Assert.True(open.Questions.Count + open.Awaited.Count + open.Unverifiable.Count > 0);
                break;
            default:
                Assert.All(((Verdict.Eligible)scope.Verdict).Margins, margin => Assert.All(Languages, language => Assert.NotEmpty(margin.ToText(language))));
                break;
        }
    }
}
