using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Names a place, as a call or an application writes it: a quartier, a commune, an EPCI, a département, a region, a zone of a call.</summary>
/// <remarks>
/// <c>QN06225M</c>, <c>62510</c>, <c>62510/none</c> (somewhere in the commune and in none of its quartiers), <c>epci:246200364</c>,
/// <c>departement:62</c>, <c>region:32</c>, <c>local:les-pres</c> (one to 64 ASCII letters, digits and hyphens, a letter or a digit first).
/// The default value is no place, and every factory refuses it.
/// </remarks>
public readonly partial record struct TerritoryCode : ISpanParsable<TerritoryCode>, IComparable<TerritoryCode>
{
    private const string None = "/none";

    private const string EpciPrefix = "epci:";

    private const string DepartementPrefix = "departement:";

    private const string RegionPrefix = "region:";

    private readonly string? _text;

    private TerritoryCode(TerritoryKind kind, string text) => (Kind, _text) = (kind, text);

    /// <summary>Gets what kind of place it is; no value of the enumeration for the default value.</summary>
    public TerritoryKind Kind { get; }

    /// <summary>Reads a place; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> names no place.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TerritoryCode result)
    {
        TerritoryKind kind = KindByForm(s);
        bool valid = kind switch
        {
            TerritoryKind.Quartier => QuartierCode.TryParse(s, null, out _),
            TerritoryKind.Commune => CommuneCode.TryParse(s, null, out _),
            TerritoryKind.OutsideQuartiers => CommuneCode.TryParse(s[..^None.Length], null, out _),
            TerritoryKind.Epci => Siren.TryParse(s[EpciPrefix.Length..], null, out _),
            TerritoryKind.Departement => DepartementCode.TryParse(s[DepartementPrefix.Length..], null, out _),
            TerritoryKind.Region => RegionCode.TryParse(s[RegionPrefix.Length..], null, out _),
            TerritoryKind.Local => true,
            _ => false,
        };
        result = valid ? new TerritoryCode(kind, s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out TerritoryCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TerritoryCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a place that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> names no place.</exception>
    public static TerritoryCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out TerritoryCode code) ? code : throw CodeText.NotA("territory code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static TerritoryCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two places by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(TerritoryCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the place as a file writes it, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a place, whether or not a territory can bear it.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => KindByForm(s) != default;

    private static TerritoryKind KindByForm(ReadOnlySpan<char> s) =>
        QuartierCode.HasForm(s) ? TerritoryKind.Quartier
        : CommuneCode.HasForm(s) ? TerritoryKind.Commune
        : s.EndsWith(None, StringComparison.Ordinal) && CommuneCode.HasForm(s[..^None.Length]) ? TerritoryKind.OutsideQuartiers
        : s.StartsWith(EpciPrefix, StringComparison.Ordinal) && Siren.HasForm(s[EpciPrefix.Length..]) ? TerritoryKind.Epci
        : s.StartsWith(DepartementPrefix, StringComparison.Ordinal) && DepartementCode.HasForm(s[DepartementPrefix.Length..]) ? TerritoryKind.Departement
        : s.StartsWith(RegionPrefix, StringComparison.Ordinal) && RegionCode.HasForm(s[RegionPrefix.Length..]) ? TerritoryKind.Region
        : CodeText.IsLocal(s) ? TerritoryKind.Local
        : default;
}
