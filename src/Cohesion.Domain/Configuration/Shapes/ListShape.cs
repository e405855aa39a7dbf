using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>A list of things of one shape. That they differ no schema states: JSON Schema would compare texts where we compare what they mean.</summary>
internal sealed class ListShape(Shape element, int minimum, int maximum, bool isDistinct) : Shape
{
    public override JsonKinds Kinds => JsonKinds.List;

    public override string Expected => "array";

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("array");
        to.Subschema("items", element);
        if (minimum > 0)
        {
            to.Keyword("minItems", minimum);
        }

        if (maximum < FileLimits.Elements)
        {
            to.Keyword("maxItems", maximum);
        }
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        IReadOnlyList<JsonNode> elements = ((JsonNode.List)node).Elements;
        if (node.IsWhole && elements.Count == 0 && minimum > 0)
        {
            sink.Report(node, ProblemCode.EmptyList, "");
        }
        else if ((node.IsWhole && elements.Count < minimum) || elements.Count > maximum)
        {
            sink.Report(node, ProblemCode.WrongLength, expected: string.Create(CultureInfo.InvariantCulture, $"{minimum} ≤ … ≤ {maximum}"));
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonNode one in elements)
        {
            element.Check(one, sink);
            if (isDistinct && !seen.Add(CanonicalJson.ToText(one.WriteTo)))
            {
                sink.Report(one, ProblemCode.DuplicateElement);
            }
        }
    }
}
