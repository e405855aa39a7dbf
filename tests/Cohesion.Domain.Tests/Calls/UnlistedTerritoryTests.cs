using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>Places against all the quartiers, or communes, of a territory whose list is not at hand.</summary>
public class UnlistedTerritoryTests
{
    [Theory]
    [InlineData("qpv", "34172/none", ClauseState.NotMet)] // in no quartier, whatever the list
    [InlineData("qpv", "59512", ClauseState.NotMet)] // in another département
    [InlineData("qpv", "QP059001", ClauseState.NotMet)]
    [InlineData("qpv", "59512 34172/none", ClauseState.NotMet)]
    [InlineData("qpv", "34172", ClauseState.Undecided)] // coarser than a quartier
    [InlineData("qpv", "QP034001", ClauseState.Undecided)]
    [InlineData("qpv", "QP034001 34172/none", ClauseState.Undecided)]
    [InlineData("qpv", "epci:246200364", ClauseState.Undecided)] // no list tells where
    [InlineData("commune", "34172/none", ClauseState.Undecided)]
    [InlineData("commune", "59512/none", ClauseState.NotMet)]
    public void What_lies_in_no_quartier_or_apart_from_the_territory_is_decided_all_the_same(string all, string places, ClauseState state) =>
        Assert.Equal(state, StateOf(all, "some", places));

    [Theory]
    [InlineData("34172/none", ClauseState.NotMet)]
    [InlineData("QP034001", ClauseState.Undecided)]
    [InlineData("local:here", ClauseState.Met)] // listed beside
    [InlineData("local:here 34172/none", ClauseState.NotMet)]
    [InlineData("local:here QP034001", ClauseState.Undecided)]
    [InlineData("QP034001 34172/none", ClauseState.NotMet)] // one of them lies in none
    public void So_is_every_place(string places, ClauseState state) => Assert.Equal(state, StateOf("qpv", "every", places));

    private static ClauseState StateOf(string all, string match, string places)
    {
        CallForProjects call = CallFiles.Valid($$"""
            {
              "call": "x", "version": "1.0.0", "kind": "callForProjects", "timeZone": "Europe/Paris", "issuer": { "name": "x" }, "title": { "fr": "x", "en": "x" },
              "territory": {
                "{{(all == "qpv" ? "quartiers" : "communes")}}": { "all": "{{all}}", "in": "departement:34"{{(all == "qpv" ? ", \"generation\": 2015" : "")}} },
                "zones": [ { "id": "local:here", "in": ["30001"], "title": { "fr": "x", "en": "x" } } ]
              },
              "clauses": [ { "id": "c", "require": { "within": { "fact": "project.zones", "zones": ["@territory.{{(all == "qpv" ? "quartiers" : "communes")}}", "local:here"], "match": "{{match}}" } } } ]
            }
            """);
        FactSet facts = FactSet.Empty
            .With(Facts.SubmittedAt, NodaTime.Instant.FromUtc(2022, 1, 1, 0, 0))
            .With(Facts.Zones, [.. places.Split(' ').Select(place => TerritoryCode.Parse(place, null))]);
        return Assert.Single(call.Assess(new Situation(facts)).Scopes[0].Clauses).State;
    }
}
