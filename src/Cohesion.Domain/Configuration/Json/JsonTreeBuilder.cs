using System.Text.Json;

namespace Cohesion.Domain.Configuration;

/// <summary>Puts the values of a text in their places as they are read, and reports what no tree should hold.</summary>
internal sealed class JsonTreeBuilder(DiagnosticSink sink)
{
    private bool _isBroken;
    private int _elements;
    private int _depth;
    private string? _name;
    private JsonPlace _named;

    /// <summary>Gets the first value; none before it is read.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>Gets the object or the list that is open.</summary>
    public JsonNode? Open { get; private set; }

    /// <summary>Gets whether a value was read to its end, and nothing but space after it.</summary>
    public bool IsWhole => Root is not null && Open is null && !_isBroken;

    /// <summary>Says that nothing more can be read.</summary>
    public void Break() => _isBroken = true;

    /// <summary>Takes what a reader stands on, unless a limit is passed.</summary>
    public bool Add(in Utf8JsonReader reader, JsonPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                (_name, _named) = (JsonText.Decode(in reader), place);
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Open!.IsWhole = true;
                Open = Open.Parent;
                _depth--;
                return true;
            default:
                JsonNode node = Node(in reader, new JsonSlot(Open, _name, (Open as JsonNode.List)?.Elements.Count ?? 0, place));
                _name = null;
                return Fits(node) && Add(node);
        }
    }

    private static JsonNode Node(in Utf8JsonReader reader, JsonSlot slot) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new JsonNode.Object(slot),
        JsonTokenType.StartArray => new JsonNode.List(slot),
        JsonTokenType.String => new JsonNode.Text(slot, JsonText.Decode(in reader)),
        JsonTokenType.Number => new JsonNode.Number(slot, JsonText.Decode(in reader)),
        JsonTokenType.Null => new JsonNode.Null(slot),
        _ => new JsonNode.Flag(slot, reader.TokenType == JsonTokenType.True),
    };

    private bool Fits(JsonNode node)
    {
        _depth += node.Kind is JsonKinds.Object or JsonKinds.List ? 1 : 0;
        _elements++;
        _isBroken = _elements > FileLimits.Elements || _depth > FileLimits.Depth;
        if (_isBroken)
        {
            sink.Report(node, _depth > FileLimits.Depth ? ProblemCode.TooDeep : ProblemCode.TooManyElements, "");
        }

        return !_isBroken;
    }

    private bool Add(JsonNode node)
    {
        if (node is JsonNode.Text { Value: var text } && !JsonText.IsPaired(text))
        {
            sink.Report(node, ProblemCode.UnpairedSurrogate, CanonicalJson.Quote(text));
        }

        if (Open is JsonNode.List list)
        {
            list.Add(node);
        }
        else if (Open is JsonNode.Object owner)
        {
            Add(owner, new JsonMember(node.Name!, _named, node));
        }
        else
        {
            Root = node;
        }

        Open = node.Kind is JsonKinds.Object or JsonKinds.List ? node : Open;
        return true;
    }

    private void Add(JsonNode.Object owner, JsonMember member)
    {
        if (owner.Find(member.Name) is not null)
        {
            sink.Report(member, ProblemCode.DuplicateMember);
        }

        if (!JsonText.IsPaired(member.Name))
        {
            sink.Report(member, ProblemCode.UnpairedSurrogate);
        }

        owner.Add(member);
    }
}
