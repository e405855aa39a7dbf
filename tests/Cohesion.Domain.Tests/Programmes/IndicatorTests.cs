using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class IndicatorTests
{
    private static readonly Citation Source = new("Report of the programme, made up");

    [Fact]
    public void Progress_is_the_way_gone_of_the_way_to_go()
    {
        Indicator rising = Doors(IndicatorDirection.Increase, 20, 70), falling = Doors(IndicatorDirection.Decrease, 70, 20);
        Assert.Equal(Ratio.Of(1, 2), rising.ProgressOf(Ratio.Of(45, 1)));
        Assert.Equal(Ratio.Of(6, 5), rising.ProgressOf(Ratio.Of(80, 1)));
        Assert.Equal(Ratio.Of(-1, 5), rising.ProgressOf(Ratio.Of(10, 1)));
        Assert.Equal(Ratio.Of(1, 2), falling.ProgressOf(Ratio.Of(45, 1)));
        Assert.Equal([true, true, false, false], [rising.IsReachedBy(Ratio.Of(70, 1)), falling.IsReachedBy(Ratio.Of(20, 1)), rising.IsReachedBy(Ratio.Of(69, 1)), falling.IsReachedBy(Ratio.Of(21, 1))]);
    }

    [Fact]
    public void Without_a_way_to_go_there_is_no_progress()
    {
        Assert.Null(Doors(IndicatorDirection.Increase, 20, 20).ProgressOf(Ratio.Of(45, 1)));
        Assert.Null(Doors(IndicatorDirection.Increase, null, 20).ProgressOf(Ratio.Of(45, 1)));
        Assert.Null(Doors(IndicatorDirection.Increase, 20, null).ProgressOf(Ratio.Of(45, 1)));
        Assert.Null(Doors(IndicatorDirection.Increase, 20, null).IsReachedBy(Ratio.Of(45, 1)));
    }

    [Fact]
    public void A_target_lies_in_its_direction_and_a_ratio_across_units_needs_a_conversion()
    {
        Assert.False(Indicator.TryCreate(
            Id("x"), LocalizedText.OfEnglish("X"), CountUnit.Person, CountUnit.Household, IndicatorDirection.Increase, IndicatorReading.PerPeriod, Ratio.Of(3, 1), Ratio.Of(-2, 1), null, out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.UnitMismatch, "/outOf", "household", "person"),
                new Problem(ProblemCode.NegativeCount, "/target", "-200 %", "≥ 0"),
                new Problem(ProblemCode.TargetAgainstDirection, "/target", "-200 %", "≥ 300 %"),
            ],
            problems);
        Assert.True(Indicator.TryCreate(
            Id("x"), LocalizedText.OfEnglish("X"), CountUnit.Person, CountUnit.Household, IndicatorDirection.Decrease, IndicatorReading.PerPeriod, Ratio.Of(3, 1), Ratio.Of(2, 1), Fives.OneOfEachHousehold, out _, out _));
    }

    [Fact]
    public void Periods_add_up_and_the_last_cumulative_figure_stands_for_all()
    {
        Measurement june = Told("2006-06", 30), july = Told("2006-07", 50);
        Assert.Equal(Ratio.Of(80, 1), IndicatorSeries.Create(Doors(IndicatorDirection.Increase, 0, 100), july, june).ActualOf());
        Assert.Equal(Ratio.Of(50, 1), IndicatorSeries.Create(Doors(IndicatorDirection.Increase, 0, 100, IndicatorReading.Cumulative), july, june).ActualOf());
        Assert.Equal(Ratio.Of(4, 5), IndicatorSeries.Create(Doors(IndicatorDirection.Increase, 0, 100), june, july).Progress());
        Assert.Null(IndicatorSeries.Create(Doors(IndicatorDirection.Increase, 0, 100)).Progress());
    }

    [Fact]
    public void Quartiers_together_are_the_ratio_of_their_sums()
    {
        Indicator share = Indicator.Create(Id("women"), LocalizedText.OfEnglish("Share of women"), CountUnit.Person, CountUnit.Person, IndicatorDirection.Increase, IndicatorReading.PerPeriod);
        IndicatorSeries series = IndicatorSeries.Create(share, Told("2006", 9, 10, In("local:fives")), Told("2006", 30, 90, In("local:moulins")));
        Assert.Equal(Ratio.Of(39, 100), series.Together(one => one.Segment.Quartier is not null));
        Assert.Equal(Ratio.Of(9, 10), series.ActualOf(In("local:fives")));
        Assert.Null(series.ActualOf());
        Assert.Null(series.Together(one => one.Segment.Ages == AgeRange.Of(60)));
    }

    [Fact]
    public void A_measurement_may_tell_of_a_quartier_a_theme_a_sex_and_some_ages()
    {
        Segment segment = new() { Quartier = TerritoryCode.Parse("local:fives", null), Theme = ThemeCode.Parse("1.5", null), Sex = Sex.Female, Ages = AgeRange.Of(60) };
        Measurement one = Told("2006", 9, segment: segment);
        Assert.Equal((DataQuality.Counted, Source, new LocalDate(2006, 9, 22)), (one.Quality, one.Source, one.StatedOn));
        Assert.Equal(Ratio.Of(9, 1), IndicatorSeries.Create(Doors(IndicatorDirection.Increase, 0, 1), one).ActualOf(segment with { }));
    }

    [Fact]
    public void Everything_wrong_with_measurements_is_said_at_once()
    {
        Segment women = new() { Sex = Sex.Female }, men = new() { Sex = Sex.Male };
        Assert.False(IndicatorSeries.TryCreate(
            Doors(IndicatorDirection.Increase, 0, 1), [Told("2006", 10), Told("2006", 6, segment: women), Told("2006", 5, segment: men), Told("2006", -1, 3, men)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.NegativeCount, "/measurements/3/numerator", "-1", "≥ 0"),
                new Problem(ProblemCode.ConflictingMembers, "/measurements/3/denominator", "3"),
                new Problem(ProblemCode.DuplicateElement, "/measurements/3", problems[2].Found),
                new Problem(ProblemCode.AboveWhole, "/measurements/0", "11", "≤ 10"),
            ],
            problems);
        Indicator share = Indicator.Create(Id("s"), LocalizedText.OfEnglish("S"), CountUnit.Person, CountUnit.Person, IndicatorDirection.Increase, IndicatorReading.PerPeriod);
        Assert.False(IndicatorSeries.TryCreate(share, [Told("2006", 10)], out _, out problems));
        Assert.Equal(ProblemCode.MissingMember, Assert.Single(problems).Code);
    }

    [Fact]
    public void The_cost_of_each_stands_with_both_sides()
    {
        CostPerBeneficiary cost = new(Money.Euros(400_000), new UnitCount(1500, CountUnit.Household));
        Assert.Equal(Ratio.Of(80_000, 3), cost.MinorUnitsEach);
        Assert.Equal(Money.Parse("266.67 EUR", null), cost.Each);
        Assert.Equal($"{Money.Euros(400_000).ToText(Language.English)} for 1,500\u00A0households: about €266.67 each", cost.ToText(Language.English));
        CostPerBeneficiary ofNobody = new(Money.Euros(5), new UnitCount(0, CountUnit.Person));
        Assert.Null(ofNobody.Each);
        Assert.EndsWith("pour 0\u00A0personne", ofNobody.ToText(Language.French), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CostPerBeneficiary(Money.Euros(-1), new UnitCount(1, CountUnit.Person)));
    }

    [Fact]
    public void Contacts_are_not_people()
    {
        Instant at = Instant.FromUtc(2019, 6, 29, 8, 0);
        OutreachEvent[] calls = [.. Enumerable.Range(0, 10).Select(i => new OutreachEvent(Code.Parse("call", null), default, SubjectId.Parse($"p{i % 4}", null), at + Duration.FromHours(i)))];
        Reach reach = Reach.Count([.. calls, .. calls, default], CountUnit.Person);
        Assert.Equal((10L, new UnitCount(4, CountUnit.Person), Ratio.Of(5, 2)), (reach.Contacts, reach.Unduplicated, reach.ContactsEach));
        Assert.Equal(reach, Reach.Declare(10, new UnitCount(4, CountUnit.Person)));
        Assert.Null(Reach.Count(calls, CountUnit.Household).ContactsEach);
        Assert.False(Reach.TryDeclare(3, new UnitCount(4, CountUnit.Person), out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.AboveWhole, "/unduplicated", "4", "≤ 3")], problems);
        Assert.False(Reach.TryDeclare(3, new UnitCount(0, CountUnit.Person), out _, out problems));
        Assert.Equal(ProblemCode.EmptyBase, Assert.Single(problems).Code);
        Assert.Throws<ArgumentException>(() => Reach.Count(calls, CountUnit.Session));
    }

    [Fact]
    public void Ages_are_whole_years_with_both_ends()
    {
        Assert.Equal("60-150", AgeRange.Of(60).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeRange.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeRange.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeRange.Of(3, 151));
    }

    private static Indicator Doors(IndicatorDirection direction, long? baseline, long? target, IndicatorReading reading = IndicatorReading.PerPeriod) => Indicator.Create(
        Id("doors"),
        LocalizedText.Of("Portes ouvertes", "Doors that opened"),
        CountUnit.Household,
        null,
        direction,
        reading,
        baseline is long from ? Ratio.Of(from, 1) : null,
        target is long to ? Ratio.Of(to, 1) : null);

    private static Measurement Told(string period, long numerator, long? denominator = null, Segment? segment = null) =>
        new(PartialPeriod.Parse(period, null), numerator, denominator, DataQuality.Counted, Source, new LocalDate(2006, 9, 22), segment);

    private static Segment In(string quartier) => new() { Quartier = TerritoryCode.Parse(quartier, null) };

    private static IndicatorId Id(string text) => IndicatorId.Parse(text, null);
}
