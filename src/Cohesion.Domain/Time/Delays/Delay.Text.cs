using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <content>Delays as text.</content>
public readonly partial record struct Delay
{
    private static readonly (DelayUnit Unit, string Word, string French, string OneInEnglish, string English)[] Units =
    [
        (DelayUnit.CalendarDays, "calendarDays", "jour", "day", "days"),
        (DelayUnit.WorkingDays, "workingDays", "jour ouvré", "working day", "working days"),
        (DelayUnit.BusinessDays, "businessDays", "jour ouvrable", "business day", "business days"),
        (DelayUnit.ClearDays, "clearDays", "jour franc", "clear day", "clear days"),
        (DelayUnit.Months, "months", "mois", "month", "months"),
    ];

    /// <summary>Reads a delay: a number from 1 to 9999, a space and the unit, <c>60 calendarDays</c>, <c>10 workingDays</c>, <c>6 months</c>.</summary>
    /// <remarks>ASCII digits without a leading zero; the unit is in the plural, after one too. The provider has no say.</remarks>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if the text is no delay.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Delay result)
    {
        result = default;
        int space = s.IndexOf(' ');
        if (space is < 1 or > 4 || s[0] == '0' || !Decimals.IsWhole(s[..space]))
        {
            return false;
        }

        foreach ((DelayUnit unit, string word, _, _, _) in Units)
        {
            if (s[(space + 1)..].SequenceEqual(word))
            {
                result = new Delay(int.Parse(s[..space], NumberStyles.None, CultureInfo.InvariantCulture), unit);
            }
        }

        return result != default;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Delay)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Delay result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a delay that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no delay.</exception>
    public static Delay Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out Delay delay) ? delay : throw CodeText.NotA("delay", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Delay Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Gives the text of files, or the empty string for the default value.</summary>
    public override string ToString() => this == default ? "" : string.Create(CultureInfo.InvariantCulture, $"{Count} {Units[(int)Unit - 1].Word}");

    /// <summary>Says the delay: « 60 jours », “10 working days”.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToText(Language language)
    {
        (_, _, string french, string one, string many) = Units[(int)Existing.Unit - 1];
        string said = Guard.Against.Undefined(language) == Language.English ? Count == 1 ? one : many
            : Count == 1 || Unit == DelayUnit.Months ? french
            : string.Join(' ', french.Split(' ').Select(static word => word + "s"));
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {said}");
    }
}
