using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Numbers an establishment in the Sirene register: the SIREN of its legal unit and five digits, the NIC.</summary>
/// <remarks>
/// Fourteen digits whose first nine are a <see cref="Territories.Siren"/> and which satisfy the key of Luhn. The establishments of La Poste,
/// SIREN 356000000 and no other, may satisfy another key instead: the sum of their digits is a multiple of five.
/// The default value is no number, and every factory refuses it.
/// </remarks>
public readonly record struct Siret : ISpanParsable<Siret>, IComparable<Siret>
{
    private const string LaPoste = "356000000";

    private readonly string? _text;

    private Siret(string text) => _text = text;

    /// <summary>Gets the number of the legal unit; the default value for the default value.</summary>
    public Siren Siren => _text is null ? default : Siren.Parse(_text.AsSpan(0, 9), null);

    /// <summary>Gets the number of the establishment within its legal unit (<i>numéro interne de classement</i>): five digits, or nothing for the default value.</summary>
    public string Nic => _text?[9..] ?? "";

    /// <summary>Reads a number; inner and surrounding space are not forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no SIRET.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Siret result)
    {
        bool valid = HasForm(s) && Siren.TryParse(s[..9], null, out _) && (CodeText.PassesLuhn(s) || HasKeyOfLaPoste(s));
        result = valid ? new Siret(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Siret)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Siret result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a number that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no SIRET.</exception>
    public static Siret Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Siret siret) ? siret : throw CodeText.NotA("SIRET", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Siret Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two numbers by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(Siret other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the SIRET as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a SIRET, whether or not its key is right.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => s.Length == 14 && CodeText.IsDigits(s);

    private static bool HasKeyOfLaPoste(ReadOnlySpan<char> s)
    {
        int sum = 0;
        foreach (char digit in s)
        {
            sum += digit - '0';
        }

        return sum % 5 == 0 && s.StartsWith(LaPoste, StringComparison.Ordinal);
    }
}
