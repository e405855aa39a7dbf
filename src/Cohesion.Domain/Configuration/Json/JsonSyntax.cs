using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cohesion.Domain.Configuration;

/// <summary>Says what is wrong where a text stops being JSON, in the punctuation of JSON rather than in the words of a parser.</summary>
internal static class JsonSyntax
{
    private const int QuotedUnits = 20;
    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(" \t\r\n,:{}[]\"");

    /// <summary>Gives the offset of an error, which the framework counts in lines and bytes.</summary>
    public static int Offset(ReadOnlySpan<byte> text, JsonException error)
    {
        int offset = 0;
        for (long line = error.LineNumber ?? 0; line > 0 && text[offset..].IndexOf((byte)'\n') is int length and >= 0; line--)
        {
            offset += length + 1;
        }

        return (int)Math.Min(offset + (error.BytePositionInLine ?? 0), text.Length);
    }

    /// <param name="text">UTF-8.</param>
    /// <param name="offset">Where it stops being JSON.</param>
    /// <param name="read">Where the last thing understood ends.</param>
    /// <param name="last">What that thing was.</param>
    /// <param name="open">The object or the list that is open there.</param>
    /// <param name="hasRoot">Whether a value came before.</param>
    public static Problem Problem(ReadOnlySpan<byte> text, int offset, int read, JsonTokenType last, JsonNode? open, bool hasRoot)
    {
        ReadOnlySpan<byte> between = text[Math.Min(read, offset)..offset].Trim(" \t\r\n"u8);
        string expected = (open, last, Encoding.UTF8.GetString(between)) switch
        {
            (null, _, "") when !hasRoot => "value",
            (_, JsonTokenType.PropertyName, "") => "value",
            (JsonNode.Object, JsonTokenType.StartObject, "") => "\"…\" }",
            (JsonNode.Object, _, ",") => "\"…\"",
            (JsonNode.Object, _, "") => ", }",
            (JsonNode.List, JsonTokenType.StartArray, "") or (JsonNode.List, _, ",") => "value",
            (JsonNode.List, _, "") => ", ]",
            (JsonNode.Object, _, ['"', .., '"'] or [',', .., '"']) => ":",
            _ => "",
        };
        return new Problem(ProblemCode.NotJson, open?.Pointer ?? "", Quoted(text[offset..]), expected);
    }

    /// <summary>Gives the word that stands there, escaped where it would not be seen.</summary>
    private static string Quoted(ReadOnlySpan<byte> rest)
    {
        string text = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 4 * QuotedUnits)]);
        int end = text.AsSpan().IndexOfAny(EndsOfWords);
        string word = text[..(end < 0 ? text.Length : Math.Max(end, 1))];
        word = word.Length > QuotedUnits ? word[..QuotedUnits] : word;
        return word.AsSpan().ContainsAnyInRange('\0', '\u001F') ? CanonicalJson.Quote(word)[1..^1] : word;
    }
}
