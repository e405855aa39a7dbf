using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Layout;

public class NamespacesAreFoldersTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(NamespacesAreFolders.Breaches(Subjects.LibrarySources));

    [Fact]
    public void The_package_for_test_suites_has_one_namespace() => Breaches.None(Subjects.TestingSources
        .Where(file => !file.Text.Contains("\nnamespace Cohesion.Domain.Testing;\n", StringComparison.Ordinal) && !file.Text.StartsWith("namespace Cohesion.Domain.Testing;\n", StringComparison.Ordinal))
        .Select(file => $"{file.Path} declares another namespace"));

    [Theory]
    [InlineData("Foundation/Money.cs", "namespace Cohesion.Domain;")]
    [InlineData("Time/PartialDate.cs", "using System;\n\nnamespace Cohesion.Domain.Time;\n")]
    [InlineData("Time/Windows/Limit.cs", "namespace Cohesion.Domain.Time;")]
    [InlineData("Eligibility/Analysis/Boxes/Box.cs", "namespace Cohesion.Domain.Eligibility.Analysis;")]
    [InlineData("Eligibility/Analysis/Box.cs", "namespace Cohesion.Domain.Eligibility.Analysis;")]
    public void A_file_declares_its_folder(string path, string text) => Breaches.None(Find(path, text));

    [Theory]
    [InlineData("Money.cs", "namespace Cohesion.Domain;")]
    [InlineData("Helpers/Texts.cs", "namespace Cohesion.Domain.Helpers;")]
    [InlineData("Time/Deep/Day.cs", "namespace Cohesion.Domain.Time.Deep;")]
    [InlineData("Time/PartialDate.cs", "namespace Cohesion.Domain;")]
    [InlineData("Foundation/Money.cs", "namespace Cohesion.Domain.Foundation;")]
    [InlineData("Time/PartialDate.cs", "internal class Nowhere;")]
    public void Anything_else_is_found(string path, string text) => Assert.Single(Find(path, text));

    private static IEnumerable<string> Find(string path, string text) => NamespacesAreFolders.Breaches([new SourceFile($"src/Cohesion.Domain/{path}", text)]);
}
