using System.Globalization;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

/// <summary>What <c>docs/territories.md</c> shows.</summary>
public class TerritoriesExampleTests
{
    private static readonly CultureInfo Neutral = CultureInfo.InvariantCulture;

    [Fact]
    public void A_list_tells_what_lies_where() => Assert.Equal(
        ["QN06228M", "QN06229M", "QN06230M"], Lievin(Repository.Read("samples/lens-lievin-2021/quartiers-2024.json")));

    [Fact]
    public void A_broken_list_tells_why() => Assert.Equal(
        ["(1,62): error COH1101: Le calendrier n’a pas de `2024-02-30`. Attendu\u202F: 2021-04-30. [/inForce/from]"],
        Lievin("""{ "list": "broken", "generation": 2024, "inForce": { "from": "2024-02-30" }, "quartiers": [] }"""));

    [Fact]
    public void The_hierarchy_tells_what_lies_in_what_and_what_it_cannot_tell()
    {
        QuartierLists lists = LensLievin.Lists;
        // begin: territories-relate
        TerritoryCode lievin = TerritoryCode.Parse("62510", Neutral), quartier = TerritoryCode.Parse("QN06228M", Neutral);
        Zone lesPres = Zone.Create(TerritoryCode.Parse("local:les-pres", Neutral), ZoneKind.VeilleActive, [lievin], LocalizedText.OfFrench("Les Prés"));
        TerritorialHierarchy places = TerritorialHierarchy.Create(lists, [lesPres], [quartier.Quartier!.Value]);

        Containment inCommune = places.Relate(quartier, lievin);              // Inside
        Containment inZone = places.Relate(quartier, lesPres.Id);             // Outside: what a file declares apart is apart
        Containment ofCommune = places.Relate(lievin, quartier);              // Unknown: an address in Liévin may lie in the quartier or not
        ValueList<string> clocks = places.TimeZonesOf(quartier);              // Europe/Paris
        // end: territories-relate
        Assert.Equal((Containment.Inside, Containment.Outside, Containment.Unknown), (inCommune, inZone, ofCommune));
        Assert.Equal(["Europe/Paris"], clocks);
    }

    [Fact]
    public void What_somebody_states_stands_beside_what_lists_add_up_to()
    {
        QuartierList list = Read();
        // begin: territories-declared
        TerritoryCode agglomeration = TerritoryCode.Parse("epci:246200364", Neutral);
        DeclaredFigures declared = new()
        {
            CommunesWithQuartiers = new DeclaredFigure(19),
            Quartiers = new DeclaredFigure(21),
            Inhabitants = new DeclaredFigure(56_000),
        };
        TerritoryFigures computed = TerritoryFigures.Of(list.CommunesIn(agglomeration), list.QuartiersIn(agglomeration));
        ValueList<Problem> gaps = declared.CompareWith(computed);             // 21 and 56 000 differ from 22 and 62 666; 19 agrees
        // end: territories-declared
        Assert.Equal(["/quartiers/value 21 22", "/inhabitants/value 56000 62666"], gaps.Select(gap => $"{gap.Path} {gap.Found} {gap.Expected}"));
    }

    [Fact]
    public void Two_lists_may_be_in_force_on_one_day_for_two_parts_of_the_country()
    {
        QuartierList metropole = Read();
        QuartierList overseas = QuartierList.Create(new QuartierListDraft
        {
            Id = QuartierListId.Parse("overseas-2015", Neutral),
            Generation = QuartierGeneration.Of2015,
            From = new LocalDate(2015, 1, 1),
            Until = new LocalDate(2024, 12, 31),
            Quartiers = [Quartier.Create(QuartierCode.Parse("QP974001", Neutral), "Grand centre", [CommuneCode.Parse("97411", Neutral)])],
        });
        // begin: territories-on-a-day
        QuartierLists lists = QuartierLists.Create([metropole, overseas]);
        LocalDate day = new(2024, 6, 1);
        QuartierList? ofPasDeCalais = lists.InForceOn(day, DepartementCode.Parse("62", Neutral));   // the list of 2024
        QuartierList? ofReunion = lists.InForceOn(day, DepartementCode.Parse("974", Neutral));      // still the list of 2015
        QuartierList? ofParis = lists.InForceOn(day, DepartementCode.Parse("75", Neutral));         // null: no list at hand speaks for it
        // end: territories-on-a-day
        Assert.Equal((metropole, overseas, null), (ofPasDeCalais, ofReunion, ofParis));
    }

    private static QuartierList Read() =>
        QuartierListFile.Read(Repository.Read("samples/lens-lievin-2021/quartiers-2024.json")).TryGetValue(out QuartierList? list) ? list : throw new InvalidOperationException();

    private static IEnumerable<string> Lievin(string json)
    {
        // begin: territories-list
        Reading<QuartierList> reading = QuartierListFile.Read(json);
        if (!reading.TryGetValue(out QuartierList? list))
        {
            return reading.Errors.Select(error => error.ToLogLine("", Language.French));
        }

        return list.QuartiersIn(TerritoryCode.Parse("62510", Neutral)).Select(quartier => $"{quartier.Code}");
        // end: territories-list
    }
}
