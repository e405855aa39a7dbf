using System.Text.Json;

namespace Cohesion.Domain.Configuration;

/// <summary>A JSON text as a tree of values that know their places. Of a text that breaks off, the tree holds what stands before.</summary>
internal sealed class JsonTree
{
    private readonly DiagnosticSink _sink;
    private JsonNode? _open;
    private int _elements;
    private int _depth;

    private JsonTree(DiagnosticSink sink) => _sink = sink;

    /// <summary>Gets the whole; none when the text breaks off before its first value.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>Gets whether the text was read to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads a text, and reports what keeps it from being JSON within the limits. Never throws.</summary>
    public static JsonTree Parse(ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        JsonTree tree = new(sink);
        if (bytes.Length > FileLimits.Bytes)
        {
            sink.Report(new JsonPlace(1, 1), new Problem(ProblemCode.TooLarge, ""));
            return tree;
        }

        ReadOnlySpan<byte> text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        int valid = JsonText.ValidLength(text);
        tree.IsWhole = tree.Read(text[..valid], isCut: valid < text.Length) && valid == text.Length;
        if (valid < text.Length)
        {
            sink.Report(new JsonPlaces(text).At(valid), new Problem(ProblemCode.NotUtf8, ""));
        }

        return tree;
    }

    private bool Read(ReadOnlySpan<byte> text, bool isCut)
    {
        // A number can only be told from its beginning when the reader knows that the text ends there.
        bool isNumber = text.TrimStart(" \t\r\n"u8) is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..];
        Utf8JsonReader reader = new(text, isNumber && !isCut, new JsonReaderState(new JsonReaderOptions { MaxDepth = FileLimits.Depth + 1 }));
        JsonPlaces places = new(text);
        string? name = null;
        JsonPlace named = default;
        int read = 0;
        JsonTokenType last = JsonTokenType.None;
        try
        {
            while (reader.Read())
            {
                (read, last) = ((int)reader.BytesConsumed, reader.TokenType);
                JsonPlace place = places.At((int)reader.TokenStartIndex);
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    (name, named) = (JsonText.Decode(in reader), place);
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    Close();
                }
                else
                {
                    JsonSlot slot = new(_open, name, (_open as JsonNode.List)?.Elements.Count ?? 0, place);
                    if (!Add(Node(in reader, slot), named))
                    {
                        return false;
                    }

                    name = null;
                }
            }
        }
        catch (JsonException e)
        {
            int offset = JsonSyntax.Offset(text, e);
            if (offset < text.Length || !isNumber)
            {
                _sink.Report(places.At(offset), JsonSyntax.Problem(text, offset, read, last, _open, Root is not null));
                return false;
            }
        }

        bool isComplete = Root is not null && _open is null;
        if (!isComplete && !isCut)
        {
            _sink.Report(places.At(text.Length), new Problem(ProblemCode.Truncated, _open?.Pointer ?? ""));
        }

        return isComplete;
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

    /// <summary>Puts a value in its place, unless a limit is passed.</summary>
    private bool Add(JsonNode node, JsonPlace named)
    {
        bool isContainer = node.Kind is JsonKinds.Object or JsonKinds.List;
        if (++_elements > FileLimits.Elements || (isContainer && _depth == FileLimits.Depth))
        {
            _sink.Report(node, _elements > FileLimits.Elements ? ProblemCode.TooManyElements : ProblemCode.TooDeep, "");
            return false;
        }

        if (node is JsonNode.Text { Value: var text } && !JsonText.IsPaired(text))
        {
            _sink.Report(node, ProblemCode.UnpairedSurrogate, CanonicalJson.Quote(text));
        }

        if (_open is JsonNode.List list)
        {
            list.Add(node);
        }
        else if (_open is JsonNode.Object owner)
        {
            Add(owner, new JsonMember(node.Name!, named, node));
        }
        else
        {
            Root = node;
        }

        if (isContainer)
        {
            _open = node;
            _depth++;
        }

        return true;
    }

    private void Add(JsonNode.Object owner, JsonMember member)
    {
        if (owner.Find(member.Name) is not null)
        {
            _sink.Report(member, ProblemCode.DuplicateMember);
        }

        if (!JsonText.IsPaired(member.Name))
        {
            _sink.Report(member, ProblemCode.UnpairedSurrogate);
        }

        owner.Add(member);
    }

    private void Close()
    {
        _open!.IsWhole = true;
        _open = _open.Parent;
        _depth--;
    }
}
