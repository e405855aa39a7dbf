using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Names a priority quartier (<i>quartier prioritaire de la politique de la ville</i>): <c>QN06225M</c>, <c>QP093028</c>.</summary>
/// <remarks>
/// Eight characters. Lists of 2024: <c>QN</c>, the département in three (<c>062</c>, <c>02A</c>, <c>974</c>), two digits, a letter. Lists of 2015:
/// <c>QP</c>, the département, three digits. A code tells nothing of the other generation: successions are declared, never derived.
/// The default value is no code, and every factory refuses it. Sources: decrees no. 2014-1750, 2014-1751, 2023-1314 and 2024-1212.
/// </remarks>
public readonly record struct QuartierCode : ISpanParsable<QuartierCode>, IComparable<QuartierCode>
{
    private readonly string? _text;

    private QuartierCode(string text) => _text = text;

    /// <summary>Gets the generation of lists; no value of the enumeration for the default value.</summary>
    public QuartierGeneration Generation => _text is null ? default : _text[1] == 'P' ? QuartierGeneration.Of2015 : QuartierGeneration.Of2024;

    /// <summary>Gets the département or overseas territory; the default value for the default value.</summary>
    public DepartementCode Departement => _text is null ? default : DepartementCode.Of(_text[2] == '0' ? _text[3..5] : _text[2..5]);

    /// <summary>Gets what became of the outline, as the letter says; <see langword="null"/> in 2015, whose codes have none, and for the default value.</summary>
    public QuartierOutline? Outline => Generation == QuartierGeneration.Of2024 ? OutlineOf(_text![7]) : null;

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out QuartierCode result)
    {
        // Clipperton, 989, is a territory without inhabitants, hence without quartiers.
        bool valid = HasForm(s) && (s[2] == '0'
            ? DepartementCode.IsMetropolitan(s[3..5])
            : DepartementCode.TryParse(s[2..5], null, out _) && s[2..5] is not "989");
        result = valid ? new QuartierCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out QuartierCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuartierCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a quartier code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no quartier code.</exception>
    public static QuartierCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out QuartierCode code) ? code : throw CodeText.NotA("quartier code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static QuartierCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(QuartierCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the quartier code as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a code, whether or not a territory can bear it: <c>QN02004M</c> has.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => s is ['Q', 'N' or 'P', .. { Length: 3 } departement, var tens, var units, var last]
        && (CodeText.IsDigits(departement) || departement is ['0', '2', 'A' or 'B']) && char.IsAsciiDigit(tens) && char.IsAsciiDigit(units)
        && (s[1] == 'P' ? char.IsAsciiDigit(last) : OutlineOf(last) is not null);

    private static QuartierOutline? OutlineOf(char letter) => letter switch
    {
        'N' => QuartierOutline.New,
        'M' => QuartierOutline.Modified,
        'I' => QuartierOutline.Identical,
        'C' => QuartierOutline.WholeCommune,
        _ => null,
    };
}
