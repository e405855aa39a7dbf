namespace Cohesion.Domain.Configuration;

/// <summary>A flag that can only be true, or only false: <c>{ "none": true }</c>.</summary>
internal sealed class ConstantShape(bool flag) : Shape
{
    public override JsonKinds Kinds => JsonKinds.Flag;

    public override string Expected => flag ? "true" : "false";

    public override void WriteSchema(SchemaWriter to) => to.Keyword("const", flag);

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        if (((JsonNode.Flag)node).Value != flag)
        {
            sink.Report(node, ProblemCode.UnknownValue, expected: Expected);
        }
    }
}
