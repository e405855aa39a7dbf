using System.Xml.Linq;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>The library builds against the package and without it, and nobody outside sees which.</summary>
public class GuardClausesTests
{
    private const string Package = "Ardalis.GuardClauses";
    private const string StandIn = "Foundation/GuardClauses.cs";
    private const string Switch = "'$(UseArdalisGuardClauses)' == 'true'";

    private static readonly XElement Project = XElement.Parse(Repository.Read("src/Cohesion.Domain/Cohesion.Domain.csproj"));

    [Fact]
    public void One_switch_brings_the_package_and_takes_the_stand_in_away()
    {
        Assert.Equal(Switch, Item("PackageReference", "Include", Package)?.Attribute("Condition")?.Value);
        Assert.Equal(Switch, Item("Compile", "Remove", StandIn)?.Attribute("Condition")?.Value);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "src/Cohesion.Domain", StandIn)));
    }

    [Fact]
    public void The_version_of_the_package_is_pinned() =>
        Assert.Contains($"<PackageVersion Include=\"{Package}\" Version=\"5.", Repository.Read("Directory.Packages.props"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_exported_is_in_the_namespace_of_the_package() => Assert.DoesNotContain(Subjects.Exported, type => type.Namespace == Package);

    private static XElement? Item(string name, string attribute, string value) => Project.Descendants(name).SingleOrDefault(item => item.Attribute(attribute)?.Value == value);
}
