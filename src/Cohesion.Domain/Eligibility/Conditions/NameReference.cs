using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Refers to something that a file names: <c>@ceiling</c>, <c>@calendar.vote</c>, <c>@territory.quartiers</c>.</summary>
/// <remarks>
/// The text is written with the <c>@</c>: a fact id after it. The default value is no reference, and every factory of this library refuses it.
/// </remarks>
public readonly record struct NameReference : ISpanParsable<NameReference>, IComparable<NameReference>
{
    private readonly string? _text;

    private NameReference(string text) => _text = text;

    /// <summary>Reads a reference; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no reference.</exception>
    public static NameReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out NameReference id) ? id : throw new FormatException($"`{s}` is no reference.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static NameReference Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a reference, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NameReference result)
    {
        bool valid = s.Length > 1 && s[0] == '@' && FactIdGrammar.IsMatch(s[1..]);
        result = valid ? new NameReference(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out NameReference)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NameReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Gives the name without the <c>@</c>, as the id of a fact: <c>calendar.vote</c>.</summary>
    internal string Name => _text?[1..] ?? "";

    /// <inheritdoc/>
    public int CompareTo(NameReference other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the reference as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
