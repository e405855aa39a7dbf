using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>The files of <c>samples/lens-lievin-2021</c> say what is published.</summary>
public class LensLievinFilesTests
{
    private static readonly Reading<QuartierList> Reading = QuartierListFile.Read(Repository.Read("samples/lens-lievin-2021/quartiers-2024.json"));

    private static readonly Reading<ContratDeVille> ContractReading = ContractFile.Read(Repository.Read("samples/lens-lievin-2021/contract.json"));

    private static ContratDeVille Contract =>
        ContractReading.TryGetValue(out ContratDeVille? contract) ? contract : throw new InvalidOperationException(string.Join('\n', ContractReading.Diagnostics));

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
    public void The_list_is_in_force_from_the_first_day_of_2024_on() =>
        Assert.Equal((new LocalDate(2024, 1, 1), null), (List.From, List.Until));

    [Fact]
    public void The_list_says_what_the_published_files_say()
    {
        Assert.Equal(
            File.ReadLines(Repository.Shared("data/call_qpv_2024.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], row[2], row[4], row[5])),
            List.Quartiers.Select(one => ($"{one.Code}", one.Name, string.Join('|', one.Communes), string.Join('|', one.Epcis), $"{one.Populations.Single().Inhabitants}")));
        Assert.Equal(
            File.ReadLines(Repository.Shared("data/call_communes.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1])),
            List.Communes.Where(commune => commune.Epci == LensLievin.Call).Select(commune => ($"{commune.Code}", commune.Name)));
    }

    [Fact]
    public void The_contract_is_read_without_a_word_and_was_extended_twice()
    {
        Assert.Empty(ContractReading.Diagnostics);
        Assert.Equal(("lens-lievin-2015", "CV219", $"epci:{LensLievin.Call}"), ($"{Contract.Id}", $"{Contract.Code}", $"{Contract.Holder}"));
        Assert.Equal(new LocalDate(2020, 12, 31), Contract.Term.LastDayAsKnownOn(new LocalDate(2018, 12, 27)));
        Assert.Equal(new LocalDate(2022, 12, 31), Contract.Term.LastDayAsKnownOn(new LocalDate(2021, 3, 8)));
        Assert.Equal(new LocalDate(2023, 12, 31), Contract.Term.LastDay);
    }

    [Fact]
    public void The_contract_has_words_of_its_own()
    {
        Assert.Equal(["social-cohesion", "living-environment", "attractiveness"], Contract.Pillars.Select(topic => $"{topic.Code}"));
        Assert.Equal(["equal-opportunities"], Contract.Axes.Select(topic => $"{topic.Code}"));
        Assert.Equal(["education", "mobility", "professional-inclusion", "social-mix", "digital-divide"], Contract.Fields.Select(topic => $"{topic.Code}"));
        Assert.Equal((0, 0), (Contract.Objectives.Count, Contract.Signatories.Count));
    }

    [Fact]
    public void What_the_contract_declares_is_kept_apart_from_the_list()
    {
        DeclaredFigures declared = Contract.Territory.Declared!;
        Assert.Equal(
            (36, 19, 21, 56_000), (declared.Communes!.Value, declared.CommunesWithQuartiers!.Value, declared.Quartiers!.Value, declared.Inhabitants!.Value));
        Assert.Equal(List.CommunesIn(TerritoryCode.OfEpci(LensLievin.Call)), Contract.Territory.Communes);
        Assert.Equal(
            [ProblemCode.UnverifiableReference],
            Contract.CompareDeclared(QuartierLists.Create([List]), new LocalDate(2021, 3, 8)).Select(problem => problem.Code));
    }

    private static long Inhabitants(IEnumerable<Quartier> quartiers) => quartiers.Sum(quartier => quartier.Populations.Single().Inhabitants!.Value);
}
