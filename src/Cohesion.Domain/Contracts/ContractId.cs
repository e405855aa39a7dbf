using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Contracts;

/// <summary>Identifies a contrat de ville in the files that refer to it: <c>lens-lievin-2015</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no id, and every factory of this library refuses it.
/// </remarks>
public readonly record struct ContractId : ISpanParsable<ContractId>, IComparable<ContractId>
{
    private readonly string? _text;

    private ContractId(string text) => _text = text;

    /// <summary>Reads an id; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContractId result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new ContractId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ContractId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an id that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static ContractId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ContractId result) ? result : throw CodeText.NotA("id of a contract", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ContractId Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two ids by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(ContractId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
