using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

public class GlossaryTests
{
    private const string Filled = "| `Quartier` | quartier prioritaire | loi 2014-173 | A place. |\n";

    private static readonly string[] Layers = ["Cohesion.Domain.Territories", "Cohesion.Domain.Contracts", "Cohesion.Domain.Grants", "Cohesion.Domain.Programmes"];

    [Fact]
    public void The_glossary_names_every_public_type_of_territories_contracts_grants_and_programmes() => Breaches.None(Glossary.Breaches(
        Repository.Read("docs/glossary.md"),
        [.. Subjects.Exported.Where(type => Layers.Contains(type.Namespace) && !type.IsNested).Select(type => type.Name.Split('`')[0])]));

    [Fact]
    public void A_page_with_a_line_for_each_type_keeps_to_it() => Breaches.None(Glossary.Breaches("| type | a |\n| --- | --- |\n" + Filled + "| other word | a | b | C. |\n", ["Quartier"]));

    [Theory]
    [InlineData("", "Quartier has no line in the glossary")]
    [InlineData(Filled + Filled, "Quartier has several lines in the glossary")]
    [InlineData(Filled + "| `Canton` | canton | loi | A place. |\n", "Canton has a line in the glossary, but there is no such type")]
    [InlineData("| `Quartier` | | loi 2014-173 | A place. |\n", "Quartier has a line that is not filled in")]
    [InlineData("| `Quartier` | quartier | A place. |\n", "Quartier has a line that is not filled in")]
    [InlineData("| `Quartier` | quartier | loi 2014-173 | A place |\n", "Quartier has a line that is not filled in")]
    public void A_page_that_does_not_is_found(string page, string breach) => Assert.Equal([breach], Glossary.Breaches(page, ["Quartier"]));
}
