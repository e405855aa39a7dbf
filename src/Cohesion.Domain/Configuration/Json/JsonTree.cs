using System.Text.Json;

namespace Cohesion.Domain.Configuration;

/// <summary>A JSON text as a tree of values that know their places. Of a text that breaks off, the tree holds what stands before.</summary>
internal sealed class JsonTree
{
    private JsonTree(JsonNode? root, bool isWhole) => (Root, IsWhole) = (root, isWhole);

    /// <summary>Gets the whole; none when the text breaks off before its first value.</summary>
    public JsonNode? Root { get; }

    /// <summary>Gets whether the text was read to its end.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads a text, and reports what keeps it from being JSON within the limits. Never throws.</summary>
    public static JsonTree Parse(ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        if (bytes.Length > FileLimits.Bytes)
        {
            sink.Report(new JsonPlace(1, 1), new Problem(ProblemCode.TooLarge, ""));
            return new JsonTree(null, false);
        }

        ReadOnlySpan<byte> text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        int valid = JsonText.ValidLength(text);
        JsonTreeBuilder builder = new(sink);
        Read(text[..valid], valid < text.Length, builder, sink);
        if (valid < text.Length)
        {
            sink.Report(new JsonPlaces(text).At(valid), new Problem(ProblemCode.NotUtf8, ""));
        }

        return new JsonTree(builder.Root, builder.IsWhole && valid == text.Length);
    }

    private static void Read(ReadOnlySpan<byte> text, bool isCut, JsonTreeBuilder builder, DiagnosticSink sink)
    {
        // Where a number alone ends is only told by the end of the text; everything else is cut off when the text ends too early.
        bool isNumber = text.TrimStart(" \t\r\n"u8) is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..];
        Utf8JsonReader reader = new(text, isNumber && !isCut, new JsonReaderState(new JsonReaderOptions { MaxDepth = FileLimits.Depth + 1 }));
        JsonPlaces places = new(text);
        (int Position, JsonTokenType Type) last = default;
        try
        {
            while (reader.Read())
            {
                last = ((int)reader.BytesConsumed, reader.TokenType);
                if (!builder.Add(in reader, places.At((int)reader.TokenStartIndex)))
                {
                    return;
                }
            }
        }
        catch (JsonException e) when (JsonSyntax.Offset(text, e) is int offset && (offset < text.Length || !isNumber))
        {
            sink.Report(places.At(offset), JsonSyntax.Problem(text, offset, last.Position, last.Type, builder.Open, builder.Root is not null));
            builder.Break();
            return;
        }
        catch (JsonException)
        {
            // A number that the end of the text cuts: there is no value, which is told below.
        }

        if (!builder.IsWhole && !isCut)
        {
            sink.Report(places.At(text.Length), new Problem(ProblemCode.Truncated, builder.Open?.Pointer ?? ""));
        }
    }
}
