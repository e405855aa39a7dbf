using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Names one of the eighteen regions of 2016 in the <i>code officiel géographique</i> of INSEE: <c>32</c> Hauts-de-France, <c>04</c> La Réunion.</summary>
/// <remarks>Regions that were merged in 2016 are refused. The default value is no code, and every factory refuses it.</remarks>
public readonly record struct RegionCode : ISpanParsable<RegionCode>, IComparable<RegionCode>
{
    private static readonly Dictionary<string, string> RegionOfDepartement = Read(
        "01:971", "02:972", "03:973", "04:974", "06:976", "11:75 77 78 91 92 93 94 95", "24:18 28 36 37 41 45", "27:21 25 39 58 70 71 89 90",
        "28:14 27 50 61 76", "32:02 59 60 62 80", "44:08 10 51 52 54 55 57 67 68 88", "52:44 49 53 72 85", "53:22 29 35 56",
        "75:16 17 19 23 24 33 40 47 64 79 86 87", "76:09 11 12 30 31 32 34 46 48 65 66 81 82", "84:01 03 07 15 26 38 42 43 63 69 73 74",
        "93:04 05 06 13 83 84", "94:2A 2B");

    private static readonly HashSet<string> All = RegionOfDepartement.Values.ToHashSet(StringComparer.Ordinal);

    private readonly string? _text;

    private RegionCode(string text) => _text = text;

    /// <summary>Reads a code; surrounding space is not forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegionCode result)
    {
        bool valid = All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(s, out string? text);
        result = valid ? new RegionCode(text!) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a region code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no region code.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out RegionCode code) ? code : throw CodeText.NotA("region code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static RegionCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(RegionCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the region code as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Tells whether a text has the form of a code, whether or not a region bears it: <c>31</c> has.</summary>
    internal static bool HasForm(ReadOnlySpan<char> s) => s.Length == 2 && CodeText.IsDigits(s);

    /// <summary>Gives the départements of the region; none for the default value.</summary>
    internal ValueSet<DepartementCode> Departements()
    {
        string? region = _text;
        return [.. RegionOfDepartement.Where(pair => pair.Value == region).Select(pair => DepartementCode.Of(pair.Key))];
    }

    internal static RegionCode? Of(string? departement) =>
        departement is not null && RegionOfDepartement.TryGetValue(departement, out string? region) ? new RegionCode(region) : null;

    private static Dictionary<string, string> Read(params ReadOnlySpan<string> regions)
    {
        Dictionary<string, string> table = [];
        foreach (string region in regions)
        {
            foreach (string departement in region[3..].Split(' '))
            {
                table.Add(departement, region[..2]);
            }
        }

        return table.ToDictionary(StringComparer.Ordinal);
    }
}
