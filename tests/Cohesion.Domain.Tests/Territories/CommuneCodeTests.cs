using System.Text.RegularExpressions;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public partial class CommuneCodeTests
{
    [Theory]
    [InlineData("62510", "62")]
    [InlineData("01001", "01")]
    [InlineData("95680", "95")]
    [InlineData("2A004", "2A")]
    [InlineData("2B033", "2B")]
    [InlineData("97411", "974")]
    [InlineData("97701", "977")]
    [InlineData("98735", "987")]
    [InlineData("98901", "989")]
    [InlineData("98511", "976")]
    public void A_code_tells_its_departement(string text, string departement) =>
        Assert.Equal(departement, CommuneCode.Parse(text, null).Departement.ToString());

    [Theory]
    [InlineData("20004")]
    [InlineData("2C004")]
    [InlineData("2a004")]
    [InlineData("96001")]
    [InlineData("97001")]
    [InlineData("97901")]
    [InlineData("98301")]
    [InlineData("99100")]
    [InlineData("00001")]
    [InlineData("6251")]
    [InlineData("625100")]
    [InlineData(" 62510")]
    [InlineData("6251٣")]
    public void A_text_that_is_no_code_is_refused(string text) => Assert.False(CommuneCode.TryParse(text, null, out _));

    [Theory]
    [InlineData("75101", "75056")]
    [InlineData("75109", "75056")]
    [InlineData("75110", "75056")]
    [InlineData("75120", "75056")]
    [InlineData("69381", "69123")]
    [InlineData("69389", "69123")]
    [InlineData("13201", "13055")]
    [InlineData("13216", "13055")]
    public void An_arrondissement_folds_into_its_commune(string arrondissement, string commune)
    {
        CommuneCode code = CommuneCode.Parse(arrondissement, null);
        Assert.True(code.IsArrondissement);
        Assert.Equal(CommuneCode.Parse(commune, null), code.Folded);
    }

    [Theory]
    [InlineData("75100")]
    [InlineData("75121")]
    [InlineData("69380")]
    [InlineData("69390")]
    [InlineData("13200")]
    [InlineData("13217")]
    [InlineData("75056")]
    public void Another_commune_folds_into_itself(string text)
    {
        CommuneCode code = CommuneCode.Parse(text, null);
        Assert.False(code.IsArrondissement);
        Assert.Equal(code, code.Folded);
    }

    [Fact]
    public void Folding_twice_is_folding_once() => Law.Holds(Generate.CommuneCodes, code => code.Folded.Folded == code.Folded && !code.Folded.IsArrondissement);

    [Fact]
    public void An_arrondissement_keeps_its_departement() => Law.Holds(Generate.CommuneCodes, code => code.Folded.Departement == code.Departement);

    [Fact]
    public void Every_five_characters_agree_with_the_published_grammar()
    {
        foreach (string text in Enumerable.Range(0, 100_000).Select(n => $"{n:00000}").Concat(Enumerable.Range(0, 1000).SelectMany(n => new[] { $"2A{n:000}", $"2B{n:000}", $"1A{n:000}" })))
        {
            Assert.Equal(Grammar().IsMatch(text), CommuneCode.TryParse(text, null, out _));
        }
    }

    [GeneratedRegex(@"\A(?:(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])[0-9]{3}|97[1-8][0-9]{2}|98[4-9][0-9]{2})\z")]
    private static partial Regex Grammar();
}
