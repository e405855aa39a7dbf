using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarNameTests
{
    [Theory]
    [InlineData("vote")]
    [InlineData("secondRound")]
    [InlineData("step-2")]
    [InlineData("2021-1")]
    public void A_name_is_letters_digits_and_hyphens(string text)
    {
        Assert.Equal(text, PhaseName.Parse(text, null).ToString());
        Assert.Equal(text, WaveId.Parse(text, null).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-vote")]
    [InlineData("a.b")]
    [InlineData("été")]
    [InlineData("a b")]
    [InlineData("a/b")]
    public void Nothing_else_is_a_name(string text)
    {
        Assert.Throws<FormatException>(() => PhaseName.Parse(text, null));
        Assert.Throws<FormatException>(() => WaveId.Parse(text, null));
    }

    [Theory]
    [InlineData("provisional")]
    [InlineData("cite")]
    [InlineData("note")]
    public void What_says_something_else_in_a_calendar_names_no_phase(string text) => Assert.False(PhaseName.TryParse(text, null, out _));

    [Fact]
    public void A_name_has_64_characters_at_most()
    {
        Assert.True(PhaseName.TryParse(new string('a', 64), null, out _));
        Assert.False(PhaseName.TryParse(new string('a', 65), null, out _));
    }

    [Fact]
    public void Reading_inverts_writing()
    {
        Law.ParseInvertsToString(Generate.PhaseNames);
        Law.ParseInvertsToString(Generate.WaveIds);
    }

    [Fact]
    public void Names_are_ordered()
    {
        Law.OrdersTotally(Generate.PhaseNames);
        Law.OrdersTotally(Generate.WaveIds);
    }
}
