using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    // The call of Lens-Liévin, 2021: launched on 8 March, applications until 30 April, then a month for each step.
    private static readonly Calendar LensLievin = Calendar.Create(Paris, [
        CalendarPhase.Of(Name("applications"), CalendarWindow.Create(At("2021-03-08"), At("2021-04-30"))),
        CalendarPhase.Of(Name("assessment"), CalendarWindow.On(On("2021-05"))),
        CalendarPhase.Of(Name("jury"), CalendarWindow.On(On("2021-06"))),
        CalendarPhase.Of(Name("deliberation"), CalendarWindow.Create(foreseen: On("2021-09")))]);

    [Theory]
    [InlineData(2021, 3, 7, 22, "NotYet NotYet NotYet Foreseen")]
    [InlineData(2021, 3, 7, 23, "Current NotYet NotYet Foreseen")]
    [InlineData(2021, 4, 30, 21, "Current NotYet NotYet Foreseen")]
    [InlineData(2021, 4, 30, 22, "Over Current NotYet Foreseen")]
    [InlineData(2021, 5, 31, 22, "Over Over Current Foreseen")]
    [InlineData(2022, 1, 1, 0, "Over Over Over Foreseen")]
    public void A_calendar_tells_where_each_phase_stands(int year, int month, int day, int hour, string states) => Assert.Equal(
        states, string.Join(' ', LensLievin.At(Instant.FromUtc(year, month, day, hour, 0)).Windows.Select(window => window.State)));

    [Fact]
    public void What_is_open_can_be_asked_and_what_a_phase_does_too()
    {
        CalendarStatus status = LensLievin.At(Instant.FromUtc(2021, 5, 10, 0, 0));
        Assert.Equal([Name("assessment")], status.Current.Select(window => window.Phase));
        Assert.Equal([WindowState.Over], status.Of(Name("applications")).Select(window => window.State));
        Assert.Empty(status.Of(Name("payment")));
    }

    [Fact]
    public void An_event_dates_a_phase()
    {
        Calendar dated = LensLievin.DatedOn(Name("deliberation"), new LocalDate(2021, 9, 23));
        Assert.Equal(CalendarWindow.On(On("2021-09-23")), Assert.Single(dated.Phase(Name("deliberation"))!.Windows));
        Assert.Equal(LensLievin, LensLievin.DatedOn(Name("jury"), new LocalDate(2021, 6, 15)));
        Assert.Throws<ArgumentException>(() => LensLievin.DatedOn(Name("payment"), new LocalDate(2021, 9, 23)));
        Assert.Throws<ArgumentException>(() => LensLievin.DatedOn(Name("deliberation"), new LocalDate(2021, 9, 23), Wave("spring")));
    }

    [Fact]
    public void An_event_dates_one_wave_and_not_the_others()
    {
        CalendarWindow foreseen = CalendarWindow.Create(foreseen: On("2022"));
        Calendar calendar = Calendar.Create(Paris, [CalendarPhase.InWaves(Name("vote"), [foreseen.AsWave(Wave("spring")), foreseen.AsWave(Wave("autumn"))])]);
        CalendarPhase dated = calendar.DatedOn(Name("vote"), new LocalDate(2022, 3, 1), Wave("spring")).Phase(Name("vote"))!;
        Assert.Equal(CalendarWindow.On(On("2022-03-01")).AsWave(Wave("spring")), dated.Wave(Wave("spring")));
        Assert.Equal(foreseen.AsWave(Wave("autumn")), dated.Wave(Wave("autumn")));
    }

    [Fact]
    public void Two_phases_of_one_name_are_refused_at_each_place()
    {
        CalendarPhase jury = CalendarPhase.Of(Name("jury"), CalendarWindow.On(On("2021-06")));
        Assert.False(Calendar.TryCreate(Paris, [jury, jury, jury], false, out _, out ValueList<Problem> problems));
        Assert.Equal(["DuplicateId /jury", "DuplicateId /jury"], problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Throws<ArgumentException>(() => Calendar.Create(Paris, [jury, jury]));
    }

    [Fact]
    public void Provisional_dates_are_announced_as_such() => Assert.True(Calendar.Create(Paris, [], isProvisional: true).IsProvisional);

    private static PhaseName Name(string text) => PhaseName.Parse(text, null);

    private static WaveId Wave(string text) => WaveId.Parse(text, null);

    private static Limit At(string text) => Limit.Parse(text, null);

    private static PartialDate On(string text) => PartialDate.Parse(text, null);
}
