using System.Globalization;
using System.Text;
using System.Text.Json;
using Cohesion.Domain.Configuration;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class JsonTreeLaws
{
    [Fact]
    public void A_tree_says_what_the_framework_reads() => Law.Holds(Any.Scribbles, scribble =>
    {
        using JsonDocument before = JsonDocument.Parse(scribble.Text), after = JsonDocument.Parse(Canonical(scribble.Text));
        return JsonElement.DeepEquals(before.RootElement, after.RootElement);
    });

    [Fact]
    public void Writing_what_was_read_from_writing_changes_no_byte() => Law.Holds(Any.ScribblesWithHalves, scribble =>
    {
        string once = Canonical(scribble.Text);
        return Canonical(once) == once;
    });

    [Theory, InlineData("fr-FR"), InlineData("tr-TR"), InlineData("ar-SA")]
    public void The_canonical_text_is_the_same_in_every_culture(string culture) => Law.Holds(Any.Scribbles, scribble =>
    {
        string here = Canonical(scribble.Text);
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return Canonical(scribble.Text) == here;
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    });

    [Fact]
    public void Every_value_knows_its_line_and_its_column() => Law.Holds(Any.Scribbles, scribble =>
        Nodes(Parse(scribble.Text).Root!).Select(node => node.Place).SequenceEqual(scribble.Starts.Select(index => Place(scribble.Text, index))));

    [Fact]
    public void A_byte_order_mark_is_not_counted() => Law.Holds(Any.Scribbles, scribble =>
        Nodes(Parse("\uFEFF" + scribble.Text).Root!).Select(node => node.Place).SequenceEqual(Nodes(Parse(scribble.Text).Root!).Select(node => node.Place)));

    [Fact]
    public void A_pointer_leads_to_its_value() => Law.Holds(Any.Scribbles, scribble =>
    {
        JsonNode root = Parse(scribble.Text).Root!;
        return Nodes(root).All(node => JsonPointer.Follow(root, node.Pointer) == node);
    });

    [Fact]
    public void Halves_of_characters_are_kept_and_reported_where_they_stand() => Law.Holds(Any.ScribblesWithHalves, scribble =>
    {
        DiagnosticSink sink = new();
        JsonNode root = JsonTree.Parse(JsonText.ToUtf8(scribble.Text), sink).Root!;
        int halves = Nodes(root).Count(node => node is JsonNode.Text text && !JsonText.IsPaired(text.Value))
            + Nodes(root).OfType<JsonNode.Object>().Sum(owner => owner.Members.Count(member => !JsonText.IsPaired(member.Name)));
        return sink.InFileOrder().Count(one => one.Problem.Code == ProblemCode.UnpairedSurrogate) == halves && sink.HasErrors == halves > 0;
    });

    [Fact]
    public void Of_a_text_that_breaks_off_everything_before_is_read() => Law.Holds(Any.Scribbles, Any.Seeds, (scribble, seed) =>
    {
        byte[] bytes = JsonText.ToUtf8(scribble.Text);
        DiagnosticSink sink = new();
        JsonTree whole = Parse(scribble.Text), cut = JsonTree.Parse(bytes.AsSpan(0, seed % bytes.Length), sink);
        List<JsonPlace> before = cut.Root is null ? [] : [.. Nodes(cut.Root).Select(node => node.Place)];
        return before.SequenceEqual(Nodes(whole.Root!).Select(node => node.Place).Take(before.Count))
            && cut.IsWhole != sink.HasErrors
            && (cut.IsWhole || sink.InFileOrder()[0].Problem.Code is ProblemCode.Truncated or ProblemCode.NotUtf8);
    });

    internal static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonNode.Object owner => [node, .. owner.Members.SelectMany(member => Nodes(member.Value))],
        JsonNode.List list => [node, .. list.Elements.SelectMany(Nodes)],
        _ => [node],
    };

    private static JsonTree Parse(string text) => JsonTree.Parse(Encoding.UTF8.GetBytes(text), new DiagnosticSink());

    private static string Canonical(string text) => CanonicalJson.ToText(Parse(text).Root!.WriteTo);

    private static JsonPlace Place(string text, int index) =>
        new(text[..index].Count(c => c == '\n') + 1, index - text.LastIndexOf('\n', Math.Max(index - 1, 0), Math.Max(index, 0)));
}
