using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>Identifies an application within a call.</summary>
/// <remarks>
/// What people quote in letters. One to 64 ASCII letters, digits and hyphens, a letter or a digit first.
/// The default value is no reference, and every factory of this library refuses it.
/// </remarks>
public readonly record struct ApplicationReference : ISpanParsable<ApplicationReference>, IComparable<ApplicationReference>
{
    private readonly string? _text;

    private ApplicationReference(string text) => _text = text;

    /// <summary>Reads a reference; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no reference.</exception>
    public static ApplicationReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ApplicationReference id) ? id : throw new FormatException($"`{s}` is no reference.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ApplicationReference Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a reference, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ApplicationReference result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new ApplicationReference(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ApplicationReference)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ApplicationReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(ApplicationReference other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the reference as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
