using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>What a count counts: households, people, dwellings, sessions, or whatever else a programme counts.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. Two units never mix. The default value is no unit, and every factory of this library refuses it.
/// </remarks>
public readonly record struct CountUnit : ISpanParsable<CountUnit>, IComparable<CountUnit>
{
    private readonly string? _text;

    private CountUnit(string text) => _text = text;

    /// <summary>Gets the unit of those who live together: <c>household</c>.</summary>
    public static CountUnit Household { get; } = new("household");

    /// <summary>Gets the unit of people, each counted once: <c>person</c>.</summary>
    public static CountUnit Person { get; } = new("person");

    /// <summary>Gets the unit of flats and houses: <c>dwelling</c>.</summary>
    public static CountUnit Dwelling { get; } = new("dwelling");

    /// <summary>Gets the unit of meetings, visits, workshops: <c>session</c>.</summary>
    public static CountUnit Session { get; } = new("session");

    /// <summary>Reads a unit; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no unit.</exception>
    public static CountUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CountUnit result) ? result : throw CodeText.NotA("unit", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CountUnit Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a unit, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountUnit result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new CountUnit(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CountUnit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountUnit result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(CountUnit other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
