using System.Text.Json;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class CallFileTests
{
    public static TheoryData<string> Samples =>
    [
        .. Repository.Files("samples", "*.json").Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => Path.GetFileName(path) == "call.json" || Path.GetDirectoryName(path) is "samples/calls"),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_whole_and_its_own_tests_pass(string path)
    {
        CallForProjects call = CallFiles.Valid(Repository.Read(path));
        Assert.NotEmpty(call.Definition.Tests);
        CallFiles.TestsPass(call);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Writing_a_sample_and_reading_it_gives_the_same_call(string path) => CallFiles.WritingIsCanonical(CallFiles.Valid(Repository.Read(path)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_published_schema_accepts_a_sample(string path) =>
        Assert.True(new JsonSchemaValidator(CallFile.JsonSchema).Accepts(JsonElement.Parse(Repository.Read(path))));

    [Fact]
    public void A_call_with_every_member_is_read_and_its_tests_pass()
    {
        CallForProjects call = CallFiles.Valid(CallFiles.Whole);
        CallFiles.TestsPass(call);
        CallFiles.WritingIsCanonical(call);
    }

    [Fact]
    public void A_warning_that_two_checks_find_is_given_once()
    {
        string json = CallFiles.Whole.Replace("\"title\": { \"fr\": \"Public\", \"en\": \"Public\" }", "\"title\": { \"fr\": \"Public\" }", StringComparison.Ordinal);
        Assert.Single(CallFile.Read(json).Diagnostics, diagnostic => diagnostic.Problem.Code == ProblemCode.MissingTranslation);
    }

    [Fact]
    public void The_example_of_the_format_is_read_without_a_word_and_its_tests_pass()
    {
        string page = File.ReadAllText(Repository.Shared("call-format.md"));
        string json = page.Split("```json")[1].Split("```")[0];
        Reading<CallForProjects> reading = CallFile.Read(json);
        Assert.Empty(reading.Diagnostics);
        Assert.True(reading.TryGetValue(out CallForProjects? call));
        Assert.Equal(9, call.Definition.Tests.Count);
        CallFiles.TestsPass(call);
        CallFiles.WritingIsCanonical(call);
    }
}
