using System.Text;
using System.Text.Json;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>A JSON value that can be changed into what no writer of JSON would write: members twice, texts with halves of characters.</summary>
internal sealed class JsonDraft
{
    private JsonDraft(string? scalar) => Scalar = scalar;

    /// <summary>Gets or sets the value as spelled, unless it has <see cref="Parts"/>.</summary>
    public string? Scalar { get; set; }

    public bool IsObject { get; private set; }

    /// <summary>Gets the members, or the elements, whose names do not count.</summary>
    public List<(string Name, JsonDraft Value)> Parts { get; private set; } = [];

    public static JsonDraft Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonDraft(null) { IsObject = true, Parts = [.. element.EnumerateObject().Select(member => (member.Name, Of(member.Value)))] },
        JsonValueKind.Array => new JsonDraft(null) { Parts = [.. element.EnumerateArray().Select(one => ("", Of(one)))] },
        _ => new JsonDraft(element.GetRawText()),
    };

    public static JsonDraft Spelled(string scalar) => new(scalar);

    public static JsonDraft ListOf(params IEnumerable<JsonDraft> elements) => new((string?)null) { Parts = [.. elements.Select(one => ("", one))] };

    /// <summary>Takes the place of another value.</summary>
    public void Become(JsonDraft other) => (Scalar, IsObject, Parts) = (other.Scalar, other.IsObject, other.Parts);

    public JsonDraft Copy() => new(Scalar) { IsObject = IsObject, Parts = [.. Parts.Select(part => (part.Name, part.Value.Copy()))] };

    /// <summary>Gives this value and everything in it, in the order of the text.</summary>
    public IEnumerable<JsonDraft> All() => [this, .. Parts.SelectMany(part => part.Value.All())];

    public void WriteTo(StringBuilder text)
    {
        if (Scalar is not null)
        {
            _ = text.Append(Scalar);
            return;
        }

        _ = text.Append(IsObject ? '{' : '[');
        for (int i = 0; i < Parts.Count; i++)
        {
            _ = text.Append(i == 0 ? "\n" : ",\n").Append(IsObject ? CanonicalJson.Quote(Parts[i].Name) + ": " : "");
            Parts[i].Value.WriteTo(text);
        }

        _ = text.Append(IsObject ? '}' : ']');
    }
}
