using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class TerritoryCodeTests
{
    [Theory]
    [InlineData("QN06225M", TerritoryKind.Quartier)]
    [InlineData("QP062019", TerritoryKind.Quartier)]
    [InlineData("62510", TerritoryKind.Commune)]
    [InlineData("62510/none", TerritoryKind.OutsideQuartiers)]
    [InlineData("epci:200072460", TerritoryKind.Epci)]
    [InlineData("departement:59", TerritoryKind.Departement)]
    [InlineData("departement:2A", TerritoryKind.Departement)]
    [InlineData("region:32", TerritoryKind.Region)]
    [InlineData("local:les-pres", TerritoryKind.Local)]
    public void A_text_tells_what_it_names(string text, TerritoryKind kind) => Assert.Equal(kind, TerritoryCode.Parse(text, null).Kind);

    [Theory]
    [InlineData("local:")]
    [InlineData("local:les-prés")]
    [InlineData("local:-a")]
    [InlineData("epci:200072461")]
    [InlineData("EPCI:200072460")]
    [InlineData("departement:20")]
    [InlineData("region:31")]
    [InlineData("20004/none")]
    [InlineData("/none")]
    [InlineData("QN06225M/none")]
    [InlineData("62")]
    public void A_text_that_names_no_place_is_refused(string text) => Assert.False(TerritoryCode.TryParse(text, null, out _));

    [Fact]
    public void An_identifier_of_a_zone_has_at_most_sixty_four_characters()
    {
        Assert.True(TerritoryCode.TryParse("local:" + new string('a', 64), null, out _));
        Assert.False(TerritoryCode.TryParse("local:" + new string('a', 65), null, out _));
    }

    [Fact]
    public void Every_code_becomes_a_place_and_comes_back()
    {
        Law.Holds(Generate.QuartierCodes, code => TerritoryCode.Of(code).Quartier == code);
        Law.Holds(Generate.CommuneCodes, code => TerritoryCode.Of(code).Commune == code && TerritoryCode.OutsideQuartiersOf(code).Commune == code);
        Law.Holds(Generate.Sirens, code => TerritoryCode.OfEpci(code).Epci == code);
        Law.Holds(Generate.DepartementCodes, code => TerritoryCode.Of(code).Departement == code);
        Law.Holds(Generate.RegionCodes, code => TerritoryCode.Of(code).Region == code);
    }

    [Fact]
    public void A_default_code_is_no_place()
    {
        Assert.Throws<ArgumentException>(() => TerritoryCode.Of(default(QuartierCode)));
        Assert.Throws<ArgumentException>(() => TerritoryCode.Of(default(CommuneCode)));
        Assert.Throws<ArgumentException>(() => TerritoryCode.OutsideQuartiersOf(default));
        Assert.Throws<ArgumentException>(() => TerritoryCode.OfEpci(default));
        Assert.Throws<ArgumentException>(() => TerritoryCode.Of(default(DepartementCode)));
        Assert.Throws<ArgumentException>(() => TerritoryCode.Of(default(RegionCode)));
    }
}
