using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class CriterionTests
{
    private static readonly LocalizedText Title = LocalizedText.Of("Nouveauté", "Novelty");

    [Theory]
    [InlineData(0, 20, 1, "")]
    [InlineData(5, 5, 1, "")]
    [InlineData(-Criterion.FarthestScore, Criterion.FarthestScore, Criterion.HeaviestWeight, "")]
    [InlineData(-Criterion.FarthestScore - 1, 0, 1, "NumberOutOfRange /min")]
    [InlineData(0, Criterion.FarthestScore + 1, 1, "NumberOutOfRange /max")]
    [InlineData(0, 20, 0, "NumberOutOfRange /weight")]
    [InlineData(0, 20, -1, "NumberOutOfRange /weight")]
    [InlineData(0, 20, Criterion.HeaviestWeight + 1, "NumberOutOfRange /weight")]
    [InlineData(6, 5, 0, "EmptyRange /min, NumberOutOfRange /weight")]
    [InlineData(long.MaxValue, long.MinValue, long.MinValue, "NumberOutOfRange /min, NumberOutOfRange /max, EmptyRange /min, NumberOutOfRange /weight")]
    public void A_criterion_has_a_scale_and_a_weight_within_bounds(long lowest, long highest, long weight, string wrong)
    {
        bool isRight = Criterion.TryCreate(Jury.Novelty, Title, lowest, highest, weight, [], out Criterion? criterion, out ValueList<Problem> problems);
        Assert.Equal(wrong, problems.Said());
        Assert.Equal((wrong.Length == 0, isRight), (isRight, criterion is not null));
    }

    [Theory]
    [InlineData("cite")]
    [InlineData("note")]
    public void What_any_object_may_hold_is_no_name_of_a_criterion(string id)
    {
        Criterion.TryCreate(CriterionId.Parse(id, null), Title, 0, 20, 1, [], out _, out ValueList<Problem> problems);
        Assert.Equal("TakenName /id", problems.Said());
    }

    [Fact]
    public void Missing_parts_are_errors_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => Criterion.Create(default, Title, 0, 20));
        Assert.Throws<ArgumentNullException>(() => Criterion.Create(Jury.Novelty, null!, 0, 20));
        Assert.Throws<ArgumentException>(() => Criterion.Create(Jury.Novelty, Title, 0, 20, 0));
    }
}
