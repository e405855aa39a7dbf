using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Configuration;

/// <summary>A code of a vocabulary. Any code has its form; the schema names those that are known, so that editors offer them.</summary>
internal sealed class CodesShape(string name, ValueList<VocabularyEntry> known) : Shape
{
    public override JsonKinds Kinds => Forms.Code.Kinds;

    public override string Expected => Forms.Code.Expected;

    public override void WriteSchema(SchemaWriter to) => to.Reference(name, this, definition => definition.Schemas(
        "anyOf", (Action[])[() => Forms.Code.WriteSchema(to), .. known.Select<VocabularyEntry, Action>(entry => () => Write(entry, to))], static write => write()));

    protected override void CheckInside(JsonNode node, DiagnosticSink sink) => Forms.Code.Check(node, sink);

    private static void Write(VocabularyEntry entry, SchemaWriter to)
    {
        to.Describe(entry.Title);
        to.Keyword("const", entry.Code.ToString());
    }
}
