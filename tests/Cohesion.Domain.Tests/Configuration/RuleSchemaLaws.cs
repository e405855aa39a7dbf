using System.Text;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleSchemaLaws
{
    private static readonly string Schema = RuleFormat.Shape.ToJsonSchema("https://example.org/rules.schema.json", "Rules");

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() => FormatLaws.SchemaAgreesWithReader(
        Schema, json => RuleFormat.Read(json).Diagnostics, Encoding.UTF8.GetBytes(RuleExamples.Clauses), Encoding.UTF8.GetBytes(RuleExamples.Definitions));
}
