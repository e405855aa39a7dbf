using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>The phases of a call, on the clocks of the authority: what is dated to the minute beside what is only foreseen.</summary>
/// <remarks>
/// Midnight is that of <see cref="Zone"/>: a day that ends in Papeete has been over for eleven or twelve hours in Paris. Phases stand in the order of
/// the file, have distinct names and may overlap. Equality compares zones by reference, as NodaTime does: one provider gives one zone.
/// </remarks>
public sealed record Calendar
{
    private Calendar(DateTimeZone zone, ValueList<CalendarPhase> phases, bool isProvisional) =>
        (Zone, Phases, IsProvisional) = (zone, phases, isProvisional);

    /// <summary>Gets the zone whose midnight ends a day.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the phases in the order of the file.</summary>
    public ValueList<CalendarPhase> Phases { get; }

    /// <summary>Gets whether the authority announces that dates may still change.</summary>
    public bool IsProvisional { get; }

    /// <summary>Makes a calendar, unless two phases bear one name.</summary>
    /// <param name="zone">The zone of the authority.</param>
    /// <param name="phases">The phases in order.</param>
    /// <param name="isProvisional">Whether dates may still change.</param>
    /// <param name="calendar">The calendar, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Every problem, at its phase: <c>/jury</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        DateTimeZone zone, ValueList<CalendarPhase> phases, bool isProvisional, [NotNullWhen(true)] out Calendar? calendar, out ValueList<Problem> problems)
    {
        Guard.Against.Null(zone);
        HashSet<PhaseName> seen = [];
        problems = [.. phases.Where(phase => !seen.Add(phase.Name)).Select(phase => new Problem(ProblemCode.DuplicateId, $"/{phase.Name}", phase.Name.ToString()))];
        calendar = problems.Count == 0 ? new Calendar(zone, phases, isProvisional) : null;
        return calendar is not null;
    }

    /// <summary>Makes a calendar of phases known to bear distinct names.</summary>
    /// <exception cref="ArgumentException">Two phases bear one name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public static Calendar Create(DateTimeZone zone, ValueList<CalendarPhase> phases, bool isProvisional = false) =>
        TryCreate(zone, phases, isProvisional, out Calendar? calendar, out ValueList<Problem> problems)
            ? calendar
            : throw new ArgumentException(problems[0].ToText(Language.English), nameof(phases));

    /// <summary>Finds a phase.</summary>
    /// <returns>The phase, or <see langword="null"/> if none bears the name.</returns>
    public CalendarPhase? Phase(PhaseName name) => Phases.FirstOrDefault(phase => phase.Name == name);

    /// <summary>Tells where every window stands at an instant. Total: each window has exactly one state at each instant, and never goes back.</summary>
    public CalendarStatus At(Instant instant) => new(
        instant, [.. Phases.SelectMany(phase => phase.Windows, (phase, window) => new WindowStatus(phase.Name, window, window.StateAt(instant, Zone)))]);

    /// <summary>Gives the calendar once an event has fixed the date that a phase foresaw; the same calendar where it foresaw none.</summary>
    /// <param name="name">The phase.</param>
    /// <param name="day">The day of the event, which is the event's and may lie outside what was foreseen.</param>
    /// <param name="wave">The wave, for a phase that has some.</param>
    /// <exception cref="ArgumentException">The calendar has no such phase, or the phase no such wave.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of <paramref name="day"/> is not from 1 to 9999.</exception>
    public Calendar DatedOn(PhaseName name, LocalDate day, WaveId? wave = null)
    {
        CalendarPhase phase = Phase(name) ?? throw new ArgumentException("The calendar has no such phase.", nameof(name));
        if (phase.Windows.All(window => window.Id != wave))
        {
            throw new ArgumentException("The phase has no such wave.", nameof(wave));
        }

        CalendarPhase dated = phase.Select(window => window.Id == wave ? window.DatedOn(day) : window);
        return new Calendar(Zone, [.. Phases.Select(other => other == phase ? dated : other)], IsProvisional);
    }
}
