using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class RegionTests
{
    [Theory]
    [InlineData("62", "32")]
    [InlineData("2A", "94")]
    [InlineData("75", "11")]
    [InlineData("69", "84")]
    [InlineData("974", "04")]
    [InlineData("976", "06")]
    public void A_departement_tells_its_region(string departement, string region) =>
        Assert.Equal(RegionCode.Parse(region, null), DepartementCode.Parse(departement, null).Region);

    [Theory]
    [InlineData("975")]
    [InlineData("977")]
    [InlineData("978")]
    [InlineData("987")]
    [InlineData("989")]
    public void A_collectivite_lies_in_no_region(string departement) => Assert.Null(DepartementCode.Parse(departement, null).Region);

    [Theory]
    [InlineData("20")]
    [InlineData("96")]
    [InlineData("970")]
    [InlineData("985")]
    [InlineData("2C")]
    [InlineData("1")]
    [InlineData("062")]
    public void A_text_that_is_no_departement_is_refused(string text) => Assert.False(DepartementCode.TryParse(text, null, out _));

    [Theory]
    [InlineData("31")]
    [InlineData("05")]
    [InlineData("99")]
    [InlineData("4")]
    public void A_region_that_is_none_of_2016_is_refused(string text) => Assert.False(RegionCode.TryParse(text, null, out _));

    [Fact]
    public void There_are_eighteen_regions_and_a_hundred_and_one_departements_in_them()
    {
        RegionCode[] regions = [.. All().Select(code => code.Region).OfType<RegionCode>()];
        Assert.Equal(101, regions.Length);
        Assert.Equal(18, regions.Distinct().Count());
        Assert.All(regions, region => Assert.Equal(region, RegionCode.Parse(region.ToString(), null)));
    }

    private static IEnumerable<DepartementCode> All()
    {
        foreach (string text in Enumerable.Range(0, 1000).SelectMany(n => new[] { $"{n:00}", $"{n:000}" }).Concat(["2A", "2B"]).Distinct())
        {
            if (DepartementCode.TryParse(text, null, out DepartementCode code))
            {
                yield return code;
            }
        }
    }
}
