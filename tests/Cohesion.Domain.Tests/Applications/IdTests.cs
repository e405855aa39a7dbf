using Cohesion.Domain.Applications;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class IdTests
{
    [Fact]
    public void Every_id_reads_as_it_is_written()
    {
        Law.ParseInvertsToString(Generate.FactIds);
        Law.ParseInvertsToString(Generate.Codes);
        Law.ParseInvertsToString(Generate.ScopeIds);
        Law.ParseInvertsToString(Generate.ApplicationReferences);
        Law.ParseInvertsToString(Generate.ScopeIds.Select(id => RoleId.Parse(id.ToString())));
        Law.ParseInvertsToString(Generate.ScopeIds.Select(id => CallId.Parse(id.ToString())));
    }

    [Fact]
    public void Ids_are_ordered_totally()
    {
        Law.OrdersTotally(Generate.FactIds);
        Law.OrdersTotally(Generate.Codes);
        Law.OrdersTotally(Generate.ScopeIds);
    }

    [Theory]
    [InlineData("request.amount")]
    [InlineData("submittedAt")]
    [InlineData("steps.2024-contact.on")]
    [InlineData("selected.project.beneficiaries.quartier")]
    public void A_fact_is_called_by_its_path(string text) => Assert.Equal(text, FactId.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("-a")]
    [InlineData("a.-b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("@ceiling")]
    [InlineData("a_b")]
    public void Anything_else_is_no_fact(string text)
    {
        Assert.False(FactId.TryParse(text, null, out FactId id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => FactId.Parse(text));
    }

    [Fact]
    public void A_fact_is_called_in_128_characters_at_most()
    {
        Assert.True(FactId.TryParse(new string('a', 128), null, out _));
        Assert.False(FactId.TryParse(new string('a', 129), null, out _));
    }

    [Theory]
    [InlineData("1.5a")]
    [InlineData("cerfa-12156")]
    [InlineData("local:women")]
    [InlineData("A_1")]
    public void A_code_is_quoted_as_published(string text) => Assert.Equal(text, Code.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("local:")]
    [InlineData("other:a")]
    [InlineData(".5")]
    [InlineData("_a")]
    [InlineData("à")]
    [InlineData("a b")]
    public void Anything_else_is_no_code(string text) => Assert.False(Code.TryParse(text, null, out _));

    [Fact]
    public void A_code_has_64_characters_at_most_after_its_prefix()
    {
        Assert.True(Code.TryParse("local:" + new string('a', 64), null, out _));
        Assert.False(Code.TryParse(new string('a', 65), null, out _));
    }
}
