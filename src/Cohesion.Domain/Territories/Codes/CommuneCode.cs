using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Names a commune in the <i>code officiel géographique</i> of INSEE: <c>62510</c>, <c>2A004</c>, <c>97411</c>; never a postal code.</summary>
/// <remarks>
/// Five characters: the département (two of them, <c>2A</c> and <c>2B</c> in Corsica) and three digits; overseas, the territory (three) and two
/// digits. A municipal arrondissement of Paris, Lyon or Marseille has such a code too. The default value is no code, and every factory refuses it.
/// </remarks>
public readonly record struct CommuneCode : ISpanParsable<CommuneCode>, IComparable<CommuneCode>
{
    private readonly string? _text;

    private CommuneCode(string text) => _text = text;

    /// <summary>Gets the département or overseas territory, of which the code tells.</summary>
    /// <remarks>Mayotte bore 985 until it became a département in 2011; its old codes give 976. The default value gives the default value.</remarks>
    public DepartementCode Departement => _text switch
    {
        null => default,
        ['9', '8', '5', ..] => DepartementCode.Of("976"),
        ['9', '7' or '8', ..] => DepartementCode.Of(_text[..3]),
        _ => DepartementCode.Of(_text[..2]),
    };

    /// <summary>Gets whether the code names a municipal arrondissement: 75101 to 75120, 69381 to 69389, 13201 to 13216.</summary>
    public bool IsArrondissement => Whole(_text) is not null;

    /// <summary>Gets the commune of an arrondissement (75056 Paris, 69123 Lyon, 13055 Marseille), and the code itself for any other commune.</summary>
    /// <remarks>Addresses carry arrondissements where the lists of quartiers carry communes.</remarks>
    public CommuneCode Folded => Whole(_text) is { } commune ? new(commune) : this;

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CommuneCode result)
    {
        bool valid = HasForm(s) && (s[0] == '9' && s[1] > '5'
            ? s[1] is '7' && s[2] is >= '1' and <= '8' || s[1] is '8' && s[2] >= '4'
            : DepartementCode.IsMetropolitan(s[..2]));
        result = valid ? new CommuneCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CommuneCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommuneCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a commune code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no commune code.</exception>
    public static CommuneCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out CommuneCode code) ? code : throw CodeText.NotA("commune code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CommuneCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(CommuneCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the commune code as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a code, whether or not a territory can bear it: <c>20004</c> has.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) =>
        s.Length == 5 && char.IsAsciiDigit(s[0]) && (char.IsAsciiDigit(s[1]) || s is ['2', 'A' or 'B', ..]) && CodeText.IsDigits(s[2..]);

    private static string? Whole(string? code) => code switch
    {
        ['7', '5', '1', '0', not '0'] or ['7', '5', '1', '1', _] or "75120" => "75056",
        ['6', '9', '3', '8', not '0'] => "69123",
        ['1', '3', '2', '0', not '0'] or ['1', '3', '2', '1', <= '6'] => "13055",
        _ => null,
    };
}
