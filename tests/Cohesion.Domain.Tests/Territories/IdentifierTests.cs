using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class IdentifierTests
{
    [Theory]
    [InlineData("246200364")]
    [InlineData("246200299")]
    [InlineData("200072460")]
    [InlineData("245900410")]
    [InlineData("200054781")]
    [InlineData("732829320")]
    [InlineData("216204982")]
    [InlineData("216205104")]
    [InlineData("216200659")]
    [InlineData("215903501")]
    [InlineData("210200457")]
    [InlineData("212000046")]
    [InlineData("219711017")]
    [InlineData("219740115")]
    [InlineData("200008712")]
    public void A_published_siren_is_read(string text) => Assert.Equal(text, Siren.Parse(text, null).ToString());

    [Theory]
    [InlineData("246200365")]
    [InlineData("000000000")]
    [InlineData("24620036")]
    [InlineData("2462003640")]
    [InlineData("246 200 364")]
    [InlineData("24620036٤")]
    [InlineData("24620036A")]
    public void A_text_that_is_no_siren_is_refused(string text) => Assert.False(Siren.TryParse(text, null, out _));

    [Theory]
    [InlineData("23350001600040")]
    [InlineData("21290232400012")]
    [InlineData("20006812000019")]
    [InlineData("38047555800058")]
    [InlineData("21060004500392")]
    [InlineData("77554402601284")]
    [InlineData("73282932000074")]
    [InlineData("35600000000048")]
    [InlineData("35600000018723")]
    [InlineData("35600000049837")]
    [InlineData("35600082800018")]
    public void A_published_siret_is_read(string text)
    {
        Siret siret = Siret.Parse(text, null);
        Assert.Equal(text, $"{siret.Siren}{siret.Nic}");
        Assert.Equal(5, siret.Nic.Length);
    }

    [Theory]
    [InlineData("24620036400014")]
    [InlineData("00000000000001")]
    [InlineData("00000000000000")]
    [InlineData("35600000018724")]
    [InlineData("35600082800022")]
    [InlineData("7328293200007")]
    [InlineData("732829320000740")]
    [InlineData("732 829 320 00074")]
    [InlineData("7328293200007A")]
    public void A_text_that_is_no_siret_is_refused(string text) => Assert.False(Siret.TryParse(text, null, out _));

    [Fact]
    public void The_key_of_la_poste_serves_no_sister_company() => Assert.DoesNotContain(
        Enumerable.Range(0, 20_000).Select(nic => $"356000828{nic:00000}"), text => PassesLuhn(text) != Siret.TryParse(text, null, out _));

    [Fact]
    public void A_siret_holds_a_siren() => Law.Holds(Generate.Sirets, siret => Siren.Parse(siret.ToString()[..9], null) == siret.Siren);

    [Theory]
    [InlineData("W595001988")]
    [InlineData("W9N1004065")]
    [InlineData("W9P1002760")]
    public void A_published_rna_number_is_read(string text) => Assert.Equal(text, Rna.Parse(text, null).ToString());

    [Theory]
    [InlineData("595001988")]
    [InlineData("W59500198")]
    [InlineData("W5950019888")]
    [InlineData("w595001988")]
    [InlineData("WN95001988")]
    [InlineData("W59500198A")]
    [InlineData("W9n1004065")]
    [InlineData("0595001988")]
    public void A_text_that_is_no_rna_number_is_refused(string text) => Assert.False(Rna.TryParse(text, null, out _));

    private static bool PassesLuhn(string digits) =>
        digits.Reverse().Select((c, i) => (c - '0') * (1 + (i % 2))).Sum(n => (n / 10) + (n % 10)) % 10 == 0;
}
