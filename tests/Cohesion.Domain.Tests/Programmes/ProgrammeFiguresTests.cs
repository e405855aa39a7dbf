using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class ProgrammeFiguresTests
{
    private static readonly DisclosurePolicy Policy = new();

    [Fact]
    public void The_two_in_hospital_and_what_gives_them_away_are_withheld_and_said_why()
    {
        FunnelFigures funnel = Published("lille-2006/programme.json").Campaigns[0].Funnel!;
        Assert.Null(funnel.CountOf(Fives.Hospitalised));
        Assert.Null(funnel.Conditional(Fives.Hospitalised));
        Assert.Null(funnel.Coverage(Fives.Hospitalised));
        Assert.Equal(70, funnel.CountOf(Fives.GreatNeed)!.Value.Count);
        Assert.Equal(
            [
                "“Taken to hospital given their state”: fewer than 11.",
                "“In great need of support” without “Taken to hospital given their state”: would give away “Taken to hospital given their state”.",
            ],
            funnel.Withheld.Select(one => one.ToText(Language.English)));
    }

    [Fact]
    public void Those_who_run_a_programme_see_all_of_it()
    {
        ProgrammeFigures all = ProgrammeFigures.All(Sample("lille-2006/programme.json"));
        Assert.Null(all.Policy);
        Assert.Equal(2, all.Campaigns[0].Funnel!.CountOf(Fives.Hospitalised)!.Value.Count);
        Assert.Empty(all.Campaigns[0].Withheld);
    }

    [Fact]
    public void A_funnel_without_a_small_count_is_published_whole() => Assert.Empty(Published("aubagne-2018/programme.json").Campaigns[0].Withheld);

    [Fact]
    public void A_small_cell_of_a_two_way_table_is_withheld_with_others_that_its_margins_would_give_it_away_by()
    {
        IndicatorFigures visited = Published("lille-2006/programme-made-up.json").Campaigns[0].Indicators[0];
        MeasuredFigures[] cells = [.. visited.Measurements.Where(one => one.Segment is { Theme: not null, Quartier: not null })];
        Assert.Null(cells.Single(one => $"{one.Segment.Theme}" == "local:leisure" && $"{one.Segment.Quartier}" == "local:moulins").Count);
        Assert.True(cells.Count(one => one.Count is null) >= 4, $"{cells.Count(one => one.Count is null)}");
        Assert.Equal(Ratio.Of(240, 1), visited.Actual);
        Assert.Equal(WithheldBecause.BelowThreshold, Assert.Single(visited.Withheld, one => one.Figure.ToText(Language.English).Contains("local:leisure, local:moulins", StringComparison.Ordinal)).Because);
    }

    [Fact]
    public void Two_dimensions_at_once_are_read_as_a_table_with_its_margins()
    {
        IndicatorTable table = Assert.Single(ProgrammeFigures.All(Sample("lille-2006/programme-made-up.json")).Campaigns[0].Indicators[0].Tables);
        Assert.Equal(["local:health", "local:leisure", "local:mobility", "all"], table.Rows.Select(row => row.ToText(Language.English)));
        Assert.Equal([38, 4, 31, 73], table.Columns.Select(column => table.At(table.Rows[1], column)!.Count));
        Assert.Equal([105, 51, 84, 240], table.Columns.Select(column => table.At(table.Rows[3], column)!.Count));
        Assert.Empty(ProgrammeFigures.All(Sample("lille-2006/programme-made-up.json")).Campaigns[0].Indicators[0].Single);
    }

    [Fact]
    public void What_a_cumulative_figure_gained_counts_as_published()
    {
        IndicatorFigures figures = Publish(Counted(IndicatorReading.Cumulative, ("2007-01/2007-03", 40, null), ("2007-01/2007-06", 45, null)));
        Assert.Contains(figures.Measurements, one => one.Count is null);
        Assert.All(Publish(Counted(IndicatorReading.Cumulative, ("2007-01/2007-03", 40, null), ("2007-01/2007-06", 60, null))).Measurements, one => Assert.NotNull(one.Count));
    }

    [Fact]
    public void What_is_left_of_a_denominator_counts_as_published() =>
        Assert.Contains(Publish(Counted(IndicatorReading.PerPeriod, ("2007", 97, 100))).Measurements, one => one.Value is null);

    [Fact]
    public void A_sum_of_periods_gives_none_of_them_away()
    {
        IndicatorFigures figures = Publish(Counted(IndicatorReading.PerPeriod, ("2006", 4, null), ("2007", 40, null)));
        Assert.True(figures.Actual is null || figures.Measurements.All(one => one.Count is null));
        Assert.Null(figures.Measurements[0].Count);
    }

    [Fact]
    public void The_baseline_of_a_ratio_is_not_published_nor_what_rests_on_it()
    {
        SolidarityProgramme programme = Sample("lille-2006/programme-made-up.json");
        IndicatorFigures all = ProgrammeFigures.All(programme).Campaigns[0].Indicators[1], published = ProgrammeFigures.Publishable(programme, Policy).Campaigns[0].Indicators[1];
        Assert.Equal((Ratio.Percent(20), Ratio.Of(7, 8)), (all.Baseline!.Value, all.Progress!.Value));
        Assert.Equal((null, null, Ratio.Of(3, 8)), (published.Baseline, published.Progress, published.Actual));
        Assert.Equal("“Share of people called who are visited, baseline”: nothing says of which counts this ratio was made.", Assert.Single(published.Withheld).ToText(Language.English));
    }

    [Fact]
    public void A_stage_may_bear_any_name()
    {
        FunnelPlan plan = FunnelPlan.Create(
            [Generate.FunnelStageOf("total"), Generate.FunnelStageOf("opened"), Generate.FunnelStageOf("not-opened")], [new FunnelBranch(StageId.Parse("opened", null), Generate.FunnelStageOf("all-total"))]);
        Funnel funnel = Funnel.Declare(plan, [.. plan.All.Zip([100L, 60, 30, 5], (stage, count) => KeyValuePair.Create(stage.Id, count))]);
        Assert.Equal([("all-total", 5L)], funnel.ToRelease().Counts.Where(figure => figure.Value == 5).Select(figure => ($"{figure.Key}", figure.Value)));
        FunnelFigures figures = FunnelFigures.Of(funnel, LocalizedText.OfEnglish("a"), Policy);
        Assert.Equal([100, 60, 30, null], plan.All.Select(stage => figures.CountOf(stage.Id)?.Count));
    }

    [Fact]
    public void What_is_shown_of_any_funnel_is_at_the_threshold_or_nobody_and_so_is_every_difference() => Law.Holds(Generate.Funnels, funnel =>
    {
        FunnelFigures figures = FunnelFigures.Of(funnel, LocalizedText.OfEnglish("a"), Policy);
        return funnel.Plan.All.All(stage => IsSafe(figures.CountOf(stage.Id)?.Count)
            && (figures.ParentOf(stage.Id) is not { } parent || figures.CountOf(stage.Id)?.Count is not long part || figures.CountOf(parent)?.Count is not long whole || part > whole || IsSafe(whole - part)));
    });

    [Fact]
    public void What_is_shown_of_any_indicator_is_at_the_threshold_or_nobody() => Law.Holds(Generate.IndicatorSeries, series =>
        IndicatorFigures.Of(series, Policy) is var figures
        && figures.Measurements.All(one => IsSafe(one.Count) && IsSafe(one.OutOf) && (one.Count is not long part || one.OutOf is not long whole || part > whole || IsSafe(whole - part))));

    private static bool IsSafe(long? count) => count is null or 0 or >= 11;

    private static SolidarityProgramme Sample(string path) =>
        ProgrammeFile.Read(Repository.Read($"samples/{path}")).TryGetValue(out SolidarityProgramme? programme) ? programme : throw new InvalidOperationException(path);

    private static ProgrammeFigures Published(string path) => ProgrammeFigures.Publishable(Sample(path), Policy);

    private static IndicatorFigures Publish(IndicatorSeries series) => IndicatorFigures.Of(series, Policy);

    private static IndicatorSeries Counted(IndicatorReading reading, params (string Period, long Count, long? OutOf)[] measured) => IndicatorSeries.Create(
        Indicator.Create(
            IndicatorId.Parse("visited", null), LocalizedText.OfEnglish("Visited"), CountUnit.Person, measured[0].OutOf is null ? null : CountUnit.Person, IndicatorDirection.Increase, reading),
        [.. measured.Select(one => new Measurement(PartialPeriod.Parse(one.Period, null), one.Count, one.OutOf, DataQuality.Counted, new Citation("made up"), new LocalDate(2008, 1, 1)))]);
}
