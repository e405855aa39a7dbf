using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

/// <summary>The list of the decrees of 2023 and 2024 as ANCT publishes it (Licence Ouverte 2.0): accepted whole, and related as it says.</summary>
public class PublishedListTests
{
    [Fact]
    public void The_published_list_is_accepted_whole()
    {
        string[][] rows = Rows();
        QuartierList list = Read(rows, out ValueList<Problem> problems);
        Assert.Empty(problems);
        Assert.Equal(1609, list.Quartiers.Count);
        Assert.Equal(149, list.Quartiers.Count(quartier => quartier.Communes.Count > 1));
        Assert.Equal(17, list.Quartiers.Count(quartier => quartier.Epcis.Count > 1));
        Assert.Equal(91, list.Quartiers.Count(quartier => quartier.Epcis.Count == 0));
        Assert.All(rows, row => Assert.Equal(row[2].Trim(), list.Find(QuartierCode.Parse(row[0], null))!.Code.Departement.Region?.ToString() ?? ""));
        Assert.All(rows, row => Assert.Equal(row[4], QuartierCode.Parse(row[0], null).Departement.ToString()));
    }

    [Fact]
    public void Twenty_two_of_its_quartiers_touch_lens_lievin_in_nineteen_communes()
    {
        QuartierList list = Read(Rows(), out _);
        ValueList<Quartier> quartiers = list.QuartiersIn(TerritoryCode.OfEpci(LensLievin.Call));
        Assert.Equal(22, quartiers.Count);
        Assert.Equal(18, quartiers.Count(quartier => quartier.Epcis.Count == 1));
        ValueSet<CommuneCode> ofCall = [.. File.ReadLines(Repository.Shared("data/call_communes.csv")).Skip(1).Select(line => CommuneCode.Parse(line.Split(',')[0], null))];
        Assert.Equal(36, ofCall.Count);
        Assert.Equal(19, quartiers.SelectMany(quartier => quartier.Communes).Distinct().Count(ofCall.Contains));
    }

    [Fact]
    public void Each_of_its_quartiers_lies_where_it_says()
    {
        QuartierList list = Read(Rows(), out _);
        TerritorialHierarchy hierarchy = TerritorialHierarchy.Create(QuartierLists.Create([list]));
        foreach (Quartier quartier in list.Quartiers)
        {
            TerritoryCode place = TerritoryCode.Of(quartier.Code);
            Assert.All(quartier.Communes, commune => Assert.Equal(Containment.Inside, hierarchy.Relate(place, TerritoryCode.Of(commune))));
            Assert.All(quartier.Epcis, epci => Assert.Equal(Containment.Inside, hierarchy.Relate(place, TerritoryCode.OfEpci(epci))));
            Assert.Equal(Containment.Inside, hierarchy.Relate(place, TerritoryCode.Of(quartier.Code.Departement)));
            Assert.Equal(quartier.Epcis.Contains(LensLievin.Call), hierarchy.Relate(place, TerritoryCode.OfEpci(LensLievin.Call)) == Containment.Inside);
            Assert.Single(hierarchy.TimeZonesOf(place));
        }
    }

    [Fact]
    public void It_fits_in_a_file_and_comes_back_from_it()
    {
        QuartierList list = Read(Rows(), out _);
        Assert.True(QuartierListFile.Read(QuartierListFile.Write(list)).TryGetValue(out QuartierList? again));
        Assert.Equal(list, again);
    }

    private static string[][] Rows() =>
        [.. File.ReadLines(Repository.Shared("data/qpv_2024_anct_2025.csv")).Skip(1).Select(Fields)];

    private static QuartierList Read(string[][] rows, out ValueList<Problem> problems)
    {
        QuartierListDraft draft = new()
        {
            Id = QuartierListId.Parse("qpv-2025", null),
            Generation = QuartierGeneration.Of2024,
            From = new LocalDate(2025, 1, 1),
            Quartiers =
            [
                .. rows.Select(row => Quartier.Create(
                    QuartierCode.Parse(row[0], null),
                    row[1],
                    [.. row[6].Split('|').Select(text => CommuneCode.Parse(text, null))],
                    [.. row[8].Split('|').Where(text => Siren.TryParse(text, null, out _)).Select(text => Siren.Parse(text, null))])),
            ],
        };
        Assert.True(QuartierList.TryCreate(draft, out QuartierList? list, out problems));
        return list;
    }

    private static string[] Fields(string line)
    {
        List<string> fields = [""];
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add("");
            }
            else
            {
                fields[^1] += c;
            }
        }

        return [.. fields];
    }
}
