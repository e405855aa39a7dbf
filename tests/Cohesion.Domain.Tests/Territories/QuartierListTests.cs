using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class QuartierListTests
{
    private static readonly QuartierList List = QuartierList.Create(LensLievin.Draft);

    [Fact]
    public void Both_ends_of_its_time_in_force_are_included()
    {
        QuartierList list = QuartierList.Create(LensLievin.Draft with { Until = new LocalDate(2030, 12, 31) });
        Assert.False(list.IsInForceOn(new LocalDate(2023, 12, 31)));
        Assert.True(list.IsInForceOn(new LocalDate(2024, 1, 1)));
        Assert.True(list.IsInForceOn(new LocalDate(2030, 12, 31)));
        Assert.False(list.IsInForceOn(new LocalDate(2031, 1, 1)));
        Assert.True(List.IsInForceOn(new LocalDate(9999, 12, 31)));
    }

    [Theory]
    [InlineData("QN06225M", "QN06225M")]
    [InlineData("QN06201M", "")]
    [InlineData("62842", "QN06225M")]
    [InlineData("62510", "QN06228M")]
    [InlineData("62510/none", "")]
    [InlineData("epci:246200364", "QN06202M QN06225M QN06228M QN06245M")]
    [InlineData("epci:246200299", "QN06245M")]
    [InlineData("departement:62", "QN06202M QN06204M QN06225M QN06228M QN06245M QN06250M")]
    [InlineData("departement:59", "")]
    [InlineData("region:32", "QN06202M QN06204M QN06225M QN06228M QN06245M QN06250M")]
    [InlineData("local:les-pres", "")]
    public void It_tells_the_quartiers_of_a_place(string place, string quartiers) =>
        Assert.Equal(quartiers, string.Join(' ', List.QuartiersIn(TerritoryCode.Parse(place, null)).Select(quartier => quartier.Code)));

    [Theory]
    [InlineData("QN06225M", "62498 62523 62842")]
    [InlineData("62510", "62510")]
    [InlineData("epci:246200364", "62001 62510 62570")]
    [InlineData("departement:59", "")]
    [InlineData("region:32", "62001 62032 62048 62160 62498 62510 62523 62570 62724 62842")]
    public void It_tells_the_communes_of_a_place(string place, string communes) =>
        Assert.Equal(communes, string.Join(' ', List.CommunesIn(TerritoryCode.Parse(place, null))));

    [Fact]
    public void It_speaks_for_the_departements_of_its_quartiers_and_those_that_it_declares() => Assert.Equal("[59, 62]", List.Departements.ToString());

    [Fact]
    public void Two_quartiers_may_bear_one_name() => Assert.Equal(2, List.Quartiers.Count(quartier => quartier.Name == "Centre Ville"));

    [Fact]
    public void Lists_that_say_the_same_in_another_order_are_equal() => Law.Holds(Generate.QuartierLists, list => QuartierList.Create(new QuartierListDraft
    {
        Id = list.Id,
        Generation = list.Generation,
        From = list.From,
        Until = list.Until,
        Departements = list.Departements,
        Quartiers = [.. list.Quartiers.Reverse()],
        Communes = [.. list.Communes.Reverse()],
        Epcis = [.. list.Epcis.Reverse()],
        Successions = list.Successions,
    }) is var twin && twin == list && twin.GetHashCode() == list.GetHashCode());

    [Fact]
    public void It_finds_each_of_its_quartiers() => Law.Holds(
        Generate.QuartierLists, Generate.QuartierCodes, (list, other) => list.Quartiers.All(quartier => list.Find(quartier.Code) == quartier)
            && (list.Find(other) is null || list.Quartiers.Any(quartier => quartier.Code == other)));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Quartier grande = LensLievin.Draft.Quartiers[0];
        Assert.False(QuartierList.TryCreate(
            LensLievin.Draft with
            {
                Until = new LocalDate(2023, 12, 31),
                Quartiers = [grande, grande, LensLievin.Quartier("QP062019", "Vent de Bise", 1000, "62510")],
                Communes = [new Commune(CommuneCode.Parse("62510", null), "Liévin"), new Commune(CommuneCode.Parse("62510", null), "Liévin")],
                Epcis = [new Epci(LensLievin.Call, "CALL"), new Epci(LensLievin.Call, "CALL")],
                Successions = [QuartierSuccession.Create(SuccessionKind.Left, [grande.Code], []), QuartierSuccession.Create(SuccessionKind.Entered, [], [QuartierCode.Parse("QN06299N", null)])],
            },
            out _,
            out ValueList<Problem> problems));
        Assert.Equal(
            [
                (ProblemCode.Reversed, "/inForce/until"), (ProblemCode.DuplicateElement, "/quartiers/1/code"),
                (ProblemCode.DuplicateElement, "/communes/1/code"), (ProblemCode.DuplicateElement, "/epcis/1/siren"), (ProblemCode.OtherGeneration, "/quartiers/2/code"),
                (ProblemCode.DuplicateElement, "/successions/0/from"), (ProblemCode.UnknownQuartier, "/successions/1/to"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Throws<ArgumentException>(() => QuartierList.Create(LensLievin.Draft with { Id = default }));
    }

    [Fact]
    public void A_quartier_succeeds_once()
    {
        QuartierCode grande = LensLievin.Draft.Quartiers[0].Code;
        QuartierSuccession succession = QuartierSuccession.Create(SuccessionKind.Identical, [QuartierCode.Parse("QP062044", null)], [grande]);
        Assert.False(QuartierList.TryCreate(LensLievin.Draft with { Successions = [succession, succession] }, out _, out ValueList<Problem> problems));
        Assert.Equal(["/successions/1/from", "/successions/1/to"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Errors_that_published_lists_hold_are_warnings()
    {
        Assert.True(QuartierList.TryCreate(
            LensLievin.Draft with
            {
                Quartiers = [LensLievin.Quartier("QN06299M", "Ailleurs", 1000, "62510 59350", LensLievin.HeninCarvin)],
                Epcis = [new Epci(LensLievin.Call, "CALL", null, [CommuneCode.Parse("62001", null), CommuneCode.Parse("62724", null)])],
                Successions = [],
            },
            out QuartierList? list,
            out ValueList<Problem> problems));
        Assert.NotNull(list);
        Assert.Equal(
            [
                (ProblemCode.OtherDepartement, "/quartiers/0/communes"), (ProblemCode.OtherEpci, "/quartiers/0/epcis"),
                (ProblemCode.OtherEpci, "/communes/0/epci"), (ProblemCode.OtherEpci, "/communes/2/epci"), (ProblemCode.OtherEpci, "/communes/3/epci"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.All(problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }
}
