namespace Cohesion.Domain.Configuration;

/// <summary>A text that people read: not blank, and no longer than its place allows, counted in characters of Unicode.</summary>
internal sealed class TextShape(int maximum) : Shape
{
    /// <summary>One character that <see cref="char.IsWhiteSpace(char)"/> denies: <c>\S</c> of ECMA-262 differs from it on U+0085 and U+FEFF.</summary>
    public const string NotBlank = @"[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => "string";

    /// <summary>Tells whether a text has more characters of Unicode than allowed; half a character counts as one.</summary>
    public static bool IsLonger(string text, int maximum) => text.Length > maximum && text.EnumerateRunes().Count() > maximum;

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("string");
        to.Keyword("maxLength", maximum);
        to.Keyword("pattern", NotBlank);
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        string text = ((JsonNode.Text)node).Value;
        if (text.AsSpan().IsWhiteSpace())
        {
            sink.Report(node, ProblemCode.BlankText);
        }
        else if (IsLonger(text, maximum))
        {
            sink.Report(node, ProblemCode.TextTooLong, expected: $"≤ {maximum}");
        }
    }
}
