namespace Cohesion.Domain.Configuration;

/// <summary>An object whose members no schema can tell; <c>cite</c> and <c>note</c> may stand in it too.</summary>
internal sealed class AnyObjectShape : Shape
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("object");
        to.Keyword("properties", () => ObjectMember.Annotations.ToList().ForEach(member => member.WriteSchema(to)));
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        foreach (JsonMember member in ((JsonNode.Object)node).Members)
        {
            ObjectMember.Annotations.FirstOrDefault(one => one.Name == member.Name)?.Shape.Check(member.Value, sink);
        }
    }
}
