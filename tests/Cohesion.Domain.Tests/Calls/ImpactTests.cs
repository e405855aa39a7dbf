using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class ImpactTests
{
    private static readonly CallForProjects Before = CallFiles.Valid(Repository.Read("samples/share-of-residents/before.json"));
    private static readonly CallForProjects After = CallFiles.Valid(Repository.Read("samples/share-of-residents/after.json"));

    private static readonly ValueList<Application> Applications =
        ApplicationFile.Read(Repository.Read("samples/share-of-residents/applications.json"), Before).TryGetValue(out ApplicationBatch? batch) ? batch.Applications : throw new InvalidOperationException();

    [Fact]
    public void Who_gains_is_told_with_what_they_ask_for()
    {
        ScopeImpact impact = Assert.Single(Impact.Of(Before, After, Applications).Scopes);
        Assert.Equal(["half", "bare-half"], impact.Winners.Select(pair => $"{pair.Application.Id}"));
        Assert.Equal((Money.Euros(10_500), Money.Euros(0)), (impact.GainedAmount, impact.LostAmount));
        Assert.Empty(impact.Losers);
    }

    [Fact]
    public void Who_loses_is_who_gains_the_other_way_round()
    {
        ScopeImpact there = Impact.Of(Before, After, Applications).Scopes[0], back = Impact.Of(After, Before, Applications).Scopes[0];
        Assert.Equal(there.Winners.Select(pair => pair.Application), back.Losers.Select(pair => pair.Application));
        Assert.Equal((there.GainedAmount, there.LostAmount), (back.LostAmount, back.GainedAmount));
    }

    [Fact]
    public void Nobody_is_touched_by_the_same_rules()
    {
        ScopeImpact impact = Assert.Single(Impact.Of(Before, Before, Applications).Scopes);
        Assert.Equal(Applications.Count, impact.Pairs.Count);
        Assert.All(impact.Pairs, pair => Assert.Equal((ImpactOutcome.Unaffected, 0), (pair.Outcome, pair.Turns.Count)));
    }

    [Fact]
    public void The_clauses_that_turned_are_named() => Assert.Equal(
        [new ClauseTurn(ClauseId.Parse("public", null), ClauseState.NotMet, ClauseState.Met)], Impact.Of(Before, After, Applications).Scopes[0].Winners[0].Turns);

    [Fact]
    public void A_clause_that_is_added_says_nothing_before()
    {
        CallForProjects stricter = CallForProjects.Create(After.Definition with { Clauses = [.. After.Definition.Clauses, Clause.Require("added", Facts.RequestAmount.AtMost(Money.Euros(3_000)))] });
        ScopeImpact impact = Impact.Of(After, stricter, Applications).Scopes[0];
        Assert.Equal(["half", "most"], impact.Losers.Select(pair => $"{pair.Application.Id}"));
        Assert.Equal(Money.Euros(14_000), impact.LostAmount);
        Assert.Contains(new ClauseTurn(ClauseId.Parse("added", null), null, ClauseState.NotMet), impact.Losers[0].Turns);
    }

    [Fact]
    public void A_funder_that_only_one_version_knows_stands_by_itself()
    {
        CallForProjects shared = CallForProjects.Create(After.Definition with { Funders = [new Scope(ScopeId.Parse("agglo", null), "Agglomération")] });
        Impact impact = Impact.Of(After, shared, Applications);
        Assert.Equal([null, ScopeId.Parse("agglo", null)], impact.Scopes.Select(scope => scope.Scope));
        Assert.All(impact.Scopes[1].Pairs, pair => Assert.Null(pair.Before));
        Assert.Equal(impact.Scopes[0].LostAmount, impact.Scopes[1].GainedAmount);
    }
}
