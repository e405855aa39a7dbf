using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>A list of a fixed length, each of whose places has its own shape.</summary>
internal sealed class TupleShape(ValueList<Shape> places) : Shape
{
    public override JsonKinds Kinds => JsonKinds.List;

    public override string Expected => "array";

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("array");
        to.Schemas("prefixItems", places, place => place.WriteSchema(to));
        to.Keyword("minItems", places.Count);
        to.Keyword("maxItems", places.Count);
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        IReadOnlyList<JsonNode> elements = ((JsonNode.List)node).Elements;
        if ((node.IsWhole && elements.Count < places.Count) || elements.Count > places.Count)
        {
            sink.Report(node, ProblemCode.WrongLength, expected: places.Count.ToString(CultureInfo.InvariantCulture));
        }

        foreach ((JsonNode element, Shape place) in elements.Zip(places))
        {
            place.Check(element, sink);
        }

        foreach (JsonNode excess in elements.Skip(places.Count))
        {
            excess.MarkUnsoundThroughout();
        }
    }
}
