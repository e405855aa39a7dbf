namespace Cohesion.Domain.Configuration;

/// <summary>A text out of a closed list of words, each with its explanation.</summary>
internal sealed class WordShape(ValueList<Word> words) : Shape
{
    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected { get; } = string.Join(", ", words.Select(word => word.Name));

    public override void WriteSchema(SchemaWriter to)
    {
        if (words.All(word => word.Text is null))
        {
            to.Keyword("enum", [.. words.Select(word => word.Name)]);
        }
        else
        {
            to.Schemas("anyOf", words, word =>
            {
                to.Describe(word.Text);
                to.Keyword("const", word.Name);
            });
        }
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        string text = ((JsonNode.Text)node).Value;
        IEnumerable<string> known = words.Select(word => word.Name);
        if (!known.Contains(text, StringComparer.Ordinal))
        {
            sink.Report(node, ProblemCode.UnknownValue, expected: Expected, nearest: sink.Suggest(text, known));
        }
    }
}
