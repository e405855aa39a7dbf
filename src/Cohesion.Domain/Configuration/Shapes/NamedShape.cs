namespace Cohesion.Domain.Configuration;

/// <summary>A shape with a name of its own in the schema, declared where it is first needed, so that it may hold itself.</summary>
internal sealed class NamedShape(string name, Func<Shape> declare) : Shape
{
    private readonly Lazy<Shape> _shape = new(declare);

    public override JsonKinds Kinds => _shape.Value.Kinds;

    public override string Expected => _shape.Value.Expected;

    public override void WriteSchema(SchemaWriter to) => to.Reference(name, this, _shape.Value.WriteSchema);

    protected override void CheckInside(JsonNode node, DiagnosticSink sink) => _shape.Value.Check(node, sink);
}
