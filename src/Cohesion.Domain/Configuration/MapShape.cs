namespace Cohesion.Domain.Configuration;

/// <summary>An object whose names are free, but of one form, and whose values have one shape. <c>cite</c> and <c>note</c> are not among its names.</summary>
internal sealed class MapShape(Form names, Shape values, bool mayBeEmpty) : Shape
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("object");
        to.Keyword("properties", () => ObjectMember.Annotations.ToList().ForEach(member => member.WriteSchema(to)));
        to.Keyword("propertyNames", () => to.Schemas("anyOf", (Action[])[() => to.Keyword("enum", ["cite", "note"]), () => names.WriteSchema(to)], write => write()));
        to.Subschema("additionalProperties", values);
        if (!mayBeEmpty)
        {
            to.Keyword("not", () => to.Keyword("propertyNames", () => to.Keyword("enum", ["cite", "note"])));
        }
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        IReadOnlyList<JsonMember> members = ((JsonNode.Object)node).Members;
        foreach (JsonMember member in members)
        {
            if (ObjectMember.Annotations.FirstOrDefault(one => one.Name == member.Name) is { } annotation)
            {
                annotation.Shape.Check(member.Value, sink);
                continue;
            }

            if (names.WrongIn(member.Name) is { } code)
            {
                sink.Report(member, code, names.Example);
            }

            values.Check(member.Value, sink);
        }

        if (!mayBeEmpty && node.IsWhole && members.All(member => ObjectMember.Annotations.Any(one => one.Name == member.Name)))
        {
            sink.Report(node, ProblemCode.EmptyList, "");
        }
    }
}
