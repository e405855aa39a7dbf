using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>The schemas in <c>docs/schemas</c>: what the library prints, byte for byte. <c>UPDATE_SCHEMAS=1</c> writes them anew.</summary>
public class PublishedSchemaTests
{
    private const string Folder = "docs/schemas", Ending = ".schema.json";

    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["application"] = ApplicationFile.JsonSchema,
        ["call"] = CallFile.JsonSchema,
        ["contract"] = ContractFile.JsonSchema,
        ["decision"] = DecisionFile.JsonSchema,
        ["grant"] = GrantFile.JsonSchema,
        ["programme"] = ProgrammeFile.JsonSchema,
        ["quartier-list"] = QuartierListFile.JsonSchema,
        ["jury"] = JuryFile.JsonSchema,
        ["selection-record"] = SelectionRecordFile.JsonSchema,
        ["scores"] = ScoresFile.JsonSchema,
        ["selection-policy"] = SelectionPolicyFile.JsonSchema,
        ["world"] = WorldFile.JsonSchema,
    };

    public static TheoryData<string> Names => [.. Schemas.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_schema_is_the_one_of_the_reader(string name)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Folder, name + Ending), Schemas[name]);
        }

        Assert.Equal(Schemas[name], Repository.Read($"{Folder}/{name}{Ending}"));
    }

    [Fact]
    public void Every_published_schema_is_of_a_format() =>
        Assert.Equal(Schemas.Keys.Order(StringComparer.Ordinal), Repository.Files(Folder, "*").Select(path => Path.GetFileName(path).Replace(Ending, "", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_bears_the_name_of_its_file(string name) =>
        Assert.Contains($"\"$id\": \"urn:cohesion:schema:{name}\"", Schemas[name], StringComparison.Ordinal);
}
