using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class IntentCheckTests
{
    [Fact]
    public void A_version_that_declares_nothing_is_held_to_nothing() => Assert.Null(IntentCheck.Of(Version("1.0.0", 60), Version("1.1.0", 50)));

    [Theory]
    [InlineData("loosen", 60, 50, true)]
    [InlineData("loosen", 50, 60, false)]
    [InlineData("tighten", 50, 60, true)]
    [InlineData("tighten", 60, 50, false)]
    [InlineData("same", 60, 60, true)]
    [InlineData("same", 60, 61, false)]
    [InlineData("loosen", 60, 60, true)]
    public void A_version_is_held_to_what_it_declares(string intent, int before, int after, bool isKept)
    {
        IntentCheck check = IntentCheck.Of(Version("1.0.0", before), Version("1.1.0", after, $$"""{ "from": "1.0.0", "intent": "{{intent}}" }"""))!;

        Assert.Equal(isKept, check.IsKept);
        Assert.Equal(isKept, check.Against is null);
        Assert.Equal(isKept ? [] : [ProblemCode.IntentBroken], check.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_witness_is_said()
    {
        IntentCheck check = IntentCheck.Of(Version("1.0.0", 50), Version("1.1.0", 60, """{ "from": "1.0.0", "intent": "loosen" }"""))!;

        Assert.Equal("project.beneficiaries.quartier: 50", check.Problems[0].Found);
        Assert.Equal((VerdictStatus.Eligible, VerdictStatus.NotEligible), (check.Against!.Before, check.Against.After));
    }

    [Fact]
    public void A_change_against_another_version_is_told()
    {
        IntentCheck check = IntentCheck.Of(Version("1.0.1", 60), Version("1.1.0", 50, """{ "from": "1.0.0", "intent": "loosen" }"""))!;

        Assert.Equal([ProblemCode.OtherPredecessor], check.Problems.Select(problem => problem.Code));
        Assert.False(check.IsKept);
    }

    private static CallForProjects Version(string version, int percent, string? change = null)
    {
        Reading<CallForProjects> reading = CallFile.Read($$"""
            { "call": "quartiers", "version": "{{version}}", "kind": "callForProjects", "timeZone": "Europe/Paris",
              "title": { "fr": "Appel", "en": "Call" }, "issuer": { "name": "Agglomération" }, {{(change is null ? "" : $"\"change\": {change},")}}
              "clauses": [ { "id": "public", "cite": [ { "text": "art. 1" } ],
                "require": { "share": { "fact": "project.beneficiaries.quartier", "base": "project.beneficiaries.total", "atLeast": "{{percent}} %" } } } ] }
            """);
        return reading.TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException(string.Join("\n", reading.Diagnostics));
    }
}
