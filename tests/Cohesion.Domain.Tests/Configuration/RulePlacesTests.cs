using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RulePlacesTests
{
    private const string Damaged = """
        {
          "facts": [ { "id": "a.b" }, { "id": "a.c", "kind": "flag", "label": { "fr": "C", "en": "C" } } ],
          "parameters": { "p": { "kind": "money" } },
          "conditions": { "n": { "all": [ 1 ] } },
          "clauses": [
            { "id": "broken" },
            { "id": "whole", "require": { "all": [ { "flg": "a.b" }, { "flag": "a.c" } ] } },
            { "id": "set", "for": ["z", "a", "k"], "require": { "has": { "fact": "project.themes", "any": ["x", "y"], "only": ["z"] } } } ]
        }
        """;

    [Theory]
    [InlineData("/clauses/0/require/all/0/flag", "/clauses/1/require/all/1/flag")]
    [InlineData("/clauses/1/require/all/1/has/only/0", "/clauses/2/require/has/only/0")]
    [InlineData("/clauses/1/require/all/0", "/clauses/2/require")]
    [InlineData("/clauses/1/for/0", "/clauses/2/for/1")]
    [InlineData("/clauses/1/for/2", "/clauses/2/for/0")]
    [InlineData("/facts/0/label", "/facts/1/label")]
    [InlineData("/title", "/title")]
    public void A_problem_of_what_was_read_is_told_where_it_stands_in_the_file(string canonical, string path) =>
        Assert.Contains(path, Told(new Problem(ProblemCode.KindMismatch, canonical, "x")));

    [Theory]
    [InlineData(ProblemCode.UnknownFact, "/clauses/1/require/all/0/has/fact", "a.b")]
    [InlineData(ProblemCode.UnknownFact, "/clauses/1/require/all/0/has/fact", "a.b.c")]
    [InlineData(ProblemCode.UnknownName, "/clauses/1/require/all/0/has/any", "@p")]
    [InlineData(ProblemCode.UnknownName, "/clauses/1/require/all/0/has/any", "n")]
    [InlineData(ProblemCode.MissingCitation, "/clauses/0", "whole")]
    public void What_only_follows_from_something_unreadable_is_not_told(ProblemCode code, string canonical, string found) =>
        Assert.Equal(Told(), Told(new Problem(code, canonical, found)));

    [Fact]
    public void What_is_wrong_besides_is_told() =>
        Assert.Equal(Told().Count() + 1, Told(new Problem(ProblemCode.UnknownFact, "/clauses/1/require/all/0/has/fact", "a.d")).Count());

    private static IEnumerable<string> Told(params IReadOnlyList<Problem> found) => RuleFormat.Check(Damaged, found).Diagnostics.Select(one => one.Problem.Path);
}
