using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class TerritorialHierarchyLaws
{
    private static readonly Gen<World> Worlds =
        from lists in Generate.TwoLists
        from zones in Generate.TerritorialZones
        from named in Gen.SubListOf(Generate.SmallCountry.Select(place => place.Quartier).OfType<QuartierCode>())
        select new World(lists, zones, [.. named]);

    [Fact]
    public void It_agrees_with_a_slow_reading_of_the_rules() => Law.Holds(Worlds, world =>
    {
        NaiveHierarchy naive = new(world.Lists, world.Zones, world.Named, Generate.SmallCountry);
        Containment[][] relation = world.Relation();
        Assert.All(Pairs(), pair => Assert.Equal((pair, naive.Relate(Generate.SmallCountry[pair.Place], Generate.SmallCountry[pair.Zone])), (pair, relation[pair.Place][pair.Zone])));
        return true;
    }, times: 8);

    [Fact]
    public void Every_place_lies_in_itself() => Holds((_, relation) => Enumerable.Range(0, Size).All(place => relation[place][place] == Containment.Inside));

    [Fact]
    public void What_lies_in_a_place_lies_in_all_that_holds_it() => Holds((_, relation) => Pairs()
        .Where(pair => relation[pair.Place][pair.Zone] == Containment.Inside)
        .All(pair => Enumerable.Range(0, Size).All(wider => relation[pair.Zone][wider] != Containment.Inside || relation[pair.Place][wider] == Containment.Inside)));

    [Fact]
    public void To_lie_apart_goes_both_ways() => Holds((_, relation) => Pairs()
        .All(pair => (relation[pair.Place][pair.Zone] == Containment.Outside) == (relation[pair.Zone][pair.Place] == Containment.Outside)));

    [Fact]
    public void What_lies_in_a_quartier_lies_in_one_of_its_communes() => Holds((world, relation) => world.Lists.All
        .SelectMany(list => list.Quartiers)
        .All(quartier => Enumerable.Range(0, Size)
            .Where(place => relation[place][IndexOf(TerritoryCode.Of(quartier.Code))] == Containment.Inside)
            .All(place => quartier.Communes.Any(commune => relation[place][IndexOf(TerritoryCode.Of(commune))] == Containment.Inside))));

    [Fact]
    public void Nothing_depends_on_the_order_of_what_is_handed_over() => Holds((world, relation) =>
    {
        World other = new(QuartierLists.Create([.. world.Lists.All.Reverse()]), [.. world.Zones.Reverse()], world.Named);
        return relation.SelectMany(row => row).SequenceEqual(other.Relation().SelectMany(row => row));
    });

    [Fact]
    public void A_union_holds_what_one_of_its_zones_holds_and_lies_apart_when_all_do() => Law.Holds(Worlds, Gen.SubListOf(Generate.SmallCountry), (world, zones) =>
    {
        TerritorialHierarchy hierarchy = world.Hierarchy();
        return Generate.SmallCountry.All(place =>
        {
            Containment[] each = [.. zones.Select(zone => hierarchy.Relate(place, zone))];
            return hierarchy.Relate(place, (ValueSet<TerritoryCode>)[.. zones]) == (each.Contains(Containment.Inside) ? Containment.Inside
                : each.Contains(Containment.Unknown) ? Containment.Unknown : Containment.Outside);
        });
    }, times: 20);

    // Lists drawn at random contradict themselves on EPCIs, which then bring far places together; a quartier that is a whole commune is known as such by a list alone.
    [Fact]
    public void What_is_known_without_a_list_stays_known_with_any() => Holds((world, relation) =>
    {
        IEnumerable<(TerritoryCode, TerritoryCode, Containment Now, Containment Before)> known = Pairs()
            .Select(pair => (Place: Generate.SmallCountry[pair.Place], Zone: Generate.SmallCountry[pair.Zone], Now: relation[pair.Place][pair.Zone]))
            .Where(e => world.Lists.All.All(list => list.Successions.Count == 0 && list.Quartiers.All(quartier => quartier.Epcis.Count == 0)))
            .Where(e => (e.Place.Epci is null || e.Zone.Epci is null) && !IsWhole(e.Place) && !IsWhole(e.Zone))
            .Select(e => (e.Place, e.Zone, e.Now, Before: TerritorialHierarchy.Bare.Relate(e.Place, e.Zone)));
        Assert.DoesNotContain(known, e => e.Before != Containment.Unknown && e.Before != e.Now);
        return true;
    });

    private static int Size => Generate.SmallCountry.Length;

    private static bool IsWhole(TerritoryCode place) => place.Quartier?.Outline == QuartierOutline.WholeCommune;

    private static int IndexOf(TerritoryCode place) => Array.IndexOf(Generate.SmallCountry, place);

    private static void Holds(Func<World, Containment[][], bool> statement) => Law.Holds(Worlds, world => statement(world, world.Relation()), times: 20);

    private static IEnumerable<(int Place, int Zone)> Pairs() => Enumerable.Range(0, Size).SelectMany(place => Enumerable.Range(0, Size).Select(zone => (place, zone)));

    private sealed record World(QuartierLists Lists, ValueList<Zone> Zones, ValueSet<QuartierCode> Named)
    {
        public TerritorialHierarchy Hierarchy() => TerritorialHierarchy.Create(Lists, Zones, Named);

        public Containment[][] Relation()
        {
            TerritorialHierarchy hierarchy = Hierarchy();
            return [.. Generate.SmallCountry.Select(place => Generate.SmallCountry.Select(zone => hierarchy.Relate(place, zone)).ToArray())];
        }
    }
}
