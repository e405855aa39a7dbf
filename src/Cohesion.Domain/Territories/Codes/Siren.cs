using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Numbers a legal unit in the Sirene register (<i>système d’identification du répertoire des entreprises</i>): <c>246200364</c> is Lens-Liévin.</summary>
/// <remarks>
/// Nine digits that satisfy the key of Luhn, not all zero. It is never derived from a commune code, nor a commune code from it.
/// The default value is no number, and every factory refuses it. Source: code de commerce, articles R123-220 and following.
/// </remarks>
public readonly record struct Siren : ISpanParsable<Siren>, IComparable<Siren>
{
    private readonly string? _text;

    private Siren(string text) => _text = text;

    /// <summary>Reads a number; inner and surrounding space are not forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no SIREN.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Siren result)
    {
        bool valid = HasForm(s) && CodeText.PassesLuhn(s) && s.ContainsAnyExcept('0');
        result = valid ? new Siren(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Siren)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Siren result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a number that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no SIREN.</exception>
    public static Siren Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Siren siren) ? siren : throw CodeText.NotA("SIREN", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Siren Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two numbers by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(Siren other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the SIREN as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a SIREN, whether or not its key is right.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => s.Length == 9 && CodeText.IsDigits(s);
}
