namespace Cohesion.Domain.Configuration;

/// <summary>An object that states facts. Facts that are known have their forms; other names are free, and whoever knows more facts checks these.</summary>
/// <param name="name">Its name among the definitions of a schema.</param>
/// <param name="others">What may stand in it beside facts.</param>
/// <param name="facts">The facts, and the groups of facts, by their names.</param>
internal sealed class FactGroupShape(string name, ValueList<ObjectMember> others, ValueList<(string Name, Shape Shape)> facts) : Shape
{
    private readonly ValueList<ObjectMember> _others = [.. others, .. ObjectMember.Annotations];
    private readonly Dictionary<string, Shape> _shapes = facts.ToDictionary(fact => fact.Name, fact => fact.Shape, StringComparer.Ordinal);

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to) => to.Reference(name, this, definition =>
    {
        definition.Type("object");
        definition.Keyword("properties", () =>
        {
            foreach (ObjectMember other in _others)
            {
                other.WriteSchema(definition);
            }

            foreach ((string fact, Shape shape) in facts)
            {
                definition.Subschema(fact, shape);
            }
        });
        if (_others.Any(other => other.IsRequired))
        {
            definition.Keyword("required", [.. _others.Where(other => other.IsRequired).Select(other => other.Name)]);
        }
    });

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        JsonNode.Object owner = (JsonNode.Object)node;
        foreach (JsonMember member in owner.Members)
        {
            (_others.FirstOrDefault(other => other.Name == member.Name)?.Shape ?? _shapes.GetValueOrDefault(member.Name))?.Check(member.Value, sink);
        }

        foreach (ObjectMember missing in _others.Where(other => other.IsRequired && owner.IsWhole && owner.Find(other.Name) is null))
        {
            sink.Report(owner, ProblemCode.MissingMember, "", missing.Name);
        }
    }
}
