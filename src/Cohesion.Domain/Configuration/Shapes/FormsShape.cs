namespace Cohesion.Domain.Configuration;

/// <summary>A text that has one of several forms. Where it has none soundly, the message is about the form it comes nearest to.</summary>
internal sealed class FormsShape(ValueList<Form> forms) : Shape
{
    private readonly string _examples = string.Join(", ", forms.Select(form => form.Example));

    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => $"string `{_examples}`";

    public override void WriteSchema(SchemaWriter to) => to.Schemas("anyOf", forms, form => form.WriteSchema(to));

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        ProblemCode worst = ProblemCode.Malformed;
        foreach (Form form in forms)
        {
            ProblemCode? code = form.WrongIn(((JsonNode.Text)node).Value);
            if (code is null)
            {
                return;
            }

            worst = worst == ProblemCode.Malformed ? code.Value : worst;
        }

        sink.Report(node, worst, expected: _examples);
    }
}
