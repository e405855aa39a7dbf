using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A limit as a notice states it: a date of any precision, or a day and an hour to the minute, on the clocks of the authority.</summary>
/// <remarks>
/// It is read whole: a date to the end of its last day, an hour to the end of its minute. <c>2021-04-30</c> lets in what arrives at 23:59, and
/// <c>2021-04-30T17:00</c> what arrives at 17:00:59. Two limits are equal when they are written alike: a day does not equal its last minute.
/// The default value is no limit. Source for the day that counts whole: service-public.fr, sheet F31111.
/// </remarks>
public readonly record struct Limit : ISpanParsable<Limit>
{
    private const int MinutesADay = 24 * 60;

    // Counted from one, so that 0 is no hour.
    private readonly short _minute;

    private Limit(PartialDate date, int minute) => (Date, _minute) = (date, (short)minute);

    /// <summary>Gets the date; a day when there is an hour.</summary>
    public PartialDate Date { get; }

    /// <summary>Gets whether the limit has an hour.</summary>
    public bool HasTime => _minute > 0;

    /// <summary>Gets the first minute of the limit on the local clocks: midnight when there is no hour.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDateTime First => Date.First.At(Minute(HasTime ? _minute - 1 : 0));

    /// <summary>Gets the last minute of the limit on the local clocks, included: 23:59 when there is no hour.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDateTime Last => Date.Last.At(Minute(HasTime ? _minute - 1 : MinutesADay - 1));

    /// <summary>Makes a limit of a date, without an hour.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is the default value.</exception>
    public static Limit Of(PartialDate date) => new(Guard.Against.Default(date), 0);

    /// <summary>Makes a limit of a day and an hour.</summary>
    /// <param name="time">The date and hour, to the minute, of the years 1 to 9999 of the Gregorian calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> has seconds, or another year.</exception>
    public static Limit At(LocalDateTime time) => time.TimeOfDay.TickOfDay % NodaConstants.TicksPerMinute == 0 && time.NanosecondOfSecond == 0
        ? new(PartialDate.OfDay(time.Date), (time.Hour * 60) + time.Minute + 1)
        : throw new ArgumentOutOfRangeException(nameof(time), time, "A limit is stated to the minute.");

    /// <summary>Reads a date, as <see cref="PartialDate"/> does, or a day and an hour: <c>2021-04-30T17:00</c>, from 00:00 to 23:59.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if the text is no limit or the calendar has no such day.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Limit result)
    {
        result = default;
        int minute = 0;
        if (s.Length > 10)
        {
            if (!HasForm(s))
            {
                return false;
            }

            int hours = Number(s[11..13]), minutes = Number(s[14..]);
            minute = hours < 24 && minutes < 60 ? (hours * 60) + minutes + 1 : -1;
        }

        if (minute < 0 || !PartialDate.TryParse(minute > 0 ? s[..10] : s, provider, out PartialDate date))
        {
            return false;
        }

        result = new Limit(date, minute);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Limit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Limit result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a limit that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no limit, or the calendar has no such day.</exception>
    public static Limit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Limit limit) ? limit : throw CodeText.NotA("limit", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Limit Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Tells whether a text has the form of a limit, even one that no calendar or no clock has.</summary>
    public static bool HasForm(ReadOnlySpan<char> s) => s.Length <= 10
        ? PartialDate.HasForm(s)
        : s.Length == 16 && s[10] == 'T' && s[13] == ':' && PartialDate.HasForm(s[..10]) && CodeText.IsDigits(s[11..13]) && CodeText.IsDigits(s[14..]);

    /// <summary>Gives the instants of the limit in a zone: from its first, included, to the end of its last minute, excluded.</summary>
    /// <remarks>
    /// Where clocks change, a minute that they skip is the instant of the change and lasts nothing, and one that they read twice lasts from
    /// its first reading to the end of its second. Limits in order give instants in order. 31 December 9999 has no end.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Interval ToInterval(DateTimeZone zone) =>
        new(LocalClock.FirstInstant(First, Guard.Against.Null(zone)), LocalClock.End(Last, zone));

    /// <summary>Gives the text of the file, or the empty string for the default value.</summary>
    public override string ToString() => HasTime ? string.Create(CultureInfo.InvariantCulture, $"{Date}T{First.Hour:00}:{First.Minute:00}") : Date.ToString();

    /// <summary>Says the limit, the same on every machine: « 30 avril 2021 à 17 h » (U+00A0), “30 April 2021 at 17:00”.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Date.ToText(language) + DateWords.AtTime(this, language);

    private static LocalTime Minute(int minuteOfDay) => new(minuteOfDay / 60, minuteOfDay % 60);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
