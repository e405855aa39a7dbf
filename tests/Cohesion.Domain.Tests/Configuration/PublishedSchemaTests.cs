using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>
/// The schemas in <c>docs/schemas</c>, which editors read, are those that the code states. Write them anew by running this test with the environment
/// variable <c>UPDATE_SCHEMAS=1</c>.
/// </summary>
public class PublishedSchemaTests
{
    public static TheoryData<string, string> Schemas => new()
    {
        { "call", CallFile.JsonSchema },
        { "application", ApplicationFile.JsonSchema },
        { "world", WorldFile.JsonSchema },
    };

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void A_published_schema_is_the_one_of_its_format(string name, string schema)
    {
        string path = Path.Combine(Repository.Root, "docs", "schemas", $"{name}.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(path, schema);
        }

        Assert.Equal(File.ReadAllText(path), schema);
    }
}
