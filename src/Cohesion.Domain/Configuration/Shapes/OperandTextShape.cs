namespace Cohesion.Domain.Configuration;

/// <summary>A text of which its place says what it is: a fact, a literal, a code. What starts with <c>@</c> is a name of the file.</summary>
internal sealed class OperandTextShape : Shape
{
    private readonly TextShape _text = new(Shapes.LongestText);

    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => _text.Expected;

    public override void WriteSchema(SchemaWriter to)
    {
        _text.WriteSchema(to);
        to.Schemas("anyOf", (Action[])[() => to.Keyword("not", () => to.Keyword("pattern", "^@")), () => Forms.Name.WriteSchema(to)], write => write());
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        Shape shape = ((JsonNode.Text)node).Value.StartsWith('@') ? Forms.Name : _text;
        shape.Check(node, sink);
    }
}
