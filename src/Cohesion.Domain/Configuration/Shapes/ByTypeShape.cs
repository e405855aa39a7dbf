namespace Cohesion.Domain.Configuration;

/// <summary>One of several shapes, told by the JSON type of the value, so that a message is always about the one that was meant.</summary>
internal sealed class ByTypeShape(ValueList<Shape> shapes) : Shape
{
    private readonly Lazy<JsonKinds> _kinds = new(() => Union(shapes));

    public override JsonKinds Kinds => _kinds.Value;

    public override string Expected => string.Join(", ", shapes.Select(shape => shape.Expected));

    public override void WriteSchema(SchemaWriter to)
    {
        _ = Kinds;
        to.Schemas("anyOf", shapes, shape => shape.WriteSchema(to));
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        Shape meant = shapes.First(shape => (shape.Kinds & node.Kind) != JsonKinds.None);
        if (meant is not Form form || !shapes.Any(shape => shape is ListShape))
        {
            meant.Check(node, sink);
        }
        else if (form.WrongIn(((JsonNode.Text)node).Value) is { } code)
        {
            // One element stands where a list of them is meant, more often than not.
            sink.Report(node, code, expected: $"{form.Example}, […]");
        }
    }

    private static JsonKinds Union(ValueList<Shape> shapes) => shapes.Aggregate(JsonKinds.None, static (kinds, shape) => (kinds & shape.Kinds) == JsonKinds.None
        ? kinds | shape.Kinds
        : throw new InvalidOperationException($"Two shapes may both be {kinds & shape.Kinds}: nothing tells them apart."));
}
