using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Configuration;
using Xunit;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>The page that teaches to configure a call, in both languages: its pieces are a call, and what it says of it is so.</summary>
public class GuideTests
{
    private const string Sample = "samples/trois-vals-2027/";

    private static readonly string[] Tables = ["conditions", "operands", "kinds"];

    private static readonly Guide French = Of("docs/configurer-un-appel.md"), English = Of("docs/configuring-a-call.md");

    public static TheoryData<Language> Languages => [Language.French, Language.English];

    [Fact]
    public void Both_pages_show_the_same_examples()
    {
        Assert.Equal(French.Blocks.Where(IsExample).Select(block => block.Text), English.Blocks.Where(IsExample).Select(block => block.Text));
        Assert.All(Tables, table => Assert.Equal(French.Table(table), English.Table(table)));

        static bool IsExample(MarkdownBlock block) => block.Language == "json";
    }

    [Fact]
    public void Each_piece_makes_the_call_grow_and_the_last_makes_it_whole()
    {
        string[] steps = [.. French.Steps()];
        Assert.All(steps, step => Assert.Empty(CallFile.Read(step).Errors));
        Reading<CallForProjects> last = CallFile.Read(steps[^1]);
        Assert.Empty(last.Diagnostics);
        Assert.True(last.TryGetValue(out CallForProjects? call));
        Assert.Equal(CallFile.Write(Whole), CallFile.Write(call));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_tells_how_many_tests_pass(Language language)
    {
        int count = Whole.RunTests().Count(result => result.IsPassed);
        Assert.EndsWith(language == Language.French ? $"; {count} test(s) réussi(s) sur {count}" : $"; {count} of {count} test(s) passed", In(language).Block("checked").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_applications_stand_where_it_says()
    {
        Assert.True(ApplicationFile.Read(Repository.Read(Sample + "applications.json"), Whole).TryGetValue(out ApplicationBatch? batch));
        Assert.True(WorldFile.Read(Repository.Read(Sample + "world.json"), Whole).TryGetValue(out World? world));
        Assert.Equal(
            [typeof(Verdict.Eligible), typeof(Verdict.NotEligible), typeof(Verdict.Undetermined)],
            batch.Applications.Select(application => Whole.Assess(application, world).Single().GetType()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_quotes_a_rule_in_its_own_words(Language language)
    {
        (string id, string words) = In(language).Block("words");
        Assert.Equal(Whole.Rules.Describe(Whole.Rules.Clauses.Single(clause => clause.Id.ToString() == id), language), words);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_quotes_diagnostics_as_they_are_told(Language language)
    {
        Guide page = In(language);
        (string file, string lines) = page.Block("diagnostics");
        string broken = page.Blocks.Single(block => block.Marker == "json: broken").Text;
        Assert.Equal(lines.Split('\n'), CallFile.Read(broken).Diagnostics.Select(diagnostic => diagnostic.ToLogLine(file, language)));
    }

    [Fact]
    public void Every_condition_of_the_format_is_in_its_table_with_an_example_that_is_read()
    {
        JsonNode format = JsonNode.Parse(Repository.Read("docs/schemas/call.schema.json"))!["$defs"]!["condition"]!;
        Assert.Equal(format["anyOf"]!.AsArray().Select(variant => variant!["required"]![0]!.GetValue<string>()).Order(), French.Table("conditions").Select(row => row.Word).Order());
        Assert.All(French.Table("conditions"), row => Assert.Contains($"\"{row.Word}\"", row.Json, StringComparison.Ordinal));
        Assert.All(French.Table("conditions"), row => Assert.Empty(With(row.Json).Errors));
    }

    [Fact]
    public void Every_operand_of_the_format_is_in_its_table_with_an_example_that_is_read()
    {
        Assert.Equal(typeof(Operand).GetNestedTypes().Count(type => type.IsSubclassOf(typeof(Operand))), French.Table("operands").Count);
        Assert.All(French.Table("operands"), row => Assert.Empty(With(row.Json).Errors));
    }

    [Fact]
    public void Every_kind_of_fact_is_in_its_table_with_a_value_that_is_read()
    {
        string[] kinds = [.. Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Opinion).Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()))];
        Assert.Equal(kinds.Order(), French.Table("kinds").Select(row => row.Word).Order());
        Assert.All(French.Table("kinds"), row => Assert.Empty(WithFact(row.Word, row.Json).Errors));
    }

    private static CallForProjects Whole { get; } = CallFiles.Valid(Repository.Read(Sample + "call.json"));

    private static Guide Of(string path) => new(new SourceFile(path, Repository.Read(path)));

    private static Guide In(Language language) => language == Language.French ? French : English;

    private static Reading<CallForProjects> With(string condition) => Changed(call => call["clauses"]!.AsArray().Add(JsonNode.Parse($$"""{ "id": "example", "require": {{condition}} }""")));

    private static Reading<CallForProjects> WithFact(string kind, string value) => Changed(call =>
    {
        string of = kind switch
        {
            "choice" or "choiceSet" => """, "codes": ["first", "second"]""",
            "records" => """, "fields": [ { "id": "examples.people", "kind": "count", "unit": "person" } ]""",
            _ => "",
        };
        string id = kind == "records" ? "examples" : "answers.example";
        call["facts"]!.AsArray().Add(JsonNode.Parse($$"""{ "id": "{{id}}", "kind": "{{kind}}", "label": { "fr": "Exemple", "en": "Example" }{{of}} }"""));
        call["situations"]!["example"] = JsonNode.Parse($$"""{ "{{id}}": {{value}} }""");
    });

    private static Reading<CallForProjects> Changed(Action<JsonObject> change)
    {
        JsonObject call = JsonNode.Parse(French.Steps().Last())!.AsObject();
        change(call);
        return CallFile.Read(call.ToJsonString());
    }
}
