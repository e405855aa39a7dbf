using System.Globalization;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class MoneyTests
{
    [Theory]
    [InlineData("3000.01 EUR", 300_001, Currency.Euro)]
    [InlineData("3000 EUR", 300_000, Currency.Euro)]
    [InlineData("0 EUR", 0, Currency.Euro)]
    [InlineData("0.05 EUR", 5, Currency.Euro)]
    [InlineData("-0.05 EUR", -5, Currency.Euro)]
    [InlineData("1000 XPF", 1000, Currency.PacificFranc)]
    [InlineData("92233720368547758.07 EUR", long.MaxValue, Currency.Euro)]
    [InlineData("-92233720368547758.08 EUR", long.MinValue, Currency.Euro)]
    [InlineData("-9223372036854775808 XPF", long.MinValue, Currency.PacificFranc)]
    public void An_amount_is_written_in_one_way(string text, long minor, Currency currency)
    {
        Assert.Equal(text, Money.OfMinor(minor, currency).ToString());
        Assert.Equal(Money.OfMinor(minor, currency), Money.Parse(text, null));
    }

    [Theory]
    [InlineData("3000.5 EUR", "3000.50 EUR")]
    [InlineData("3000.00 EUR", "3000 EUR")]
    [InlineData("-0 EUR", "0 EUR")]
    public void A_file_may_write_decimals_that_are_not_needed(string text, string canonical) =>
        Assert.Equal(canonical, Money.Parse(text, CultureInfo.InvariantCulture).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("EUR")]
    [InlineData(" EUR")]
    [InlineData("3000")]
    [InlineData("3000EUR")]
    [InlineData("3000  EUR")]
    [InlineData("3000\u00A0EUR")]
    [InlineData(" 3000 EUR")]
    [InlineData("3000 EUR ")]
    [InlineData("3000 eur")]
    [InlineData("3000 USD")]
    [InlineData("3000 €")]
    [InlineData("3,000 EUR")]
    [InlineData("3 000 EUR")]
    [InlineData("03000 EUR")]
    [InlineData("+3000 EUR")]
    [InlineData("--3000 EUR")]
    [InlineData("3000. EUR")]
    [InlineData(".5 EUR")]
    [InlineData("3000.001 EUR")]
    [InlineData("3e3 EUR")]
    [InlineData("٣٠٠٠ EUR")]
    [InlineData("1000.5 XPF")]
    [InlineData("1000.0 XPF")]
    public void Nothing_else_is_an_amount(string text)
    {
        Assert.False(Money.TryParse(text, null, out Money amount));
        Assert.Equal(default, amount);
        Assert.False(Money.HasForm(text));
        Assert.Throws<FormatException>(() => Money.Parse(text, null));
    }

    [Theory]
    [InlineData("92233720368547758.08 EUR")]
    [InlineData("-92233720368547758.09 EUR")]
    [InlineData("9223372036854775808 XPF")]
    [InlineData("99999999999999999999999999999999999999999999999999 EUR")]
    public void An_amount_that_cannot_be_counted_has_the_form_of_one(string text)
    {
        Assert.True(Money.HasForm(text));
        Assert.False(Money.TryParse(text, null, out _));
    }

    [Fact]
    public void The_default_is_zero_euros()
    {
        Assert.Equal(Money.Euros(0), default);
        Assert.Equal(Currency.Euro, default(Money).Currency);
        Assert.NotEqual(Money.Xpf(0), default);
    }

    [Fact]
    public void Two_currencies_never_mix_not_even_at_zero()
    {
        Assert.Throws<ArgumentException>(() => Money.Euros(0) + Money.Xpf(0));
        Assert.Throws<ArgumentException>(() => Money.Euros(1) - Money.Xpf(1));
        Assert.Throws<ArgumentException>(() => Money.Euros(0) < Money.Xpf(1));
        Assert.Throws<ArgumentException>(() => Money.Sum([Money.Euros(1), Money.Xpf(1)], Currency.Euro));
    }

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        Assert.Throws<OverflowException>(() => Money.Euros(long.MaxValue));
        Assert.Throws<OverflowException>(() => Money.Xpf(long.MaxValue) + Money.Xpf(1));
        Assert.Throws<OverflowException>(() => Money.Xpf(long.MinValue) - Money.Xpf(1));
        Assert.Throws<OverflowException>(() => -Money.Xpf(long.MinValue));
        Assert.Throws<OverflowException>(() => Money.Xpf(long.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => Money.Sum([Money.Xpf(long.MaxValue), Money.Xpf(1)], Currency.PacificFranc));
        Assert.Equal(Money.Xpf(0), Money.Sum([Money.Xpf(long.MaxValue), Money.Xpf(1), Money.Xpf(long.MinValue)], Currency.PacificFranc));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.OfMinor(1, default));
    }
}
