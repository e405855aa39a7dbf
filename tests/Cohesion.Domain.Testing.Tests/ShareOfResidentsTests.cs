using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Testing.Tests;

/// <summary>The suite of <c>docs/testing-rule-changes.md</c>: it guards a change of the share of residents from 60 % to 50 %.</summary>
public class ShareOfResidentsTests
{
    // begin: testing-versions
    private static readonly CallForProjects Before = Read("before.json"), After = Read("after.json");

    private static CallForProjects Read(string file) => CallFile.Read(TextOf(file)).TryGetValue(out CallForProjects? call)
        ? call
        : throw new InvalidOperationException($"{file} is wrong: run `cohesion check {file}`.");
    // end: testing-versions

    // begin: testing-laws
    public static TheoryData<CallLaw> Laws => [.. CallLaws.Of(After)];

    [Theory, MemberData(nameof(Laws))]
    public void Our_call_keeps_every_law(CallLaw law) => law.Check();
    // end: testing-laws

    // begin: testing-laws-at-once
    [Fact]
    public void Our_call_keeps_all_of_them() => CallLaws.Check(After, times: 20);
    // end: testing-laws-at-once

    // begin: testing-intent
    [Fact]
    public void The_new_version_declares_that_it_loosens() => Assert.Equal(
        new DeclaredChange(Before.Definition.Version, ChangeIntent.Loosen), After.Definition.Change);
    // end: testing-intent

    // begin: testing-proof
    [Fact]
    public void Nobody_loses_and_somebody_gains()
    {
        Comparison change = Comparison.Of(Before.Rules, After.Rules, Stage.Payment);
        Assert.IsType<Comparison.Loosened>(change); // that nobody loses is proved, for every application there can be
        Assert.Equal(["public"], ChangeReport.Of(Before.Rules, After.Rules).Scopes.Single().Clauses
            .Where(clause => clause.Comparison is not Comparison.Equivalent).Select(clause => $"{clause.Id}"));
    }
    // end: testing-proof

    // begin: testing-witness
    [Fact]
    public void Who_gains_has_half_of_its_public_in_the_quartiers()
    {
        Witness gained = Comparison.Of(Before.Rules, After.Rules, Stage.Payment).Gained!;
        Assert.Equal((VerdictStatus.NotEligible, VerdictStatus.Eligible), (gained.Before, gained.After));
        Assert.Equal([Facts.QuartierBeneficiaries.Id], gained.Facts.Where(fact => fact.IsUnusual).Select(fact => fact.Fact));
        Verdict.NotEligible refused = Assert.IsType<Verdict.NotEligible>(Before.Assess(gained.Situation).Single());
        Assert.Equal(["public"], refused.Failed.Select(outcome => $"{outcome.Clause.Id}"));
    }
    // end: testing-witness

    // begin: testing-replay
    [Fact]
    public void Of_last_years_applications_two_gain_and_none_loses()
    {
        ScopeImpact impact = Impact.Of(Before, After, LastYear).Scopes.Single();
        Assert.Equal(["half", "bare-half"], impact.Winners.Select(pair => $"{pair.Application.Id}"));
        Assert.Equal(Money.Euros(10_500), impact.GainedAmount);
        Assert.Empty(impact.Losers);
    }
    // end: testing-replay

    // begin: testing-boundaries
    [Fact]
    public void Half_is_enough_and_one_resident_less_is_not()
    {
        BoundarySituation[] sides = [.. Testing.Boundaries.Of(After).Where(side => side.Fact == Facts.QuartierBeneficiaries.Id)];
        Assert.Equal([(-1, true), (0, true), (1, false)], sides.Select(side => (side.Offset, side.Holds)));
        Assert.Equal(sides[0].Situation.Without(Facts.QuartierBeneficiaries.Id), sides[2].Situation.Without(Facts.QuartierBeneficiaries.Id));
    }
    // end: testing-boundaries

    // begin: testing-coverage
    [Theory, InlineData("before.json"), InlineData("after.json")]
    public void The_tests_of_the_file_show_every_clause_and_every_threshold(string file)
    {
        CallCoverage coverage = CallCoverage.Of(Read(file), Language.English);
        Assert.Empty(coverage.Missing.Select(test => test.Name)); // each of them stands ready to be pasted into the file
        Assert.True(coverage.Coverage.IsComplete);
    }
    // end: testing-coverage

    // begin: testing-property
    [Fact]
    public void Whoever_was_eligible_still_is() => Prop
        .ForAll(Generate.SituationsOf(Before).ToArbitrary(), situation =>
            Before.Assess(situation).Single() is not Verdict.Eligible || After.Assess(situation).Single() is Verdict.Eligible)
        .QuickCheckThrowOnFailure();
    // end: testing-property

    // begin: testing-edits
    [Fact]
    public void A_comparison_says_of_every_edit_what_the_edit_does() => Prop
        .ForAll(Generate.EditsOf(After.Rules).ToArbitrary(), edit => (Comparison.Of(edit.Before, edit.After, Stage.Payment), edit.Effect) switch
        {
            (Comparison.Equivalent or Comparison.Undecided, _) => true,
            (Comparison.Loosened, EditEffect.Loosens) or (Comparison.Tightened, EditEffect.Tightens) => true,
            _ => false,
        })
        .QuickCheckThrowOnFailure();
    // end: testing-edits

    private static ValueList<Application> LastYear =>
        ApplicationFile.Read(TextOf("applications.json"), Before).TryGetValue(out ApplicationBatch? batch) ? batch.Applications : throw new InvalidOperationException();

    private static string TextOf(string file) => Repository.Read($"samples/share-of-residents/{file}");
}
