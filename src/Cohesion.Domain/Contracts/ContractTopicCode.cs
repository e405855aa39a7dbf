using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Contracts;

/// <summary>Names a pillar, an axis, a field or an objective within one contract: <c>socialCohesion</c>, <c>mobility</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no code, and every factory of this library refuses it.
/// </remarks>
public readonly record struct ContractTopicCode : ISpanParsable<ContractTopicCode>, IComparable<ContractTopicCode>
{
    private readonly string? _text;

    private ContractTopicCode(string text) => _text = text;

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContractTopicCode result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new ContractTopicCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ContractTopicCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractTopicCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static ContractTopicCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ContractTopicCode result) ? result : throw CodeText.NotA("code of a contract", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ContractTopicCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(ContractTopicCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
