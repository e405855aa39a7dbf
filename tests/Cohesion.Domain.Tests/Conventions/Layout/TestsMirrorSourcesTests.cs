using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Layout;

public class TestsMirrorSourcesTests
{
    private static readonly SourceFile[] Sources = [new("src/Cohesion.Domain/Time/PartialDate.cs", ""), new("src/Cohesion.Domain/Configuration/Json/JsonTree.cs", "")];

    [Fact]
    public void Every_test_project_keeps_to_it() => Breaches.None(TestsMirrorSources.Breaches(Subjects.Sources, Subjects.Tests));

    [Theory]
    [InlineData("tests/Cohesion.Domain.Tests/Time/PartialDateTests.cs")]
    [InlineData("tests/Cohesion.Domain.Tests/Configuration/JsonTreeTests.cs")]
    [InlineData("tests/Cohesion.Domain.Tests/Any.cs")]
    [InlineData("tests/Cohesion.Domain.Tests/Conventions/Layout/LayersTests.cs")]
    public void A_test_stands_where_its_subject_stands(string path) => Breaches.None(Find(path));

    [Theory]
    [InlineData("tests/Cohesion.Domain.Tests/Times/PartialDateTests.cs")]
    [InlineData("tests/Cohesion.Domain.Tests/Time/Windows/WindowTests.cs")]
    [InlineData("tests/Cohesion.Cli.Tests/Time/PartialDateTests.cs")]
    public void A_test_anywhere_else_is_found(string path) => Assert.Single(Find(path));

    private static IEnumerable<string> Find(string path) => TestsMirrorSources.Breaches(Sources, [new SourceFile(path, "")]);
}
