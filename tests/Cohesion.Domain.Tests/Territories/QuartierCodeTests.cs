using System.Text.RegularExpressions;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public partial class QuartierCodeTests
{
    [Theory]
    [InlineData("QP075019", QuartierGeneration.Of2015, "75", null)]
    [InlineData("QP02A001", QuartierGeneration.Of2015, "2A", null)]
    [InlineData("QP974018", QuartierGeneration.Of2015, "974", null)]
    [InlineData("QP062064", QuartierGeneration.Of2015, "62", null)]
    [InlineData("QN09328M", QuartierGeneration.Of2024, "93", QuartierOutline.Modified)]
    [InlineData("QN97401I", QuartierGeneration.Of2024, "974", QuartierOutline.Identical)]
    [InlineData("QN02A03N", QuartierGeneration.Of2024, "2A", QuartierOutline.New)]
    [InlineData("QN97651C", QuartierGeneration.Of2024, "976", QuartierOutline.WholeCommune)]
    [InlineData("QN98792N", QuartierGeneration.Of2024, "987", QuartierOutline.New)]
    public void A_code_tells_its_generation_its_departement_and_its_outline(
        string text, QuartierGeneration generation, string departement, QuartierOutline? outline)
    {
        QuartierCode code = QuartierCode.Parse(text, null);
        Assert.Equal((generation, departement, outline), (code.Generation, code.Departement.ToString(), code.Outline));
    }

    [Theory]
    [InlineData("QN02001M")]
    [InlineData("QP020001")]
    [InlineData("QN06225X")]
    [InlineData("QN06225m")]
    [InlineData("qn06225M")]
    [InlineData("QN062251")]
    [InlineData("QP06201M")]
    [InlineData("QN98901N")]
    [InlineData("QN98501N")]
    [InlineData("QN97901N")]
    [InlineData("QN09601N")]
    [InlineData("QN00001N")]
    [InlineData("QN6225M")]
    [InlineData("QN06225MM")]
    [InlineData("QN06225M ")]
    [InlineData("QN0622٣M")]
    public void A_text_that_is_no_code_is_refused(string text) => Assert.False(QuartierCode.TryParse(text, null, out _));

    [Fact]
    public void Every_departement_part_agrees_with_the_published_grammar()
    {
        foreach (string departement in Enumerable.Range(0, 1000).Select(n => $"{n:000}").Concat(["02A", "02B", "02C", "12A", "2A0"]))
        {
            foreach (string text in new[] { $"QN{departement}07M", $"QP{departement}007" })
            {
                Assert.Equal(Grammar().IsMatch(text), QuartierCode.TryParse(text, null, out _));
            }
        }
    }

    [Theory]
    [InlineData("qpv_2024_anct_2025.csv", 1609)]
    [InlineData("qpv_2024_anct_2026-01.csv", 1584)]
    public void Every_published_code_is_read_and_printed_back(string file, int count)
    {
        string[] codes = [.. File.ReadLines(Repository.Shared($"data/{file}")).Skip(1).Select(line => line.Split(',')[0])];
        Assert.Equal(count, codes.Length);
        Assert.All(codes, text => Assert.Equal(text, QuartierCode.Parse(text, null).ToString()));
    }

    [GeneratedRegex(@"\A(?:QN(?:0(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])|97[1-8]|98[4678])[0-9]{2}[NMIC]|QP(?:0(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])|97[1-8]|98[4678])[0-9]{3})\z")]
    private static partial Regex Grammar();
}
