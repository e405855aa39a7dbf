using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>Files that are small and ask for much: what they ask for is bounded.</summary>
public class RuleCheckSizeTests
{
    private static readonly Condition Collective = new Condition.Flag(Id("project.collective"));

    [Theory]
    [InlineData(64, false, null)]
    [InlineData(65, false, "/conditions/c0")]
    [InlineData(65, true, "/conditions/c0")]
    [InlineData(20_000, false, "/conditions/c0")]
    [InlineData(20_000, true, "/conditions/c19935")]
    public void Conditions_stand_on_each_other_only_so_high(int count, bool isReversed, string? path)
    {
        NamedCondition[] chain = [.. Enumerable.Range(0, count).Select(i => new NamedCondition(Name($"c{i}"), i + 1 < count ? new Condition.Reference(Name($"c{i + 1}")) : Collective))];
        IReadOnlyList<Problem> problems = ProblemsOf([], parameters: [], conditions: [.. isReversed ? chain.Reverse() : chain]);
        Assert.Equal(path is null ? [] : [(ProblemCode.TooDeep, path)], problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Conditions_made_of_one_another_do_not_grow_without_end()
    {
        NamedCondition[] doubling =
        [
            .. Enumerable.Range(0, 30).Select(i => new NamedCondition(Name($"c{i}"), new Condition.AllOf([new Condition.Reference(Name($"c{i + 1}")), new Condition.Reference(Name($"c{i + 1}"))]))),
            new NamedCondition(Name("c30"), Collective),
        ];
        Problem problem = Assert.Single(ProblemsOf([Require(Collective), Clause.Require("d", new Condition.Reference(Name("c0")), citations: [Source])], parameters: [], conditions: [.. doubling]));
        Assert.Equal((ProblemCode.TooManyElements, "/clauses/1"), (problem.Code, problem.Path));
        Assert.Empty(ProblemsOf([Require(new Condition.Reference(Name("c20")))], parameters: [], conditions: [.. doubling]));
    }

    [Fact]
    public void Of_thousands_of_mistakes_all_are_said_and_the_nearest_names_of_the_first_hundred()
    {
        FactCatalogue facts = FactCatalogue.BuiltIn.With([.. Enumerable.Range(0, 2000).Select(i => new FactDefinition(Id($"answers.fact{i}"), FactKind.Flag))], [], out _);
        Clause[] clauses = [.. Enumerable.Range(0, 2000).Select(i => Clause.Require($"c{i}", new Condition.AllOf(
        [
            new Condition.Flag(Id($"answers.fect{i}")),
            new Condition.Judgement(Id($"opinions.o{i}"), RoleId.Parse("services", null)),
            new Condition.OneOf(Id("applicant.legalForm"), Given.Words($"asociation{i}")),
        ])))];
        IReadOnlyList<Problem> problems = ProblemsOf([.. clauses], parameters: [], conditions: [], facts: facts);
        Assert.Equal(6000, problems.Count);
        Assert.Equal(100, problems.Count(problem => problem.Nearest.Length > 0));
    }

    [Fact]
    public void Thousands_of_rows_are_held_against_each_other_in_the_time_of_few()
    {
        ParameterRow[] rows = [.. Enumerable.Range(0, 9000).Select(i => new ParameterRow(
            Value(new Literal.Number(i)), PartialDate.OfYear(i + 1), PartialDate.OfYear(i + 1), i % 2 == 0 ? null : new Condition.Compare(Fact("answers.level"), Relation.AtMost, Constant(new Literal.Number(i % 100)))))];
        Assert.Empty(ProblemsOf([], parameters: [new Parameter(Name("p"), FactKind.Count, [.. rows])], conditions: []));
        Problem problem = Assert.Single(ProblemsOf([], parameters: [new Parameter(Name("p"), FactKind.Count, [.. rows, rows[7]])], conditions: []));
        Assert.Equal((ProblemCode.OverlappingRows, "/parameters/p/values/9000"), (problem.Code, problem.Path));
    }
}
