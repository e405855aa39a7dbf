using Cohesion.Domain.Applications;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class AnswerTests
{
    [Fact]
    public void The_default_answer_is_missing()
    {
        Answer<long> answer = default;

        Assert.True(answer.IsMissing);
        Assert.False(answer.IsKnown);
        Assert.False(answer.TryGetValue(out _));
        Assert.Equal("", answer.ToString());
    }

    [Fact]
    public void Zero_false_and_empty_are_answers()
    {
        Assert.True(((Answer<long>)0).IsKnown);
        Assert.True(((Answer<bool>)false).IsKnown);
        Assert.True(Answer.SetOf<Code>().IsKnown);
        Assert.True(Answer.ListOf<Partner>().IsKnown);
        Assert.NotEqual(default, (Answer<long>)0);
    }

    [Fact]
    public void None_is_no_value_and_not_missing()
    {
        Answer<long> none = Answer.None;

        Assert.True(none is { IsNone: true, IsMissing: false, IsKnown: false, Unverifiable: null, Misfit: null });
    }

    [Fact]
    public void What_cannot_be_verified_says_why()
    {
        Answer<string> answer = Answer.Unverifiable("the register is closed");

        Assert.Equal("the register is closed", answer.Unverifiable);
        Assert.True(answer is { IsNone: false, IsMissing: false, IsKnown: false, Misfit: null });
        Assert.Throws<ArgumentException>(() => Answer.Unverifiable(" "));
    }

    [Fact]
    public void No_value_of_the_default_kind_is_the_missing_answer() => Assert.Equal(default, (Answer<long>)default(NoValue));

    [Fact]
    public void An_answer_shows_its_value_alike_in_every_culture()
    {
        Assert.Equal("-5", ((Answer<long>)(-5)).ToString());
        Assert.Equal("[1.1, 1.2]", Answer.SetOf(Code.Parse("1.2"), Code.Parse("1.1")).ToString());
    }

    [Fact]
    public void A_null_is_no_answer() => Assert.Throws<ArgumentNullException>(() => (Answer<string>)(string)null!);

    [Fact]
    public void Equal_answers_hash_alike() => Law.EqualValuesHashAlike(Generate.AnswersOf(Generate.Texts), answer => answer);

    [Fact]
    public void An_answer_is_exactly_one_thing() => Law.Holds(Generate.AnswersOf(Generate.Longs), answer =>
        new[] { answer.IsMissing, answer.IsKnown, answer.IsNone, answer.Unverifiable is not null, answer.Misfit is not null }.Count(holds => holds) == 1);
}
