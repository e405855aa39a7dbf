using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <content>Amounts as text: the canonical form of files, and the forms that people read.</content>
public readonly partial record struct Money
{
    /// <summary>Reads an amount.</summary>
    /// <remarks>
    /// Without a culture, or with the invariant one, the text is the canonical <c>3000.01 EUR</c> and nothing else: ASCII, no separator of
    /// thousands, no leading zero, one space, at most two decimals for euros (one is tens of cents) and none for francs.
    /// With any other culture it is what people write there, in euros where no currency stands: see
    /// <see cref="TryParse(ReadOnlySpan{char}, CultureInfo, Currency, out Money)"/>.
    /// </remarks>
    /// <returns><see langword="false"/>, and zero euros in <paramref name="result"/>, if the text is no amount or one beyond the bounds.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => People(provider) is { } format
        ? PeoplesMoney.TryParse(s, format, null, out result)
        : CanonicalMoney.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an amount in a known currency as people of a culture write it, with or without the currency beside it.</summary>
    /// <remarks>
    /// The currency may stand on either side, as its code or its sign. The usual space, the no-break space and the narrow one separate
    /// thousands in every culture, as does the culture's own sign; groups that are not whole (<c>1,50</c> in English) are refused, not guessed.
    /// </remarks>
    /// <returns><see langword="false"/> if the text is no amount, one in another currency, with more decimals than it has, or beyond the bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="currency"/> is no currency.</exception>
    public static bool TryParse(ReadOnlySpan<char> s, CultureInfo culture, Currency currency, out Money result) =>
        PeoplesMoney.TryParse(s, Guard.Against.Null(culture).NumberFormat, Guard.Against.Undefined(currency), out result);

    /// <summary>Reads an amount in a known currency as people write it in a language, whatever the machine knows of cultures.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, CultureInfo, Currency, out Money)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language, or <paramref name="currency"/> no currency.</exception>
    public static bool TryParse(ReadOnlySpan<char> s, Language language, Currency currency, out Money result) =>
        PeoplesMoney.TryParse(s, Typography.Numbers(language), Guard.Against.Undefined(currency), out result);

    /// <summary>Reads an amount that is known to be one, as <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Money)"/> does.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no amount, or one beyond the bounds.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Money amount) ? amount : throw CodeText.NotA("amount", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Gives the canonical text: <c>3000.01 EUR</c>, <c>3000 EUR</c>, <c>1000 XPF</c>. A whole amount has no decimals, another has two.</summary>
    public override string ToString() => CanonicalMoney.Write(this);

    /// <summary>Gives the canonical text without a culture or with the invariant one, else what people of the culture read.</summary>
    /// <param name="format"><see langword="null"/>, empty or <c>G</c>: there is one form.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G"
        ? People(formatProvider) is { } numbers ? PeoplesMoney.Write(this, numbers) : ToString()
        : throw new FormatException($"`{format}` is no format of an amount");

    /// <summary>Gives what people read, the same on every machine: <c>3 000,01 €</c> (U+202F, U+00A0), <c>€3,000.01</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => PeoplesMoney.Write(this, Typography.Numbers(language));

    /// <summary>Gives what people of a culture read, with the separators and the place of the sign that the culture itself states.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string ToText(CultureInfo culture) => PeoplesMoney.Write(this, Guard.Against.Null(culture).NumberFormat);

    /// <summary>Tells whether a text has the canonical form, be the amount too large to count or not.</summary>
    public static bool HasForm(ReadOnlySpan<char> s) => CanonicalMoney.HasForm(s);

    private static NumberFormatInfo? People(IFormatProvider? provider) =>
        provider is null or CultureInfo { Name: "" } || ReferenceEquals(provider, NumberFormatInfo.InvariantInfo)
            ? null
            : provider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo;
}
