using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class JsonCursorTests
{
    private readonly DiagnosticSink _sink = new();

    [Fact]
    public void Absence_can_be_walked_and_gives_nothing()
    {
        JsonCursor nowhere = At("""{ "a": 1 }""")["b"]["c"];
        Assert.False(nowhere.Exists);
        Assert.True(nowhere.IsSound);
        Assert.Equal((null, null, null, null, null), (nowhere.Text(), nowhere.Integer(), nowhere.Decimal(), nowhere.Flag(), nowhere.Localized()));
        Assert.Empty(nowhere.List());
        Assert.Empty(nowhere.Members());
        Assert.Empty(nowhere.Citations());
        Assert.Null(nowhere.Parse<Siren>());
        Assert.Equal("/b/c", nowhere.Path);
    }

    [Theory, InlineData("null"), InlineData("1.5"), InlineData("\"x\""), InlineData("[null]"), InlineData("{ \"fr\": 1, \"cite\": 2 }"), InlineData("true")]
    public void Values_of_another_type_give_nothing(string json)
    {
        JsonCursor at = At(json);
        _ = (at.Text(), at.Integer(), at.Decimal(), at.Flag(), at.List(), at.Members(), at["x"].Text());
        Assert.Equal((null, 0), (at.Localized(), at.Citations().Count));
        Assert.False(_sink.HasErrors);
    }

    [Fact]
    public void What_is_read_is_what_stands_there()
    {
        JsonCursor at = At("""{ "t": "é", "i": 1e2, "d": 0.5, "f": true, "l": [1, "x", 2], "m": { "a": 1, "note": "n", "b": 2 }, "s": "732829320", "x": { "fr": "A", "en": "B" } }""");
        Assert.Equal(("é", 100L, 0.5m, true), (at["t"].Text(), at["i"].Integer(), at["d"].Decimal(), at["f"].Flag()));
        Assert.Equal([1, 2], at["l"].List(one => one.Integer()));
        Assert.Equal([("a", 1), ("b", 2)], at["m"].Members().Select(one => (one.Name, one.Integer()!.Value)));
        Assert.Equal(Siren.Parse("732829320", null), at["s"].Parse<Siren>());
        Assert.Equal(LocalizedText.Of("A", "B"), at["x"].Localized());
    }

    [Fact]
    public void An_element_is_found_by_its_number_and_its_absence_has_a_place()
    {
        JsonCursor at = At("""{ "l": [1, 2] }""");
        Assert.Equal((2, "/l/1"), (at["l"][1].Integer(), at["l"][1].Path));
        Assert.Equal((false, "/l/2"), (at["l"][2].Exists, at["l"][2].Path));
        Assert.Equal((false, "/x/0"), (at["x"][0].Exists, at["x"][0].Path));
    }

    [Theory, InlineData("/l/1", "/l/1"), InlineData("/l/2/x", "/l"), InlineData("/y", ""), InlineData("", "")]
    public void A_pointer_is_followed_as_far_as_it_leads(string pointer, string path) => Assert.Equal(path, At("""{ "l": [1, 2] }""").Nearest(pointer).Path);

    [Theory]
    [InlineData("""{ "x": { "y": { "fr": " " } } }""")]
    [InlineData("""{ "title": [ { "fr": " " } ] }""")]
    [InlineData("""{ "when": { "x": 1, "not": { "y": { "fr": " " } } } }""")]
    [InlineData("""{ "when": { "all": [], "compare": [" "] } }""")]
    [InlineData("""{ "when": { "compare": ["a", "<", 1, { "fr": " " }] } }""")]
    [InlineData("""{ "fee": { "unit": "week", "x": { "fr": " " } } }""")]
    [InlineData("""{ "fee": { "x": { "fr": " " } } }""")]
    public void What_no_shape_has_checked_is_not_read(string json)
    {
        JsonNode root = JsonTree.Parse(Encoding.UTF8.GetBytes(json), _sink).Root!;
        TinyFormat.Garden.Check(root, _sink);
        Assert.Empty(Blanks(new JsonCursor(root, _sink)));
    }

    [Fact]
    public void A_text_that_its_shape_let_pass_and_its_type_refuses_is_reported()
    {
        Assert.Null(At("""{ "s": "732829321" }""")["s"].Parse<Siren>());
        Assert.Equal("(1,8): error COH1100: `732829321` does not have the expected form. [/s]", Assert.Single(_sink.InFileOrder()).ToString());
    }

    [Theory]
    [InlineData("/a/0", "/x/a/0", 14)]
    [InlineData("/a/7", "/x/a/7", 13)]
    [InlineData("/b~1c/d", "/x/b~1c/d", 7)]
    [InlineData("/a/0/e", "/x/a/0/e", 14)]
    [InlineData("", "/x", 7)]
    public void A_problem_is_placed_where_its_path_leads_or_at_the_nearest_around(string path, string whole, int column)
    {
        At("""{ "x":{ "a":[1] } }""")["x"].Report(new Problem(ProblemCode.OutOfOrder, path));
        Diagnostic one = Assert.Single(_sink.InFileOrder());
        Assert.Equal((whole, column), (one.Problem.Path, one.Column));
    }

    [Fact]
    public void An_error_makes_what_is_around_it_unsound_and_nothing_else()
    {
        JsonCursor at = At("""{ "x": { "a": [1, 2] }, "y": 1 }""");
        at["x"]["a"].List()[1].Report(ProblemCode.OutOfOrder);
        Assert.Equal((false, false, false, true, true), (at.IsSound, at["x"].IsSound, at["x"]["a"].IsSound, at["x"]["a"].List()[0].IsSound, at["y"].IsSound));
        at["y"].Report(ProblemCode.MissingTranslation);
        Assert.True(at["y"].IsSound);
    }

    [Fact]
    public void Suggestions_stop_at_their_limit()
    {
        Assert.Equal("ab", _sink.Suggest("ac", ["ab"]));
        for (int i = 1; i < FileLimits.Suggestions; i++)
        {
            _ = _sink.Suggest("ac", []);
        }

        Assert.Equal("", _sink.Suggest("ac", ["ab"]));
    }

    private static IEnumerable<string> Blanks(JsonCursor at) =>
        [.. at.Text() is " " ? [at.Path] : Array.Empty<string>(), .. at.Members().SelectMany(Blanks), .. at.List().SelectMany(Blanks)];

    private JsonCursor At(string json) => new(JsonTree.Parse(Encoding.UTF8.GetBytes(json), _sink).Root!, _sink);
}
