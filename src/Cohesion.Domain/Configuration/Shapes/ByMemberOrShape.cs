namespace Cohesion.Domain.Configuration;

/// <summary>One of several objects, told by the first member that each must have; an object with none of those members has another shape.</summary>
internal sealed class ByMemberOrShape(ValueList<ObjectShape> told, Shape otherwise) : Shape
{
    private readonly ByMemberShape _told = new(told);
    private readonly ValueList<string> _telling = [.. told.Select(shape => shape.Discriminator)];

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to) => to.Schemas(
        "anyOf", (Action[])[.. told.Select<ObjectShape, Action>(shape => () => shape.WriteSchema(to)), () => WriteOther(to)], static write => write());

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        Shape shape = _telling.Any(name => node.Step(name) is not null) ? _told : otherwise;
        shape.Check(node, sink);
    }

    private void WriteOther(SchemaWriter to) => to.Schemas(
        "allOf",
        (Action[])
        [
            () => to.Keyword("not", () => to.Schemas("anyOf", _telling, name => to.Keyword("required", (string[])[name]))),
            () => otherwise.WriteSchema(to),
        ],
        static write => write());
}
