using System.Globalization;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class MoneyTextTests
{
    // Stand in for the cultures of a machine, whose data change from one release to the next and may lack altogether.
    private static readonly CultureInfo French = new Manner("\u202F", ",", 3), German = new Manner(".", ",", 3), British = new Manner(",", ".", 0),
        Indian = new Manner(",", ".", 2, 3, 2);

    [Theory]
    [InlineData(300_001, Currency.Euro, "3\u202F000,01\u00A0€", "€3,000.01")]
    [InlineData(15_000_000, Currency.Euro, "150\u202F000\u00A0€", "€150,000")]
    [InlineData(-5, Currency.Euro, "-0,05\u00A0€", "-€0.05")]
    [InlineData(1000, Currency.PacificFranc, "1\u202F000\u00A0XPF", "XPF\u00A01,000")]
    [InlineData(long.MinValue, Currency.PacificFranc, "-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808\u00A0XPF", "-XPF\u00A09,223,372,036,854,775,808")]
    public void People_read_an_amount_in_the_manner_of_their_language(long minor, Currency currency, string french, string english)
    {
        Money amount = Money.OfMinor(minor, currency);
        Assert.Equal(french, amount.ToText(Language.French));
        Assert.Equal(french, amount.ToText(French));
        Assert.Equal(french, amount.ToString(null, French));
        Assert.Equal(english, amount.ToText(Language.English));
        Assert.Equal(english, amount.ToText(British));
    }

    [Fact]
    public void Without_a_culture_an_amount_is_canonical()
    {
        Assert.Equal("3000.01 EUR", $"{Money.OfMinor(300_001, Currency.Euro)}");
        Assert.Equal("3000.01 EUR", Money.OfMinor(300_001, Currency.Euro).ToString("G", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => Money.Euros(1).ToString("N2", null));
    }

    [Theory]
    [InlineData("99786,57", 9_978_657)]
    [InlineData("1 234 567,89", 123_456_789)]
    [InlineData("1\u00A0234\u202F567,89\u00A0€", 123_456_789)]
    [InlineData("€ 45 000", 4_500_000)]
    [InlineData("45 000 EUR", 4_500_000)]
    [InlineData(" 45000€ ", 4_500_000)]
    [InlineData("\u22121,5 €", -150)]
    [InlineData("-1,50", -150)]
    public void What_French_people_write_is_read_exactly(string text, long cents)
    {
        Money expected = Money.OfMinor(cents, Currency.Euro);
        Assert.True(Money.TryParse(text, Language.French, Currency.Euro, out Money amount) && amount == expected);
        Assert.True(Money.TryParse(text, French, Currency.Euro, out amount) && amount == expected);
        Assert.Equal(expected, Money.Parse(text, French));
    }

    [Theory]
    [InlineData("")]
    [InlineData("€")]
    [InlineData("abc")]
    [InlineData("1 23 €")]
    [InlineData("12 34 567")]
    [InlineData("1 234 56")]
    [InlineData("3.000,01 €")]
    [InlineData("3000,001 €")]
    [InlineData("3000,01,02")]
    [InlineData("3000,0 1")]
    [InlineData("€ 3000 €")]
    [InlineData("3000 XPF")]
    [InlineData("- -1")]
    [InlineData("3000 (environ)")]
    [InlineData("99 999 999 999 999 999 999 999 999")]
    public void What_is_no_amount_in_euros_is_refused_rather_than_guessed(string text) =>
        Assert.False(Money.TryParse(text, Language.French, Currency.Euro, out _));

    [Fact]
    public void The_same_text_means_what_its_culture_says()
    {
        Assert.Equal(Money.Euros(3000), Money.Parse("3.000", German));
        Assert.Equal(Money.Euros(3000), Money.Parse("3,000", British));
        Assert.False(Money.TryParse("3,50", British, out _));
        Assert.False(Money.TryParse("3.50", German, out _));
        Assert.Equal("€\u00A01,00,000", Money.Euros(100_000).ToText(Indian));
        Assert.False(Money.TryParse("1 000 F", Language.French, Currency.PacificFranc, out _));
        Assert.True(Money.TryParse("1 000", Language.French, Currency.PacificFranc, out Money francs) && francs == Money.Xpf(1000));
    }

    [Fact]
    public void What_people_read_can_be_read_back() => Law.Holds(Generate.Money, Gen.Elements(Language.French, Language.English), (amount, language) =>
        Money.TryParse(amount.ToText(language), language, amount.Currency, out Money read) && read == amount);

    [Fact]
    public void What_people_of_a_culture_read_can_be_read_back() => Law.Holds(
        Generate.Money, Gen.Elements(French, German, British, Indian),
        (amount, culture) => Money.Parse(amount.ToString(null, culture), culture) == amount);

    private sealed class Manner : CultureInfo
    {
        public Manner(string group, string separator, int pattern, params int[] sizes)
            : base("") => NumberFormat = new NumberFormatInfo
            {
                CurrencyGroupSeparator = group,
                CurrencyDecimalSeparator = separator,
                CurrencyPositivePattern = pattern,
                CurrencyGroupSizes = sizes is [] ? [3] : sizes,
            };

        public override string Name => "xx";

        public override NumberFormatInfo NumberFormat { get; set; }
    }
}
