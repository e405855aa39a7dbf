namespace Cohesion.Domain.Configuration;

/// <summary>The form of a text: a code, a date, an amount. The pattern is what the schema says, the check what the reader does; they agree on what is malformed.</summary>
/// <param name="name">Its name among the definitions of a schema.</param>
/// <param name="pattern">A regular expression of ECMA-262, from <c>^</c> to <c>$</c>, that names its characters: no class that Unicode or a culture widens.</param>
/// <param name="example">What a message gives as expected, such as <c>2021-04-30</c>.</param>
/// <param name="text">What it is, for those who write a file.</param>
/// <param name="check">What is wrong with a text: nothing, <see cref="ProblemCode.Malformed"/> exactly where the pattern refuses it, or a code that is not structural.</param>
internal sealed class Form(string name, string pattern, string example, LocalizedText text, Func<string, ProblemCode?> check) : Shape
{
    public string Name => name;

    public string Pattern => pattern;

    public string Example => example;

    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => $"string `{example}`";

    /// <summary>Declares the form of a type, all of whose texts the pattern tells.</summary>
    public static Form Of<T>(string name, string pattern, string example, LocalizedText text)
        where T : ISpanParsable<T> => new(name, pattern, example, text, static value => T.TryParse(value, null, out _) ? null : ProblemCode.Malformed);

    /// <summary>Declares the form of a type that refuses some texts of the right form, for one reason that is not structural.</summary>
    public static Form Of<T>(string name, string pattern, string example, LocalizedText text, Func<string, bool> hasForm, ProblemCode reason)
        where T : ISpanParsable<T> =>
        new(name, pattern, example, text, value => T.TryParse(value, null, out _) ? null : hasForm(value) ? reason : ProblemCode.Malformed);

    /// <summary>Tells what is wrong with a text, if anything.</summary>
    public ProblemCode? WrongIn(string value) => check(value);

    public override void WriteSchema(SchemaWriter to) => to.Reference(name, this, definition =>
    {
        definition.Describe(text);
        definition.Type("string");
        definition.Keyword("pattern", pattern);
    });

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        if (check(((JsonNode.Text)node).Value) is { } code)
        {
            sink.Report(node, code, expected: example);
        }
    }
}
