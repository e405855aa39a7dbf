namespace Cohesion.Domain.Configuration;

/// <summary>An object whose names are free, but of one form, and whose values have one shape. <c>cite</c> and <c>note</c>, and members with a meaning of their own, are not among its names.</summary>
internal sealed class MapShape(Form names, Shape values, bool mayBeEmpty, params ValueList<ObjectMember> others) : Shape
{
    private readonly ValueList<ObjectMember> _known = [.. others, .. ObjectMember.Annotations];

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    private string[] Names => [.. _known.Select(member => member.Name)];

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("object");
        to.Keyword("properties", () => _known.ToList().ForEach(member => member.WriteSchema(to)));
        to.Keyword("propertyNames", () => to.Schemas("anyOf", (Action[])[() => to.Keyword("enum", Names), () => names.WriteSchema(to)], write => write()));
        to.Subschema("additionalProperties", values);
        if (!mayBeEmpty)
        {
            to.Keyword("not", () => to.Keyword("propertyNames", () => to.Keyword("enum", Names)));
        }
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        IReadOnlyList<JsonMember> members = ((JsonNode.Object)node).Members;
        foreach (JsonMember member in members)
        {
            if (_known.FirstOrDefault(one => one.Name == member.Name) is { } known)
            {
                known.Shape.Check(member.Value, sink);
                continue;
            }

            if (names.WrongIn(member.Name) is { } code)
            {
                sink.Report(member, code, names.Example);
            }

            values.Check(member.Value, sink);
        }

        if (!mayBeEmpty && node.IsWhole && members.All(member => Names.Contains(member.Name)))
        {
            sink.Report(node, ProblemCode.EmptyList, "");
        }
    }
}
