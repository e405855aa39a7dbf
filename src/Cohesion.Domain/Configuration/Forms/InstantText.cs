using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>
/// An instant as files write it: on the clocks of the call (<c>2025-10-15T18:00</c>), or with an offset or <c>Z</c>, with seconds where they are known; or a
/// date alone, which is some instant of that date.
/// </summary>
internal static class InstantText
{
    /// <summary>The form of a date or an instant as a regular expression, without anchors.</summary>
    public const string Pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(" + Clock + ")?)?)?";

    /// <summary>The form of an instant alone.</summary>
    public const string MomentPattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}" + Clock;

    private const string Clock = @"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?";

    private const int DateLength = 10;

    // Two days inside the calendar at each end: the clocks of every zone can tell what lies between.
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 3, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9999, 12, 29, 0, 0);

    // A pattern costs more to make than to use, and most files need one of them.
    private static readonly Lazy<LocalTimePattern> Minutes = new(() => LocalTimePattern.CreateWithInvariantCulture("HH':'mm"));
    private static readonly Lazy<LocalTimePattern> Seconds = new(() => LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF"));
    private static readonly Lazy<OffsetPattern> Shift = new(() => OffsetPattern.CreateWithInvariantCulture("Z+HH:mm"));
    private static readonly Lazy<LocalDateTimePattern> ToTheMinute = new(() => LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"));
    private static readonly Lazy<LocalDateTimePattern> ToTheSecond =
        new(() => LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF"));

    /// <summary>Reads a text of the form. What clocks skip is the instant of their change; what they read twice is its first reading.</summary>
    /// <param name="text">A text of the form.</param>
    /// <param name="zone">The zone of a text without an offset.</param>
    /// <returns>An instant or a date; <see langword="null"/> if the calendar or the clock has none such.</returns>
    public static FactValue? Read(string text, DateTimeZone zone)
    {
        if (!PartialDate.TryParse(text.AsSpan(0, Math.Min(text.Length, DateLength)), null, out PartialDate date))
        {
            return null;
        }

        return text.Length <= DateLength ? new FactValue.Day(date)
            : Moment(date.First, text[(DateLength + 1)..], zone) is { } instant && instant >= Earliest && instant <= Latest ? new FactValue.Moment(instant)
            : null;
    }

    /// <summary>Writes an instant on the clocks of a zone; in UTC where they read the same twice, or where no zone is known.</summary>
    public static string Write(Instant instant, DateTimeZone? zone)
    {
        LocalDateTime utc = instant.InUtc().LocalDateTime, local = zone is null ? utc : instant.InZone(zone).LocalDateTime;
        return zone?.MapLocal(local).Count == 1 ? Format(local) : Format(utc) + "Z";
    }

    private static string Format(LocalDateTime time) => (time.Second == 0 && time.NanosecondOfSecond == 0 ? ToTheMinute : ToTheSecond).Value.Format(time);

    private static Instant? Moment(LocalDate day, string clock, DateTimeZone zone)
    {
        int shift = clock.AsSpan().IndexOfAny('Z', '+', '-');
        string time = shift < 0 ? clock : clock[..shift];
        if (day == LocalDate.MaxIsoValue || !(time.Length > 5 ? Seconds : Minutes).Value.Parse(time).TryGetValue(default, out LocalTime read))
        {
            return null;
        }

        LocalDateTime local = day.At(read);
        return shift < 0 ? LocalClock.FirstInstant(local, zone)
            : Shift.Value.Parse(clock[shift..]).TryGetValue(default, out Offset offset) ? local.WithOffset(offset).ToInstant()
            : null;
    }
}
