using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Api;

/// <summary>
/// What callers see changes only on purpose: a change shows in <c>PublicApi.txt</c>, in the same commit. Write the files anew by running this
/// test with the environment variable <c>UPDATE_PUBLIC_API=1</c>.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<string> Packages => [.. new[] { Subjects.Library, Subjects.Testing }.Select(package => package.GetName().Name!)];

    [Theory, MemberData(nameof(Packages))]
    public void The_public_api_is_the_committed_one(string package)
    {
        string committed = Path.Combine(Repository.Root, "tests", $"{package}.Tests", "PublicApi.txt");
        string[] actual = PublicApi.LinesOf(Subjects.ExportedBy(package == Subjects.Testing.GetName().Name ? Subjects.Testing : Subjects.Library));
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllText(committed, string.Concat(actual.Select(line => $"{line}\n")));
        }

        Assert.SkipUnless(File.Exists(committed), "PublicApi.txt is not committed yet.");
        Breaches.None(PublicApiDifference.Between(File.ReadAllLines(committed), actual));
    }

    [Fact]
    public void A_line_more_or_less_is_found() => Assert.Equal(
        ["- Award.Amount: long { get; }", "+ Award.Amount: Money { get; }"],
        PublicApiDifference.Between(["Award (sealed record)", "Award.Amount: long { get; }"], ["Award (sealed record)", "Award.Amount: Money { get; }"]));

    [Fact]
    public void A_file_out_of_order_or_with_a_line_twice_is_found()
    {
        Assert.Equal(["The lines are out of order."], PublicApiDifference.Between(["B", "A"], ["A", "B"]));
        Assert.Equal(["The lines are out of order."], PublicApiDifference.Between(["A", "A"], ["A"]));
    }

    [Fact]
    public void Equal_lines_differ_in_nothing() => Assert.Empty(PublicApiDifference.Between(["A", "B"], ["A", "B"]));
}
