namespace Cohesion.Domain.Configuration;

/// <summary>Whatever JSON can say: what it must be depends on something that no schema sees, such as the kind of a fact.</summary>
internal sealed class AnyShape : Shape
{
    public override JsonKinds Kinds => JsonKinds.Any;

    public override string Expected => "value";

    public override void WriteSchema(SchemaWriter to)
    {
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
    }
}
