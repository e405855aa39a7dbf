using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Numbers an association in the national register (<i>répertoire national des associations</i>): <c>W595001988</c>, <c>W9N1004065</c>.</summary>
/// <remarks>
/// Ten characters: <c>W</c>, nine digits, the second of which may be a capital letter: overseas it names the territory of the registry (<c>9C</c>
/// Guyane, <c>9R</c> La Réunion). There is no control key. Associations of Alsace and Moselle have no such number: they stand in the register of a court.
/// The default value is no number, and every factory refuses it.
/// </remarks>
public readonly record struct Rna : ISpanParsable<Rna>, IComparable<Rna>
{
    private readonly string? _text;

    private Rna(string text) => _text = text;

    /// <summary>Reads a number; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no number of the register.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rna result)
    {
        bool valid = s.Length == 10 && s[0] == 'W' && char.IsAsciiDigit(s[1])
            && (char.IsAsciiDigit(s[2]) || char.IsAsciiLetterUpper(s[2])) && CodeText.IsDigits(s[3..]);
        result = valid ? new Rna(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Rna)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rna result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a number that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no RNA number.</exception>
    public static Rna Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Rna rna) ? rna : throw CodeText.NotA("RNA number", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Rna Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two numbers by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(Rna other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the RNA number as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

}
