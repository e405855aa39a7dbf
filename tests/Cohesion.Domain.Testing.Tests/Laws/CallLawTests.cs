using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Laws;

/// <summary>What a law says when it does not hold.</summary>
public class CallLawTests
{
    private static readonly FactId Asked = Facts.RequestAmount.Id;

    private readonly CallForProjects _call =
        CallFile.Read(Repository.Read("samples/calls/herault-2024.json")).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException();

    // Wrong of every application that states its beneficiaries.
    private CallLaw Broken => new("broken", LocalizedText.Of("Rien n’est dit du public", "Nothing is said of the public"), _call, new SituationSource(_call.Rules, SituationSource.StartsOf(_call.Definition)),
        situation => situation.Facts.TryGet(Facts.Beneficiaries.Id, out _) ? LocalizedText.Of("un nombre est dit", "a number is stated") : null);

    [Fact]
    public void The_counterexample_is_as_small_as_it_can_be()
    {
        LawViolationException violation = Assert.Throws<LawViolationException>(() => Broken.Check());
        Assert.True(ApplicationFile.Read(violation.Counterexample!, _call).TryGetValue(out ApplicationBatch? batch));
        Assert.Equal([Facts.Beneficiaries.Id], Assert.Single(batch.Applications).ToFacts().Values.Select(fact => fact.Key));
        Assert.DoesNotContain(Asked, batch.Applications[0].ToFacts().Values.Select(fact => fact.Key));
    }

    [Fact]
    public void The_message_says_the_law_the_finding_the_case_and_the_seed()
    {
        LawViolationException violation = Assert.Throws<LawViolationException>(() => Broken.Check(seed: 7));
        Assert.Equal((7ul, "broken"), (violation.Seed, violation.Law.Id));
        Assert.All(["Nothing is said of the public", "a number is stated", violation.Counterexample!, "seed: 7"], part => Assert.Contains(part, violation.Message, StringComparison.Ordinal));
        Assert.All(["Rien n’est dit du public", "un nombre est dit", violation.Counterexample!, "seed: 7"], part => Assert.Contains(part, violation.ToText(Language.French), StringComparison.Ordinal));
    }

    [Fact]
    public void One_seed_finds_the_same_case_again() => Assert.Equal(
        Assert.Throws<LawViolationException>(() => Broken.Check(seed: 7)).Message, Assert.Throws<LawViolationException>(() => Broken.Check(seed: 7)).Message);

    [Fact]
    public void Nothing_is_tried_no_times() => Assert.Throws<ArgumentOutOfRangeException>(() => Broken.Check(times: 0));
}
