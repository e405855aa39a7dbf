using System.Text.RegularExpressions;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a text that programs read: a code, a date, an amount. One pattern tells it in the schema and in the reader.</summary>
internal sealed class Form : Shape
{
    /// <summary>The longest text of any form, in characters of Unicode: it bounds what a pattern may cost.</summary>
    public const int LongestText = 2_000;

    private readonly string _pattern;
    private readonly LocalizedText _text;
    private readonly Func<string, ProblemCode?> _meaning;
    private readonly bool _isRead;
    private readonly Lazy<Regex> _regex;

    private Form(string name, string pattern, string example, LocalizedText text, Func<string, ProblemCode?> meaning, bool isRead)
    {
        (Name, _pattern, Example, _text, _meaning, _isRead) = (name, pattern, example, text, meaning, isRead);
        _regex = new Lazy<Regex>(() => new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant));
    }

    /// <summary>Gets its name among the definitions of a schema.</summary>
    public string Name { get; }

    /// <summary>Gets a text of this form, which a message gives as expected.</summary>
    public string Example { get; }

    /// <summary>Gets the regular expression of ECMA-262 that the schema states.</summary>
    public string Pattern => _pattern.Contains('|', StringComparison.Ordinal) ? $"^(?:{_pattern})$" : $"^{_pattern}$";

    public override JsonKinds Kinds => JsonKinds.Text;

    public override string Expected => $"string `{Example}`";

    /// <summary>Declares a form all of whose texts are right.</summary>
    /// <remarks>
    /// The pattern is a regular expression of ECMA-262, without anchors, that names its characters: <c>[0-9]</c>, no class that Unicode widens.
    /// The two sentences say what the text is, to those who write a file.
    /// </remarks>
    public static Form Of(string name, string pattern, string example, string french, string english) =>
        Of(name, pattern, example, french, english, static _ => null);

    /// <summary>Declares a form some of whose texts are wrong all the same, for reasons that no schema states.</summary>
    public static Form Of(string name, string pattern, string example, string french, string english, Func<string, ProblemCode?> meaning) =>
        new(name, pattern, example, LocalizedText.Of(french, english), meaning, isRead: false);

    /// <summary>Declares the form of a type. Whatever the type reads must match the pattern; what it refuses of the form all the same, it refuses for one reason.</summary>
    public static Form Of<T>(string name, string pattern, string example, string french, string english, ProblemCode reason = ProblemCode.Malformed)
        where T : ISpanParsable<T> =>
        new(name, pattern, example, LocalizedText.Of(french, english), text => T.TryParse(text, null, out _) ? null : reason, isRead: true);

    /// <summary>Declares the form of some texts of a type, which reads others as well.</summary>
    public static Form OfSome<T>(string name, string pattern, string example, string french, string english, ProblemCode reason = ProblemCode.Malformed)
        where T : ISpanParsable<T> => Of(name, pattern, example, french, english, text => T.TryParse(text, null, out _) ? null : reason);

    /// <summary>Tells what is wrong with a text, if anything.</summary>
    public ProblemCode? WrongIn(string text)
    {
        if (TextShape.IsLonger(text, LongestText))
        {
            return ProblemCode.TextTooLong;
        }

        // What its type reads matches the pattern, which is slow and then needless.
        ProblemCode? meaning = _isRead ? _meaning(text) : null;
        return _isRead && meaning is null ? null
            : !_regex.Value.IsMatch(text) ? ProblemCode.Malformed
            : meaning ?? _meaning(text);
    }

    public override void WriteSchema(SchemaWriter to) => to.Reference(Name, this, definition =>
    {
        definition.Describe(_text);
        definition.Type("string");
        definition.Keyword("maxLength", LongestText);
        definition.Keyword("pattern", Pattern);
    });

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        if (WrongIn(((JsonNode.Text)node).Value) is { } code)
        {
            sink.Report(node, code, expected: Example);
        }
    }
}
