using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Laws;

public class CallLawsTests
{
    public static TheoryData<string> Files => [.. Repository.Calls];

    /// <summary>Every law of every sample; a consumer tries more situations on fewer calls.</summary>
    [Theory, MemberData(nameof(Files))]
    public void Every_call_of_the_samples_keeps_every_law(string file)
    {
        foreach (CallLaw law in CallLaws.OfFile(Repository.Read(file)))
        {
            law.Check(5 * Draw.Times, Draw.Seed);
        }
    }

    /// <summary>Without its total a budget of no expenses costs nothing; the total that is declared beside them corrects what was known.</summary>
    [Fact]
    public void A_declared_total_is_not_learned_where_it_is_computed() =>
        CallLaws.OfFile(Repository.Read("samples/calls/chartres-2026.json")).Single(law => law.Id == "learning-never-turns").Check(times: 1_000, seed: 1);

    [Fact]
    public void Generated_calls_keep_every_law()
    {
        foreach (CallForProjects call in Draw.From(Generate.Calls, 3))
        {
            CallLaws.Check(call, 5 * Draw.Times, Draw.Seed);
        }
    }

    [Fact]
    public void Each_law_has_an_id_and_a_statement_of_its_own()
    {
        ValueList<CallLaw> laws = CallLaws.OfFile(Repository.Read("samples/lens-lievin-2021/call.json"));
        Assert.Equal(laws.Count, laws.Select(law => law.Id).Distinct().Count());
        Assert.Equal(laws.Count, laws.Select(law => law.Title.ToText(Language.French)).Distinct().Count());
        Assert.All(laws, law => Assert.Equal(law.Id, law.ToString()));
    }

    [Fact]
    public void A_file_that_is_wrong_says_everything_that_is() =>
        Assert.True(Assert.Throws<ArgumentException>(() => CallLaws.OfFile("{ \"call\": 3 }")).Message.Split('\n').Length > 3);

    [Fact]
    public void A_file_whose_tests_fail_breaks_the_law_that_they_pass()
    {
        string file = Repository.Read("samples/calls/herault-2024.json").Replace("\"60 %\"", "\"61 %\"", StringComparison.Ordinal);
        LawViolationException violation = Assert.Throws<LawViolationException>(() => CallLaws.Check(Read(file)));
        Assert.Equal("own-tests-pass", violation.Law.Id);
        Assert.Null(violation.Counterexample);
        Assert.StartsWith("La loi", violation.ToText(Language.French), StringComparison.Ordinal);
    }

    private static CallForProjects Read(string file) => CallFile.Read(file).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException();
}
