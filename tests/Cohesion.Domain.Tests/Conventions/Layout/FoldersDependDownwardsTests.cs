using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Layout;

public class FoldersDependDownwardsTests
{
    private static readonly SourceFile[] Others =
    [
        new("src/Cohesion.Domain/Calls/CallForProjects.cs", "public sealed record CallForProjects;"),
        new("src/Cohesion.Domain/Eligibility/Analysis/Comparison.cs", "public abstract record Comparison;"),
    ];

    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(FoldersDependDownwards.Breaches(Subjects.LibrarySources));

    [Fact]
    public void The_project_file_hides_no_using() =>
        Assert.DoesNotContain("<Using ", Repository.Read("src/Cohesion.Domain/Cohesion.Domain.csproj"), StringComparison.Ordinal);

    [Theory]
    [InlineData("using Cohesion.Domain.Time;")]
    [InlineData("using Cohesion.Domain;\nusing NodaTime.Calendars;")]
    [InlineData("namespace Cohesion.Domain.Eligibility;")]
    [InlineData("int n = Calls.Count + call.Calls.CallForProjects.Length;")]
    [InlineData("Territories.Siren siren;")]
    public void Going_down_is_free(string text) => Breaches.None(Find("Eligibility", text));

    [Theory]
    [InlineData("Territories", "using Cohesion.Domain.Calls;")]
    [InlineData("Territories", "using static Cohesion.Domain.Calls.CallForProjects;")]
    [InlineData("Territories", "using Call = Cohesion.Domain.Calls.CallForProjects;")]
    [InlineData("Territories", "global::Cohesion.Domain.Calls.CallForProjects call;")]
    [InlineData("Territories", "Domain.Calls.CallForProjects call;")]
    [InlineData("Territories", "Calls.CallForProjects call;")]
    [InlineData("Territories", "/// <see cref=\"Calls.CallForProjects\"/>")]
    [InlineData("Eligibility", "using Cohesion.Domain.Eligibility.Analysis;")]
    [InlineData("Eligibility", "Analysis.Comparison change;")]
    [InlineData("Configuration", "global using Cohesion.Domain.Time;")]
    public void Going_up_is_found(string layer, string text) => Assert.Single(Find(layer, text));

    private static IEnumerable<string> Find(string layer, string text) =>
        FoldersDependDownwards.Breaches([.. Others, new SourceFile($"src/Cohesion.Domain/{layer}/Sample.cs", text)]);
}
