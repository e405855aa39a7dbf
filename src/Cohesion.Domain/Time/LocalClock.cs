using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>When the clocks of a zone read what a file writes.</summary>
/// <remarks>
/// Nothing throws where clocks change. A minute that they skip is the instant of the change, and lasts nothing; one that they read twice begins
/// with its first reading and ends with its second. So a later reading never gives an earlier instant, and nobody loses an hour to a change of clocks.
/// The last day of the calendar, 31 December 9999, begins at its midnight whatever the minute, and has no end.
/// </remarks>
internal static class LocalClock
{
    public static Instant FirstInstant(LocalDateTime minute, DateTimeZone zone)
    {
        NodaTime.TimeZones.ZoneLocalMapping mapping = zone.MapLocal(IsLastDay(minute) ? minute.Date.AtMidnight() : minute);
        return mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant();
    }

    /// <summary>Gives the instant at which a minute is over, or <see langword="null"/> at the end of time.</summary>
    public static Instant? End(LocalDateTime minute, DateTimeZone zone)
    {
        if (IsLastDay(minute))
        {
            return null;
        }

        NodaTime.TimeZones.ZoneLocalMapping mapping = zone.MapLocal(minute);
        return mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.Last().ToInstant() + Duration.FromMinutes(1);
    }

    private static bool IsLastDay(LocalDateTime minute) => minute.Date == LocalDate.MaxIsoValue;
}
