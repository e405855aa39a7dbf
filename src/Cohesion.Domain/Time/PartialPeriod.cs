using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A period whose ends are known to the day, the month, the quarter, the season or the year.</summary>
/// <remarks>
/// It begins on some day of <see cref="Start"/> and ends on some day of <see cref="End"/>, both included. A period given as one date lies
/// somewhere in it: <c>2023-09</c> is some days of September, <c>2023-09-01/2023-09-30</c> all of them. <c>2023-09/2023-09</c> says no more than
/// <c>2023-09</c>, equals it, and is written so. The default value is no period. Source: ISO 8601-2:2019, time intervals.
/// </remarks>
public readonly record struct PartialPeriod : ISpanParsable<PartialPeriod>
{
    private PartialPeriod(PartialDate start, PartialDate end) => (Start, End) = (start, end);

    /// <summary>Gets when the period begins.</summary>
    public PartialDate Start { get; }

    /// <summary>Gets when the period ends; the day itself is included.</summary>
    public PartialDate End { get; }

    /// <summary>Gets whether start and end are known only to lie in one and the same date.</summary>
    public bool IsOneDate => Start == End;

    /// <summary>Makes a period that lies in one date.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is the default value.</exception>
    public static PartialPeriod In(PartialDate date) => new(Guard.Against.Default(date), date);

    /// <summary>Makes a period out of its ends.</summary>
    /// <exception cref="ArgumentException">An end is the default value, or the last day of <paramref name="end"/> is before the first of <paramref name="start"/>.</exception>
    public static PartialPeriod Between(PartialDate start, PartialDate end) =>
        TryCreate(Guard.Against.Default(start), Guard.Against.Default(end), out PartialPeriod period)
            ? period
            : throw new ArgumentException("The period ends before it begins.", nameof(end));

    /// <summary>Makes a period out of its ends, unless the last day of one is before the first day of the other.</summary>
    /// <exception cref="ArgumentException">An end is the default value.</exception>
    public static bool TryCreate(PartialDate start, PartialDate end, out PartialPeriod period)
    {
        bool ordered = Guard.Against.Default(start).First <= Guard.Against.Default(end).Last;
        period = ordered ? new PartialPeriod(start, end) : default;
        return ordered;
    }

    /// <summary>Reads two dates with a slash between them, <c>2023-07/2023-08</c>, or one date, <c>2023-09</c>.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if a date is none or the period ends before it begins.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialPeriod result)
    {
        result = default;
        int slash = s.IndexOf('/');
        return PartialDate.TryParse(slash < 0 ? s : s[..slash], provider, out PartialDate start)
            && PartialDate.TryParse(slash < 0 ? s : s[(slash + 1)..], provider, out PartialDate end)
            && TryCreate(start, end, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a period that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no period, or ends before it begins.</exception>
    public static PartialPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out PartialPeriod period) ? period : throw CodeText.NotA("period", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static PartialPeriod Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Tells whether a text has the form of a period, even one that no calendar has or whose ends are not in order.</summary>
    public static bool HasForm(ReadOnlySpan<char> s)
    {
        int slash = s.IndexOf('/');
        return slash < 0 ? PartialDate.HasForm(s) : PartialDate.HasForm(s[..slash]) && PartialDate.HasForm(s[(slash + 1)..]);
    }

    /// <summary>Gives the widest interval that the period can be in a zone: from the first instant of its start to the end of its last day, excluded.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Interval ToInterval(DateTimeZone zone) =>
        new(LocalClock.FirstInstant(Limit.Of(Start).First, Guard.Against.Null(zone)), LocalClock.End(Limit.Of(End).Last, zone));

    /// <summary>Gives the text of EDTF, or the empty string for the default value.</summary>
    public override string ToString() => IsOneDate ? Start.ToString() : $"{Start}/{End}";

    /// <summary>Says the period, the same on every machine: « de juillet 2023 à août 2023 », “from July 2023 to August 2023”; or its one date.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => IsOneDate
        ? Start.ToText(language)
        : $"{DateWords.SayFrom(Start, language)} {DateWords.SayTo(End, language)}";
}
