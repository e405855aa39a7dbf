using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Names a département or an overseas territory in the <i>code officiel géographique</i> of INSEE: <c>62</c>, <c>2A</c>, <c>974</c>, <c>987</c>.</summary>
/// <remarks>
/// <c>01</c> to <c>95</c> without <c>20</c>, <c>2A</c>, <c>2B</c>; <c>971</c> to <c>978</c>, <c>984</c>, <c>986</c> to <c>989</c>.
/// The default value is no code, and every factory refuses it.
/// </remarks>
public readonly record struct DepartementCode : ISpanParsable<DepartementCode>, IComparable<DepartementCode>
{
    private readonly string? _text;

    private DepartementCode(string text) => _text = text;

    /// <summary>Gets the region of 2016 in which it lies, or <see langword="null"/> for a collectivité that lies in none, and for the default value.</summary>
    /// <remarks>Source: law no. 2015-29 of 16 January 2015, article 1; codes of INSEE.</remarks>
    public RegionCode? Region => RegionCode.Of(_text);

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DepartementCode result)
    {
        bool valid = IsMetropolitan(s) || s is ['9', '7', >= '1' and <= '8'] or ['9', '8', '4' or '6' or '7' or '8' or '9'];
        result = valid ? new DepartementCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DepartementCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DepartementCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a département code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no département code.</exception>
    public static DepartementCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out DepartementCode code) ? code : throw CodeText.NotA("département code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static DepartementCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(DepartementCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the département code as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a code, whether or not a territory can bear it: <c>20</c> has.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => (s.Length is 2 or 3 && CodeText.IsDigits(s)) || s is ['2', 'A' or 'B'];

    internal static bool IsMetropolitan(ReadOnlySpan<char> s) => s switch
    {
        ['0', >= '1' and <= '9'] or ['9', >= '0' and <= '5'] => true,
        ['2', (>= '1' and <= '9') or 'A' or 'B'] => true,
        ['1' or (>= '3' and <= '8'), >= '0' and <= '9'] => true,
        _ => false,
    };

    /// <summary>Names the département of a code that has been read.</summary>
    internal static DepartementCode Of(string text) => new(text);
}
