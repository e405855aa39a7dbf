using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class TerritorialHierarchyTests
{
    private static readonly TerritorialHierarchy Hierarchy = TerritorialHierarchy.Create(
        LensLievin.Lists,
        [
            LensLievin.LesPres,
            Zone("local:agglomeration-sud", ZoneKind.Observation, "epci:246200364"),
            Zone("local:two-communes", ZoneKind.Commune, "62510", "62032"),
            Zone("local:rue-haute", null, "local:les-pres"),
        ],
        [QuartierCode.Parse("QN06225M", null), QuartierCode.Parse("QN06228M", null)]);

    [Theory]
    [InlineData("QN06228M", "62510")]
    [InlineData("QN06228M", "epci:246200364")]
    [InlineData("QN06228M", "departement:62")]
    [InlineData("QN06228M", "region:32")]
    [InlineData("62510", "epci:246200364")]
    [InlineData("62510", "region:32")]
    [InlineData("62510/none", "62510")]
    [InlineData("62510/none", "epci:246200364")]
    [InlineData("departement:62", "region:32")]
    [InlineData("local:les-pres", "62510")]
    [InlineData("local:les-pres", "epci:246200364")]
    [InlineData("local:rue-haute", "local:les-pres")]
    [InlineData("local:rue-haute", "62510")]
    public void A_place_lies_in_what_holds_it(string place, string zone) => Assert.Equal(Containment.Inside, Relate(place, zone));

    [Theory]
    [InlineData("QN06225M", "62498")]
    [InlineData("QN06225M", "62842")]
    [InlineData("QN06245M", "62724")]
    [InlineData("QN06245M", "epci:246200364")]
    [InlineData("QN06245M", "epci:246200299")]
    public void A_quartier_that_straddles_lies_in_each_of_its_communes_and_epcis(string place, string zone) => Assert.Equal(Containment.Inside, Relate(place, zone));

    [Theory]
    [InlineData("QN06228M", "62498")]
    [InlineData("QN06228M", "QN06225M")]
    [InlineData("QN06228M", "epci:246200299")]
    [InlineData("62510", "62498")]
    [InlineData("62510", "epci:246200299")]
    [InlineData("62510", "QN06225M")]
    [InlineData("62510", "departement:59")]
    [InlineData("59350", "QN06225M")]
    [InlineData("departement:59", "QN06225M")]
    [InlineData("region:11", "62510")]
    public void Places_that_meet_nowhere_lie_apart(string place, string zone)
    {
        Assert.Equal(Containment.Outside, Relate(place, zone));
        Assert.Equal(Containment.Outside, Relate(zone, place));
    }

    [Theory]
    [InlineData("62510", "QN06228M")]
    [InlineData("62510", "local:les-pres")]
    [InlineData("62510", "62510/none")]
    [InlineData("epci:246200364", "62510")]
    [InlineData("departement:62", "QN06228M")]
    [InlineData("region:32", "departement:62")]
    [InlineData("departement:62", "epci:246200364")]
    [InlineData("62510", "local:agglomeration-sud")]
    public void A_place_coarser_than_the_zone_is_undecided(string place, string zone) => Assert.Equal(Containment.Unknown, Relate(place, zone));

    [Theory]
    [InlineData("QN06228M", Containment.Outside)]
    [InlineData("QN06225M", Containment.Outside)]
    [InlineData("QP062044", Containment.Outside)]
    [InlineData("62510", Containment.Inside)]
    [InlineData("62498", Containment.Outside)]
    [InlineData("local:les-pres", Containment.Unknown)]
    [InlineData("local:two-communes", Containment.Inside)]
    public void A_place_in_no_quartier_decides_against_quartiers_only(string zone, Containment expected) => Assert.Equal(expected, Relate("62510/none", zone));

    [Theory]
    [InlineData("QN06228M", Containment.Outside)]
    [InlineData("QP062019", Containment.Outside)]
    [InlineData("QN06244M", Containment.Unknown)]
    [InlineData("QN06204M", Containment.Outside)]
    [InlineData("QN05901M", Containment.Outside)]
    public void Zones_of_a_file_are_apart_from_the_quartiers_that_it_names(string quartier, Containment expected)
    {
        Assert.Equal(expected, Relate("local:les-pres", quartier));
        Assert.Equal(expected, Relate(quartier, "local:les-pres"));
    }

    [Theory]
    [InlineData("QP062019", "QN06228M", Containment.Inside)]
    [InlineData("QN06228M", "QP062019", Containment.Inside)]
    [InlineData("QP062019", "62510", Containment.Inside)]
    [InlineData("QP062019", "QN06225M", Containment.Outside)]
    [InlineData("QP062044", "QN06225M", Containment.Unknown)]
    [InlineData("QP062044", "QN06228M", Containment.Outside)]
    [InlineData("QP059044", "QN06228M", Containment.Outside)]
    [InlineData("QP062044", "QP062019", Containment.Outside)]
    public void Codes_of_two_generations_are_related_by_a_declared_succession_alone(string place, string zone, Containment expected) =>
        Assert.Equal(expected, Relate(place, zone));

    [Theory]
    [InlineData("62003", "epci:246200364", Containment.Unknown)]
    [InlineData("QN06204M", "epci:246200364", Containment.Unknown)]
    [InlineData("62032", "epci:246200364", Containment.Inside)]
    [InlineData("62032", "epci:246200299", Containment.Outside)]
    public void What_no_list_says_of_an_epci_is_not_known(string place, string zone, Containment expected) => Assert.Equal(expected, Relate(place, zone));

    [Theory]
    [InlineData("62510", Containment.Inside)]
    [InlineData("QN06228M", Containment.Inside)]
    [InlineData("local:les-pres", Containment.Inside)]
    [InlineData("QN06225M", Containment.Outside)]
    [InlineData("62498", Containment.Outside)]
    public void A_zone_of_whole_communes_holds_all_that_lies_in_them(string place, Containment expected) => Assert.Equal(expected, Relate(place, "local:two-communes"));

    [Fact]
    public void Two_zones_of_a_file_are_apart_unless_one_lies_in_the_other()
    {
        Assert.Equal(Containment.Outside, Relate("local:les-pres", "local:agglomeration-sud"));
        Assert.Equal(Containment.Unknown, Relate("local:les-pres", "local:rue-haute"));
        Assert.Equal(Containment.Unknown, Relate("local:undeclared", "local:les-pres"));
    }

    [Theory]
    [InlineData("75101", "75056")]
    [InlineData("75056", "75120")]
    [InlineData("13216", "13201")]
    [InlineData("69389/none", "69123")]
    public void Arrondissements_are_their_commune(string place, string zone) => Assert.Equal(Containment.Inside, Relate(place, zone));

    [Fact]
    public void A_listed_quartier_that_is_a_whole_commune_is_that_commune()
    {
        QuartierList mayotte = QuartierList.Create(new QuartierListDraft
        {
            Id = QuartierListId.Parse("mayotte-2025", null),
            Generation = QuartierGeneration.Of2024,
            From = new NodaTime.LocalDate(2025, 8, 12),
            Quartiers = [LensLievin.Quartier("QN97661C", "Mamoudzou", 71437, "97611")],
        });
        TerritorialHierarchy hierarchy = TerritorialHierarchy.Create(QuartierLists.Create([mayotte]));
        TerritoryCode quartier = Code("QN97661C");
        Assert.Equal(Containment.Inside, hierarchy.Relate(Code("97611"), quartier));
        Assert.Equal(Containment.Inside, hierarchy.Relate(Code("97611/none"), quartier));
        Assert.Equal(Containment.Outside, hierarchy.Relate(Code("97601"), quartier));
        Assert.Equal(Containment.Unknown, TerritorialHierarchy.Bare.Relate(Code("97611"), quartier));
    }

    // Communes merge and are numbered anew: that two lists of two generations name other communes proves nothing.
    [Fact]
    public void Quartiers_of_two_generations_in_other_communes_are_not_known_to_be_apart()
    {
        QuartierList before = QuartierList.Create(new QuartierListDraft
        {
            Id = QuartierListId.Parse("metropole-2015", null),
            Generation = QuartierGeneration.Of2015,
            From = new NodaTime.LocalDate(2015, 1, 1),
            Until = new NodaTime.LocalDate(2023, 12, 31),
            Quartiers = [LensLievin.Quartier("QP062044", "Ailleurs", 1000, "62048")],
        });
        TerritorialHierarchy hierarchy = TerritorialHierarchy.Create(QuartierLists.Create([before, QuartierList.Create(LensLievin.Draft)]));
        Assert.Equal(Containment.Unknown, hierarchy.Relate(Code("QP062044"), Code("QN06225M")));
        Assert.Equal(Containment.Outside, hierarchy.Relate(Code("QP062044"), Code("62510")));
    }

    [Fact]
    public void Every_commune_of_an_epci_that_lists_them_is_known_and_no_other()
    {
        QuartierList list = QuartierList.Create(LensLievin.Draft with
        {
            Epcis = [new Epci(LensLievin.Call, "CALL", EpciNature.CommunauteDAgglomeration, [CommuneCode.Parse("62510", null), CommuneCode.Parse("62001", null), CommuneCode.Parse("62570", null)])],
        });
        TerritorialHierarchy hierarchy = TerritorialHierarchy.Create(QuartierLists.Create([list]));
        Assert.Equal(Containment.Outside, hierarchy.Relate(Code("62041"), Code("epci:246200364")));
        Assert.Equal(Containment.Inside, hierarchy.Relate(Code("epci:246200364"), Code("departement:62")));
        Assert.Equal(Containment.Outside, hierarchy.Relate(Code("epci:246200364"), Code("departement:59")));
    }

    [Fact]
    public void Zones_that_contradict_each_other_are_all_told()
    {
        Assert.False(TerritorialHierarchy.TryCreate(
            QuartierLists.None,
            [Zone("local:a", null, "local:b"), Zone("local:b", null, "local:a"), Zone("local:c", null, "62510")],
            [],
            out _,
            out ValueList<Problem> cycle));
        Assert.Equal([(ProblemCode.CyclicReference, "/0/in"), (ProblemCode.CyclicReference, "/1/in")], cycle.Select(p => (p.Code, p.Path)));

        Assert.False(TerritorialHierarchy.TryCreate(
            QuartierLists.None, [Zone("local:a", null, "local:z"), Zone("local:a", null, "62510")], [], out _, out ValueList<Problem> problems));
        Assert.Equal([(ProblemCode.DuplicateId, "/1/id"), (ProblemCode.UnknownName, "/0/in")], problems.Select(p => (p.Code, p.Path)));
    }

    [Theory]
    [InlineData("62510", "Europe/Paris")]
    [InlineData("epci:246200364", "")]
    [InlineData("local:les-pres", "Europe/Paris")]
    [InlineData("local:agglomeration-sud", "")]
    [InlineData("region:04", "Indian/Reunion")]
    [InlineData("QN98701N", "Pacific/Gambier Pacific/Marquesas Pacific/Tahiti")]
    public void A_place_has_the_time_zones_of_what_covers_it(string place, string zones) => Assert.Equal(zones, string.Join(' ', Hierarchy.TimeZonesOf(Code(place))));

    [Fact]
    public void A_default_code_is_no_place()
    {
        Assert.Throws<ArgumentException>(() => Hierarchy.Relate(default, Code("62510")));
        Assert.Throws<ArgumentException>(() => Hierarchy.Relate(Code("62510"), default(TerritoryCode)));
        Assert.Throws<ArgumentException>(() => Hierarchy.TimeZonesOf(default));
    }

    private static Containment Relate(string place, string zone) => Hierarchy.Relate(Code(place), Code(zone));

    private static TerritoryCode Code(string text) => TerritoryCode.Parse(text, null);

    private static Zone Zone(string id, ZoneKind? kind, params string[] within) =>
        Domain.Territories.Zone.Create(Code(id), kind, [.. within.Select(Code)], LocalizedText.OfFrench(id));
}
