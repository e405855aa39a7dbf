using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class ParameterListTests
{
    private static readonly NameReference Quartiers = NameReference.Parse("@territory.quartiers", null), Themes = NameReference.Parse("@themes", null);

    private static readonly RuleContext Known = Context with
    {
        Names =
        [
            KeyValuePair.Create(Quartiers, (NamedSet)new NamedSet.Territories([Place("QN06225M")])),
            KeyValuePair.Create(Themes, (NamedSet)new NamedSet.Codes([Domain.Applications.Code.Parse("1.1")])),
        ],
    };

    private static readonly RuleContext Silent = Context with
    {
        Names = [KeyValuePair.Create(Quartiers, (NamedSet)new NamedSet.Unverifiable(LocalizedText.Of("la liste manque", "the list is missing")))],
    };

    [Theory]
    [InlineData("QN06225M", ClauseState.Met)]
    [InlineData("QN06228M", ClauseState.Met)]
    [InlineData("QN06227M", ClauseState.NotMet)]
    public void A_set_takes_in_what_the_file_lists_besides_what_it_writes_out(string quartier, ClauseState expected) =>
        Assert.Equal(expected, State(With(Known), Zone(quartier)));

    [Theory]
    [InlineData("QN06228M", ClauseState.Met)]
    [InlineData("QN06227M", ClauseState.Undecided)]
    public void A_list_that_is_not_at_hand_leaves_open_what_the_rest_does_not_decide(string quartier, ClauseState expected) =>
        Assert.Equal(expected, State(With(Silent), Zone(quartier)));

    [Fact]
    public void A_set_that_must_have_each_element_of_a_list_that_is_not_at_hand_is_undecided()
    {
        Condition each = new Condition.Has(FactId.Parse("project.zones", null), SetMatch.All, [new ListItem.Named(Quartiers)]);
        Assert.Equal(ClauseState.Undecided, State(RuleSet.Create(Silent, FactCatalogue.BuiltIn, [Clause.Require("c", each)]), Zone("QN06225M")));
    }

    [Fact]
    public void A_list_that_is_not_at_hand_is_a_warning() => Told(Zones(Quartiers), Silent, (ProblemCode.UnverifiableReference, "/parameters/area/values/0/value/1"));

    [Fact]
    public void A_list_of_something_else_is_an_error_and_so_is_one_that_nobody_declares()
    {
        Told(Zones(Themes), Known, (ProblemCode.KindMismatch, "/parameters/area/values/0/value/1"));
        Told(Zones(NameReference.Parse("@territory.quartier", null)), Known, (ProblemCode.UnknownName, "/parameters/area/values/0/value/1"));
        Parameter only = new(RuleName.Parse("area", null), FactKind.TerritorySet, [], new ParameterDefault.Fallback(new ParameterValue([], true, [Themes])));
        Told(only, Known, (ProblemCode.KindMismatch, "/parameters/area/otherwise"));
    }

    [Fact]
    public void A_value_is_a_literal_or_a_list()
    {
        Assert.Throws<ArgumentException>(() => new ParameterValue([]));
        Assert.Throws<ArgumentException>(() => new ParameterValue([], isList: false, [Quartiers]));
        Assert.Throws<ArgumentException>(() => new ParameterValue([new Literal.Number(1), new Literal.Number(2)]));
    }

    private static void Told(Parameter parameter, RuleContext context, (ProblemCode Code, string Path) expected)
    {
        _ = RuleSet.TryCreate(context, FactCatalogue.BuiltIn, [parameter], [], [], out _, out ValueList<Problem> problems);
        Assert.Contains(problems, problem => (problem.Code, problem.Path) == expected);
    }

    private static Parameter Zones(NameReference list) =>
        new(RuleName.Parse("area", null), FactKind.TerritorySet, [new ParameterRow(new ParameterValue([new Literal.Place(Place("QN06228M"))], true, [list]))]);

    private static RuleSet With(RuleContext context) => RuleSet.Create(
        context,
        FactCatalogue.BuiltIn,
        [Clause.Require("c", new Condition.Within(FactId.Parse("project.zones", null), [new ListItem.Named(NameReference.Parse("@area", null))], PlaceMatch.Some))],
        [Zones(Quartiers)]);

    private static Situation Zone(string quartier) => Submitted(("project.zones", new FactValue.Places([Place(quartier)])));

    private static TerritoryCode Place(string text) => TerritoryCode.Parse(text, null);
}
