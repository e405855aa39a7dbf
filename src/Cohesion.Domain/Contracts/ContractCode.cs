using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Contracts;

/// <summary>Names a contrat de ville of 2015 in the files of ANCT: <c>CV219</c> is that of Lens-Liévin.</summary>
/// <remarks>
/// <c>CV</c> and three digits, not all zero. A contract of two départements stands there once for each, under one code.
/// The default value is no code, and every factory refuses it.
/// </remarks>
public readonly record struct ContractCode : ISpanParsable<ContractCode>, IComparable<ContractCode>
{
    private readonly string? _text;

    private ContractCode(string text) => _text = text;

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContractCode result)
    {
        bool valid = s is ['C', 'V', .. { Length: 3 } digits] && CodeText.IsDigits(digits) && digits is not "000";
        result = valid ? new ContractCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ContractCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no code.</exception>
    public static ContractCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ContractCode code) ? code : throw CodeText.NotA("contract code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ContractCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(ContractCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the code as published, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
