namespace Cohesion.Domain.Configuration;

/// <summary>True or false.</summary>
internal sealed class FlagShape : Shape
{
    public override JsonKinds Kinds => JsonKinds.Flag;

    public override string Expected => "true, false";

    public override void WriteSchema(SchemaWriter to) => to.Type("boolean");

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
    }
}
