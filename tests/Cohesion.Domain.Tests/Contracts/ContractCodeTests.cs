using Cohesion.Domain.Contracts;
using FsCheck;
using Xunit;

namespace Cohesion.Domain.Tests.Contracts;

public class ContractCodeTests
{
    [Theory]
    [InlineData("CV000")]
    [InlineData("cv219")]
    [InlineData("CV21")]
    [InlineData("CV2190")]
    [InlineData("CV21٩")]
    [InlineData("XV219")]
    [InlineData("")]
    public void A_text_that_is_no_code_is_refused(string text)
    {
        Assert.False(ContractCode.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => ContractCode.Parse(text, null));
    }

    [Fact]
    public void Codes_and_ids_keep_the_laws_of_codes()
    {
        KeepsTheLaws(Generate.ContractCodes);
        KeepsTheLaws(Generate.ContractIds);
        KeepsTheLaws(Generate.ContractTopicCodes);
    }

    [Fact]
    public void Every_published_code_is_read_and_printed_back()
    {
        string[] codes = [.. File.ReadLines(Repository.Shared("data/contrats_de_ville_2015_2023.csv")).Skip(1).Select(line => line.Split(',')[0])];
        Assert.Equal(434, codes.Length);
        Assert.All(codes, text => Assert.Equal(text, ContractCode.Parse(text, null).ToString()));
    }

    private static void KeepsTheLaws<T>(Gen<T> codes)
        where T : struct, ISpanParsable<T>, IComparable<T>, IEquatable<T>
    {
        Law.ParseInvertsToString(codes);
        Law.EqualValuesHashAlike(codes, code => T.Parse(code.ToString()!, null));
        Law.OrdersTotally(codes);
        Assert.Equal("", default(T).ToString());
        Assert.False(T.TryParse("", null, out _));
        Assert.False(T.TryParse("a b", null, out _));
    }
}
