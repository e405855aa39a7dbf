using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class QuartierTests
{
    private static readonly QuartierCode Code = QuartierCode.Parse("QN06202M", null);

    private static readonly ValueSet<CommuneCode> Angres = [CommuneCode.Parse("62032", null)];

    [Fact]
    public void A_withheld_figure_is_not_zero()
    {
        PopulationObservation withheld = PopulationObservation.Suppressed(2020), nobody = PopulationObservation.Of(2020, 0);
        Assert.True(withheld.IsSuppressed);
        Assert.Null(withheld.Inhabitants);
        Assert.False(nobody.IsSuppressed);
        Assert.NotEqual(withheld, nobody);
    }

    [Fact]
    public void Fewer_than_a_thousand_inhabitants_are_no_error() =>
        Assert.Equal(653, Quartier.Create(QuartierCode.Parse("QN09422M", null), "L’Egalité", [CommuneCode.Parse("94028", null)], [], [PopulationObservation.Of(2020, 653)]).Populations[0].Inhabitants);

    [Fact]
    public void A_quartier_lies_somewhere_and_is_counted_once_a_census()
    {
        Assert.False(Quartier.TryCreate(Code, "Camus", [], [], [PopulationObservation.Of(2020, 1575), PopulationObservation.Suppressed(2020)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [(ProblemCode.EmptyList, "/communes"), (ProblemCode.DuplicateElement, "/populations/1/censusYear")], problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void A_census_has_a_year_within_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationObservation.Of(1799, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationObservation.Suppressed(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationObservation.Of(2020, -1));
        Assert.Equal((1800, 9999), (PopulationObservation.Of(1800, 0).CensusYear, PopulationObservation.Of(9999, 0).CensusYear));
    }

    [Fact]
    public void A_caller_s_mistakes_throw()
    {
        Assert.Throws<ArgumentException>(() => Quartier.Create(default, "Camus", Angres));
        Assert.Throws<ArgumentException>(() => Quartier.Create(Code, " ", Angres));
        Assert.Throws<ArgumentException>(() => Quartier.Create(Code, "Camus", [default(CommuneCode)]));
        Assert.Throws<ArgumentException>(() => Quartier.Create(Code, "Camus", Angres, [default(Siren)]));
        Assert.Throws<ArgumentException>(() => new Commune(default, "Angres"));
        Assert.Throws<ArgumentException>(() => new Commune(Angres.First(), "Angres", default(Siren)));
        Assert.Throws<ArgumentException>(() => new Epci(default, "CALL"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Epci(LensLievin.Call, "CALL", (EpciNature)9));
    }

    [Fact]
    public void Equal_quartiers_hash_alike() => Law.EqualValuesHashAlike(
        Generate.Quartiers, quartier => Quartier.Create(quartier.Code, quartier.Name, [.. quartier.Communes], [.. quartier.Epcis], [.. quartier.Populations]));
}
