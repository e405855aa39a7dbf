namespace Cohesion.Domain.Configuration;

/// <summary>A text that nobody reads: any, of any length.</summary>
internal sealed class NoteShape : Shape
{
    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => "string";

    public override void WriteSchema(SchemaWriter to) => to.Type("string");

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
    }
}
