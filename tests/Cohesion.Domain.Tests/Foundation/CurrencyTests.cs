using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class CurrencyTests
{
    [Theory]
    [InlineData(Currency.Euro, "EUR", 2)]
    [InlineData(Currency.PacificFranc, "XPF", 0)]
    public void A_currency_has_its_code_and_its_decimals(Currency currency, string code, int digits)
    {
        Assert.Equal((code, digits), (currency.Code, currency.MinorDigits));
        Assert.True(Currency.TryParseCode(code, out Currency read) && read == currency);
    }

    [Theory]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("1")]
    [InlineData("Euro")]
    public void Another_text_is_no_code(string code) => Assert.False(Currency.TryParseCode(code, out _));
}
