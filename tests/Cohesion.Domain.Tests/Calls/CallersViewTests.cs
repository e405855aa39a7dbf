using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>What those who embed the library write.</summary>
public class CallersViewTests
{
    [Fact]
    public void A_call_read_from_a_file_decides_an_application_and_says_why()
    {
        FactSet facts = FactSet.Empty
            .With(Facts.SubmittedAt, Instant.FromUtc(2021, 4, 30, 21, 59))
            .With(Facts.Zones, [TerritoryCode.Parse("62510/none", null)])
            .With(Facts.Opinion("unmetNeed"), [new Opinion(OpinionKind.Favourable)]);
        using Stream stream = File.OpenRead(Path.Combine(Repository.Root, "samples/lens-lievin-2021/call.json"));
        Assert.Contains("(Notice 2021", Assert.Single(Answer(stream, new Situation(facts))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        using Stream stream = File.OpenRead(Path.Combine(Repository.Root, "samples/lens-lievin-2021/call.json"));
        Assert.Contains(Answer(stream, new Situation(FactSet.Empty)), line => line.EndsWith('?'));
    }

    [Fact]
    public void A_file_that_is_wrong_gives_every_diagnostic()
    {
        using Stream stream = new MemoryStream("""{ "call": 3 }"""u8.ToArray());
        Assert.True(Answer(stream, new Situation(FactSet.Empty)).Count() > 3);
    }

    [Fact]
    public void A_clause_written_in_code_replaces_one_read_from_a_file()
    {
        CallForProjects call = CallFile.Read(Repository.Read("samples/calls/herault-2024.json")).TryGetValue(out CallForProjects? read) ? read : throw new UnreachableException();

        // begin: replace-a-clause
        Condition half = Facts.QuartierBeneficiaries.AsShareOf(Facts.Beneficiaries).AtLeast(50.Percent());
        RuleSet looser = call.Rules.Replace(Clause.Require("public", half, Stage.Eligibility, new Citation("art. 3")));
        // end: replace-a-clause

        Situation situation = new(FactSet.Empty.With(Facts.QuartierBeneficiaries, 55).With(Facts.Beneficiaries, 100));
        Assert.Equal(ClauseState.NotMet, State(call.Rules, situation));
        Assert.Equal(ClauseState.Met, State(looser, situation));
    }

    [Fact]
    public void Rules_written_in_code_and_rules_read_from_a_file_are_the_same_values()
    {
        CallForProjects call = CallFile.Read(Repository.Read("samples/calls/herault-2024.json")).TryGetValue(out CallForProjects? read) ? read : throw new UnreachableException();
        Assert.True(call.Rules.TryGetClause(ClauseId.Parse("public", null), out Clause? clause));
        Assert.Equal(
            new ClauseBody.Requirement(Facts.QuartierBeneficiaries.AsShareOf(Facts.Beneficiaries).AtLeast(60.Percent())), clause.Body);
    }

    private static ClauseState State(RuleSet rules, Situation situation) =>
        rules.Assess(situation).Scopes[0].Clauses.Single(outcome => outcome.Clause.Id.ToString() == "public").State;

    private static IEnumerable<string> Answer(Stream stream, Situation situation)
    {
        // begin: readme-embed
        Reading<CallForProjects> reading = CallFile.Read(stream);
        if (!reading.TryGetValue(out CallForProjects? call))
        {
            return reading.Diagnostics.Select(wrong => wrong.ToLogLine("call.json", Language.English)); // all of them, each with its place
        }

        return call.Assess(situation, Stage.Eligibility).Single() switch // or an Application, and the world around it
        {
            Verdict.Eligible => ["Eligible."],
            Verdict.NotEligible no => no.Reasons.Select(reason => reason.ToText(Language.English)),
            Verdict.Undetermined open => open.Questions.Select(question => question.ToText(Language.English)), // and open.Awaited: whose act
            _ => throw new UnreachableException(),
        };
        // end: readme-embed
    }
}
