using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>No element of the XML documentation is empty, and none says in a sentence only what the name says already.</summary>
internal static partial class DocumentationSaysSomething
{
    private static readonly string[] Prose = ["summary", "param", "typeparam", "returns", "value", "remarks", "exception", "para", "example"];

    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "or", "and", "its", "this", "that", "to", "for", "in", "by", "with", "is", "are", "whether", "value", "new", "instance",
        "get", "gets", "set", "sets", "give", "gives", "tell", "tells", "return", "returns", "represent", "represents", "create", "creates", "initializes",
    };

    public static IEnumerable<string> Breaches(XDocument documentation) =>
        from member in documentation.Descendants("member")
        let name = (string)member.Attribute("name")!
        where !name.Contains(":System.", StringComparison.Ordinal) // what a source generator of the framework adds is not ours
        from breach in Breaches(member, NameWords(name))
        select $"{name}: {breach}";

    private static IEnumerable<string> Breaches(XElement member, string[] names) => member.Descendants()
        .Where(element => Prose.Contains(element.Name.LocalName))
        .Select(element => IsEmpty(element) ? $"<{element.Name}> is empty"
            : element.Name == "summary" && Repeats(element, names) ? $"<summary> repeats the name: {element.Value.Trim()}"
            : element.Name == "param" && Repeats(element, Words((string?)element.Attribute("name"))) ? $"<param> repeats the name: {element.Value.Trim()}"
            : null)
        .OfType<string>();

    private static bool IsEmpty(XElement element) => string.IsNullOrWhiteSpace(element.Value) && !element.HasElements;

    private static bool Repeats(XElement element, string[] names) => element.Element("inheritdoc") is null
        && Words(Text(element)).Where(word => !Filler.Contains(word)).All(word => names.Any(name => SameRoot(word, name)));

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner => $" {inner.Value} {inner.Attribute("name")?.Value} {inner.Attribute("langword")?.Value} {SimpleName(inner.Attribute("cref")?.Value)} ",
        _ => "",
    }));

    /// <summary>Gives the words of a member's name and of its type's.</summary>
    private static string[] NameWords(string id)
    {
        string[] path = Signature().Replace(id, "").Split('.');
        return Words(string.Join(' ', id.StartsWith("T:", StringComparison.Ordinal) ? path[^1..] : path[^2..]));
    }

    private static string SimpleName(string? id) => id is null ? "" : Signature().Replace(id, "").Split('.')[^1];

    private static string[] Words(string? text) => [.. Word().Matches(text ?? "").Select(match => match.Value)];

    // "theme" and "themes", "parse" and "parsed".
    private static bool SameRoot(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 2 && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\(.*|`+\d+|~.*|^\w:")]
    private static partial Regex Signature();

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+")]
    private static partial Regex Word();
}
