using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarPhaseTests
{
    private static readonly PhaseName Sessions = PhaseName.Parse("sessions", null);

    [Fact]
    public void A_phase_is_one_window_or_waves()
    {
        CalendarPhase one = CalendarPhase.Of(Sessions, On("2021-05")), waves = CalendarPhase.InWaves(Sessions, [Wave("spring", "2021-05")]);
        Assert.Equal((false, true), (one.HasWaves, waves.HasWaves));
        Assert.Equal(Wave("spring", "2021-05"), waves.Wave(WaveId.Parse("spring", null)));
        Assert.Null(waves.Wave(WaveId.Parse("autumn", null)));
        Assert.Throws<ArgumentException>(() => CalendarPhase.Of(Sessions, Wave("spring", "2021-05")));
        Assert.Throws<ArgumentException>(() => CalendarPhase.Of(default, On("2021-05")));
    }

    [Fact]
    public void Waves_without_ids_or_with_the_same_are_refused() => Assert.Equal(
        ["MissingMember /1", "DuplicateId /2/id"], Problems(Wave("spring", "2021-04"), On("2021-05"), Wave("spring", "2021-06")));

    [Fact]
    public void Waves_follow_one_another()
    {
        Assert.Equal(["OutOfOrder /2"], Problems(Wave("a", "2021-04"), Wave("b", "2021-06"), Wave("c", "2021-05")));
        Assert.Equal(["OutOfOrder /1"], Problems(Wave("a", "2021"), Wave("b", "2021-06")));
        Assert.Empty(Problems(Wave("a", "2021-04"), Wave("b", "2021-04")));
    }

    [Fact]
    public void What_is_not_dated_yet_stands_anywhere() => Assert.Empty(Problems(
        Wave("a", "2021-04"), CalendarWindow.Create(foreseen: PartialDate.OfYear(2020)).AsWave(WaveId.Parse("b", null)), Wave("c", "2021-05")));

    [Fact]
    public void A_phase_has_a_wave_at_least()
    {
        Assert.Equal(["EmptyList "], Problems());
        Assert.Throws<ArgumentException>(() => CalendarPhase.InWaves(Sessions, []));
    }

    private static string[] Problems(params CalendarWindow[] waves)
    {
        Assert.Equal(CalendarPhase.TryCreate(Sessions, [.. waves], out _, out ValueList<Problem> problems), problems.Count == 0);
        return [.. problems.Select(problem => $"{problem.Code} {problem.Path}")];
    }

    private static CalendarWindow On(string date) => CalendarWindow.On(PartialDate.Parse(date, null));

    private static CalendarWindow Wave(string id, string date) => On(date).AsWave(WaveId.Parse(id, null));
}
