using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Cohesion.Domain;

/// <summary>The SHA-256 of the canonical bytes of a file: equal contents have equal hashes, on every machine and in every culture.</summary>
/// <remarks>Written <c>sha256:</c> and 64 hexadecimal digits in lower case. The default value is no hash; its text is empty.</remarks>
public readonly record struct ContentHash : ISpanParsable<ContentHash>, IComparable<ContentHash>
{
    private const string Prefix = "sha256:";
    private const int Digits = 16;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private ContentHash(ulong first, ulong second, ulong third, ulong fourth) => (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>Gets the first quarter, which orders almost all hashes.</summary>
    internal ulong First => _first;

    /// <summary>Hashes bytes.</summary>
    /// <param name="canonical">The canonical bytes of what is hashed; none is a content too.</param>
    public static ContentHash Of(ReadOnlySpan<byte> canonical)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(canonical, hash);
        return new ContentHash(
            BinaryPrimitives.ReadUInt64BigEndian(hash),
            BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ContentHash Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a hash.</summary>
    /// <exception cref="FormatException">The text is no hash.</exception>
    public static ContentHash Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ContentHash hash) ? hash : throw new FormatException($"`{s}` is no hash: sha256: and 64 digits in lower case were expected.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContentHash result)
    {
        result = default;
        if (!s.StartsWith(Prefix, StringComparison.Ordinal) || s[Prefix.Length..] is not { Length: 4 * Digits } hex
            || hex.ContainsAnyExcept(Hexadecimal))
        {
            return false;
        }

        result = new ContentHash(Quarter(hex, 0), Quarter(hex, 1), Quarter(hex, 2), Quarter(hex, 3));
        return result != default;
    }

    /// <summary>Compares two hashes by their text, ordinally; no hash comes first.</summary>
    public int CompareTo(ContentHash other) =>
        (_first, _second, _third, _fourth).CompareTo((other._first, other._second, other._third, other._fourth));

    /// <summary>Gives <c>sha256:</c> and the digits, or nothing for the default value.</summary>
    public override string ToString() => this == default
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{_first:x16}{_second:x16}{_third:x16}{_fourth:x16}");

    private static ulong Quarter(ReadOnlySpan<char> hex, int index) =>
        ulong.Parse(hex.Slice(index * Digits, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
