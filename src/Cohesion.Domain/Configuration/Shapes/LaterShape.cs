namespace Cohesion.Domain.Configuration;

/// <summary>A member that a later version reads: known by name, so that the message says just that.</summary>
internal sealed class LaterShape : Shape
{
    public override JsonKinds Kinds => JsonKinds.Any;

    public override string Expected => "";

    public override void WriteSchema(SchemaWriter to) => to.Keyword("not", static () => { });

    protected override void CheckInside(JsonNode node, DiagnosticSink sink) => sink.Report(node, ProblemCode.LaterVersion, node.Name);
}
