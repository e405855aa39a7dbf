using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class DeclaredFiguresTests
{
    private static readonly QuartierList List = QuartierList.Create(LensLievin.Draft);

    private static readonly ValueList<Quartier> OfCall = List.QuartiersIn(TerritoryCode.OfEpci(LensLievin.Call));

    [Fact]
    public void What_is_declared_stands_beside_what_lists_add_up_to_and_the_gap_is_told()
    {
        DeclaredFigures declared = new()
        {
            Communes = new DeclaredFigure(3),
            CommunesWithQuartiers = new DeclaredFigure(19),
            Quartiers = new DeclaredFigure(21, PartialDate.OfYear(2021), [new Citation("mag.agglo-lenslievin.fr")]),
            Inhabitants = new DeclaredFigure(56_000),
        };
        TerritoryFigures computed = TerritoryFigures.Of(List.CommunesIn(TerritoryCode.OfEpci(LensLievin.Call)), OfCall);
        Assert.Equal((3, 2, 4, 15_369), (computed.Communes, computed.CommunesWithQuartiers, computed.Quartiers, computed.Inhabitants));
        Assert.Equal(
            [("/communesWithQuartiers/value", "19", "2"), ("/quartiers/value", "21", "4"), ("/inhabitants/value", "56000", "15369")],
            declared.CompareWith(computed).Select(problem => (problem.Path, problem.Found, problem.Expected)));
        Assert.All(declared.CompareWith(computed), problem => Assert.Equal((ProblemCode.DeclaredDiffers, Severity.Warning), (problem.Code, problem.Severity)));
    }

    [Fact]
    public void What_is_not_stated_or_not_known_differs_from_nothing()
    {
        Assert.Empty(new DeclaredFigures().CompareWith(TerritoryFigures.Of([], OfCall)));
        Assert.Empty(new DeclaredFigures { Communes = new DeclaredFigure(36), Quartiers = new DeclaredFigure(21), Inhabitants = new DeclaredFigure(0) }.CompareWith(TerritoryFigures.Of([], null)));
    }

    [Fact]
    public void A_withheld_count_leaves_the_sum_unknown()
    {
        Quartier withheld = Quartier.Create(QuartierCode.Parse("QN06232M", null), "Cité 10", [CommuneCode.Parse("62737", null)], [], [PopulationObservation.Suppressed(2020)]);
        Assert.Null(TerritoryFigures.Of([], [.. OfCall, withheld]).Inhabitants);
        Assert.Null(TerritoryFigures.Of([], [Quartier.Create(withheld.Code, "Cité 10", withheld.Communes)]).Inhabitants);
        Assert.Equal(0, TerritoryFigures.Of([], []).Inhabitants);
    }

    [Fact]
    public void The_latest_census_that_counts_every_quartier_is_taken()
    {
        Quartier one = Quartier.Create(QuartierCode.Parse("QN06201M", null), "A", [CommuneCode.Parse("62498", null)], [], [PopulationObservation.Of(2018, 10), PopulationObservation.Of(2020, 20), PopulationObservation.Of(2013, 5)]);
        Quartier other = Quartier.Create(QuartierCode.Parse("QN06202M", null), "B", [CommuneCode.Parse("62498", null)], [], [PopulationObservation.Of(2013, 1), PopulationObservation.Of(2018, 2), PopulationObservation.Suppressed(2020)]);
        Assert.Equal(12, TerritoryFigures.Of([], [one, other]).Inhabitants);
    }

    [Fact]
    public void Figures_are_counted_from_zero_up()
    {
        Assert.Equal(0, new DeclaredFigure(0, PartialDate.OfDay(new LocalDate(2021, 1, 1))).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeclaredFigure(-1));
        Assert.Throws<ArgumentException>(() => new DeclaredFigure(1, default(PartialDate)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationObservation.Of(2020, PopulationObservation.LargestCount + 1));
    }

    [Fact]
    public void A_figure_differs_from_every_other_number_and_no_further() => Law.Holds(
        FsCheck.Fluent.Gen.Choose(0, 30), FsCheck.Fluent.Gen.Choose(0, 30), (value, computed) => new DeclaredFigure(value).CompareWith(computed, "") is null == (value == computed));
}
