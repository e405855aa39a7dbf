using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>The files of <c>samples/lens-lievin-2021</c> say what is published.</summary>
public class LensLievinFilesTests
{
    private static readonly Reading<QuartierList> Reading = QuartierListFile.Read(Repository.Read("samples/lens-lievin-2021/quartiers-2024.json"));

    private static QuartierList List => Reading.TryGetValue(out QuartierList? list) ? list : throw new InvalidOperationException(string.Join('\n', Reading.Diagnostics));

    [Fact]
    public void The_list_of_quartiers_is_read_without_a_word() => Assert.Empty(Reading.Diagnostics);

    [Fact]
    public void Twenty_two_quartiers_touch_the_agglomeration_and_eighteen_lie_in_it_entirely()
    {
        ValueList<Quartier> touching = List.QuartiersIn(TerritoryCode.OfEpci(LensLievin.Call));
        Quartier[] inside = [.. touching.Where(quartier => quartier.Epcis == [LensLievin.Call])];
        Assert.Equal((22, 18), (touching.Count, inside.Length));
        Assert.Equal((62_666, 54_437), (Inhabitants(touching), Inhabitants(inside)));
    }

    [Fact]
    public void Nineteen_of_its_thirty_six_communes_have_quartiers()
    {
        ValueSet<CommuneCode> communes = List.CommunesIn(TerritoryCode.OfEpci(LensLievin.Call));
        Assert.Equal(36, communes.Count);
        Assert.Equal(19, communes.Count(commune => List.QuartiersIn(TerritoryCode.Of(commune)).Count > 0));
    }

    [Fact]
    public void It_is_in_force_from_the_first_day_of_2024_on() =>
        Assert.Equal((new LocalDate(2024, 1, 1), null), (List.From, List.Until));

    [Fact]
    public void It_says_what_the_published_files_say()
    {
        Assert.Equal(
            File.ReadLines(Repository.Shared("data/call_qpv_2024.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], row[2], row[4], row[5])),
            List.Quartiers.Select(one => ($"{one.Code}", one.Name, string.Join('|', one.Communes), string.Join('|', one.Epcis), $"{one.Populations.Single().Inhabitants}")));
        Assert.Equal(
            File.ReadLines(Repository.Shared("data/call_communes.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1])),
            List.Communes.Where(commune => commune.Epci == LensLievin.Call).Select(commune => ($"{commune.Code}", commune.Name)));
    }

    private static long Inhabitants(IEnumerable<Quartier> quartiers) => quartiers.Sum(quartier => quartier.Populations.Single().Inhabitants!.Value);
}
