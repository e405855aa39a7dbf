using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Selections;

/// <summary>The seed of a draw that anybody can replay: a text that was fixed and published before the draw, the numbers of a public lottery say.</summary>
/// <remarks>
/// One to 200 printable ASCII characters, no space at either end. The ticket of an application is the SHA-256 of the seed, a line feed and its identifier;
/// tickets are compared as text. <c>printf 'SEED\nID' | sha256sum</c> prints one. The default value is no seed.
/// </remarks>
public readonly record struct DrawSeed : ISpanParsable<DrawSeed>
{
    /// <summary>The longest seed, in characters; included.</summary>
    public const int LongestText = 200;

    /// <summary>How tickets are made, as a record states it.</summary>
    public const string Algorithm = "sha256(seed + \"\\n\" + application), lowest first";

    private readonly string? _text;

    private DrawSeed(string text) => _text = text;

    /// <summary>Reads a seed.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no seed.</exception>
    public static DrawSeed Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out DrawSeed seed) ? seed : throw CodeText.NotA("seed", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static DrawSeed Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a seed, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DrawSeed result)
    {
        bool isSeed = s.Length is > 0 and <= LongestText && s[0] != ' ' && s[^1] != ' ' && !s.ContainsAnyExceptInRange(' ', '~');
        result = isSeed ? new DrawSeed(s.ToString()) : default;
        return isSeed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DrawSeed)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DrawSeed result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Gives the seed as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Gives the ticket of an application.</summary>
    internal ContentHash TicketOf(string application) => ContentHash.Of(Encoding.UTF8.GetBytes($"{_text}\n{application}"));
}
