using System.Text;
using System.Text.Json;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleSchemaLaws
{
    private static readonly string Schema = RuleFormat.Shape.ToJsonSchema("https://example.org/rules.schema.json", "Rules");

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() =>
        FormatLaws.SchemaAgreesWithReader(Schema, json => RuleFormat.Read(json).Diagnostics, Small);

    // A file for each rule: it is damaged more densely, and read faster.
    private static byte[][] Small =>
    [
        .. JsonElement.Parse(RuleExamples.Clauses).GetProperty("clauses").EnumerateArray().Select(clause => File("", clause.GetRawText())),
        .. JsonElement.Parse(RuleExamples.Definitions).GetProperty("facts").EnumerateArray().Select(fact => File($"\"facts\": [{fact.GetRawText()}],", "")),
        .. JsonElement.Parse(RuleExamples.Definitions).GetProperty("parameters").EnumerateObject().Select(one => File($"\"parameters\": {{ \"{one.Name}\": {one.Value.GetRawText()} }},", "")),
        .. JsonElement.Parse(RuleExamples.Definitions).GetProperty("conditions").EnumerateObject().Select(one => File($"\"conditions\": {{ \"{one.Name}\": {one.Value.GetRawText()} }},", "")),
    ];

    private static byte[] File(string members, string clause) => Encoding.UTF8.GetBytes($$"""{ {{members}} "clauses": [{{clause}}] }""");
}
