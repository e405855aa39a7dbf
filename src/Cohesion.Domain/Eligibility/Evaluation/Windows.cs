using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The windows of the calendar as one situation knows them: a window that is only foreseen waits for its event.</summary>
internal sealed class Windows(Frame frame)
{
    private DateTimeZone Zone => frame.Rules.Context.Zone;

    /// <summary>Finds a phase, or the one wave of it that a name such as <c>@calendar.sessions.spring</c> points to.</summary>
    public (CalendarPhase Phase, CalendarWindow? Wave)? Find(NameReference name)
    {
        string[] parts = name.Name.Split('.');
        CalendarPhase? phase = parts is ["calendar", ..] and { Length: 2 or 3 }
            ? frame.Rules.Context.Calendar?.Phases.FirstOrDefault(candidate => candidate.Name.ToString() == parts[1])
            : null;
        return phase is null ? null : (phase, parts.Length == 3 ? phase.Windows.FirstOrDefault(window => window.Id?.ToString() == parts[2]) : null);
    }

    /// <summary>Gives the windows that a name points to; those that wait for an event are left out, and the doubt is noted.</summary>
    public IEnumerable<TimeRange> Of(NameReference name, bool asWaves, List<Doubt> doubts)
    {
        if (Find(name) is not var (phase, wave))
        {
            return [];
        }

        if (wave is not null)
        {
            return Range(phase, wave, doubts) is { } range ? [range] : [];
        }

        return asWaves && phase.HasWaves
            ? Waves(phase, doubts).Select(entry => entry.Window)
            : [.. phase.Windows.Select(window => Range(phase, window, doubts)).OfType<TimeRange>()];
    }

    /// <summary>Gives all the time from the beginning of the one window that a name points to; <see langword="null"/> where there are several, or no beginning.</summary>
    public TimeRange? BeginningOf(NameReference name) => Find(name) is ({ HasWaves: false, Windows: [{ From: { } from }] }, null)
        ? TimeRange.OfWindow(from, null, true, Zone)
        : null;

    /// <summary>Gives the waves of a phase, each open from the end of the one before: late for one is in time for the next.</summary>
    public IReadOnlyList<(string Id, TimeRange Window)> Waves(CalendarPhase phase, List<Doubt> doubts)
    {
        List<(string Id, TimeRange Window)> waves = [];
        foreach (CalendarWindow window in phase.Windows)
        {
            if (Range(phase, window, doubts) is { } range)
            {
                waves.Add((window.Id?.ToString() ?? "", waves.Count == 0 ? range : range.OpeningAfter(waves[^1].Window)));
            }
        }

        return waves;
    }

    private TimeRange? Range(CalendarPhase phase, CalendarWindow window, List<Doubt> doubts)
    {
        if (window.Foreseen is null)
        {
            return TimeRange.OfWindow(window.From, window.Until, window.IsUntilIncluded, Zone);
        }

        FactReading dated = frame.Read(FactId.Parse(window.Id is { } wave ? $"events.{phase.Name}.{wave}" : $"events.{phase.Name}", null));
        if (dated.Value is not FactValue.Day { Value: var day })
        {
            doubts.AddRange(dated.Doubts);
            return null;
        }

        TimeRange end = TimeRange.OfDays(day.First, day.Last, Zone, isLimit: day.Precision == DatePrecision.Day);
        return window.From is null ? end : TimeRange.OfWindow(window.From, Limit.Of(day), true, Zone);
    }
}
