using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>What the page on explanations shows.</summary>
public class ExplanationExampleTests
{
    private static readonly CallForProjects Herault =
        CallFile.Read(Repository.Read("samples/calls/herault-2024.json")).TryGetValue(out CallForProjects? read) ? read : throw new UnreachableException();

    [Fact]
    public void A_refusal_says_why_and_what_would_lift_it() => Assert.Equal(
        [
            "Beneficiaries who live in a quartier prioritaire: 59 out of 100; required: at least 60%. 1 short. (Préfecture de l’Hérault, appels à projets 2024, 60 % du public au moins)",
            "Beneficiaries who live in a quartier prioritaire: raise from 59 to 60",
        ],
        Lines(Herault, InOrder(59)));

    private static Situation InOrder(long quartier) =>
        new(Herault.Definition.Situations.Single().Facts.With(FactId.Parse("project.beneficiaries.quartier", null), new FactValue.Count(quartier)));

    private static IEnumerable<string> Lines(CallForProjects call, Situation situation)
    {
        // begin: explain
        return call.Assess(situation).Single() switch
        {
            Verdict.Eligible yes => yes.Margins.Select(margin => margin.ToText(Language.English)),
            Verdict.NotEligible no =>
            [
                .. no.Reasons.Select(reason => reason.ToText(Language.English)),
                .. no.Remedy switch
                {
                    Remedy.Possible possible => possible.Repairs.Select(repair => repair.ToText(Language.English)),
                    Remedy.Impossible impossible => impossible.Obstacles.Select(obstacle => obstacle.ToText(Language.English)),
                    _ => [],
                },
            ],
            Verdict.Undetermined open => open.Questions.Select(question => question.ToText(Language.English)), // and open.Awaited: whose act
            _ => throw new UnreachableException(),
        };
        // end: explain
    }
}
