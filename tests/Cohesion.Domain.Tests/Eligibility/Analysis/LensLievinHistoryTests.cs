using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>What changed for applicants from the call of Lens-Liévin of 2021 to that of 2022.</summary>
public class LensLievinHistoryTests
{
    private static CallForProjects In2021 { get; } = Read("samples/lens-lievin-2021/call.json");

    private static CallForProjects In2022 { get; } = Read("samples/calls/lens-lievin-2022.json");

    [Fact]
    public void Each_clause_is_compared_by_itself()
    {
        // begin: comparing-clauses
        ScopeChange change = ChangeReport.Of(In2021.Rules, In2022.Rules).Scopes.Single();
        Assert.Equal(
            [
                "window: Loosened", "quartiers: Loosened", "unmet-need: Equivalent", "preferred-theme: Incomparable",
                "exemplary: Equivalent", "close-to-the-field: Equivalent", "channel: Tightened", "public: Tightened",
            ],
            change.Clauses.Select(clause => $"{clause.Id}: {clause.Comparison.GetType().Name}"));
        // end: comparing-clauses
    }

    [Fact]
    public void Stages_are_compared_apart_from_the_filing_windows()
    {
        // begin: comparing-stages
        StageChange eligibility = ChangeReport.Of(In2021.Rules, In2022.Rules).Scopes.Single().Stages.Single(stage => stage.Stage == Stage.Eligibility);
        Assert.IsType<Comparison.Incomparable>(eligibility.Own);
        Assert.Equal("project.beneficiaries.quartier", $"{eligibility.Own.Lost!.Facts.Single(fact => fact.IsUnusual).Fact}"); // fewer than 60 % of the public
        Assert.Equal("project.zones", $"{eligibility.Own.Gained!.Facts.Single(fact => fact.IsUnusual).Fact}"); // no quartier named
        // end: comparing-stages
    }

    [Fact]
    public void Proofs_answer_other_questions()
    {
        // begin: comparing-proofs
        Assert.IsType<Proof.Refuted>(Proof.AlwaysEligible(In2022.Rules));
        Assert.IsType<Proof.Refuted>(Proof.NeverEligible(In2022.Rules));
        Assert.IsType<Proof.Proved>(Proof.Implies(In2022.Rules, AtLeast(60), AtLeast(50)));
        Assert.IsType<Proof.Refuted>(Proof.Implies(In2022.Rules, AtLeast(50), AtLeast(60)));
        // end: comparing-proofs
    }

    [Fact]
    public void Two_calls_overlap_or_leave_a_gap()
    {
        Assert.IsType<Proof.Proved>(Proof.Disjoint(Given.Rules(Clause.Require("most", AtLeast(60))), Given.Rules(Clause.ExcludeWhen("most", AtLeast(50)))));
        Assert.IsType<Search.Found>(Search.Gap(Given.Rules(Clause.Require("most", AtLeast(60))), Given.Rules(Clause.ExcludeWhen("most", AtLeast(50)))));
        Assert.IsType<Search.Found>(Search.Overlap(Given.Rules(Clause.Require("most", AtLeast(50))), Given.Rules(Clause.ExcludeWhen("most", AtLeast(60)))));
    }

    private static Condition AtLeast(int percent) => Facts.QuartierBeneficiaries.AsShareOf(Facts.Beneficiaries).AtLeast(percent.Percent());

    private static CallForProjects Read(string path) => CallFile.Read(File.ReadAllText(Path.Combine(Repository.Root, path))).TryGetValue(out CallForProjects? call)
        ? call
        : throw new InvalidOperationException($"{path} is wrong.");
}
