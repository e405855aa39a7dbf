using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Reports;

/// <summary>The facts of a situation as an application file writes them.</summary>
internal static class FactTexts
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ApplicationReference Name = ApplicationReference.Parse("witness", null);

    /// <summary>Gives the file of one application, without a line break.</summary>
    public static JsonElement File(CallForProjects call, Situation situation)
    {
        FactSet facts = situation.World is { } world ? world.Facts.With(situation.Facts) : situation.Facts;
        string written = ApplicationFile.Write(new ApplicationBatch([Application.FromFacts(Name, facts)]), call);
        return JsonElement.Parse(written).GetProperty("applications")[0];
    }

    /// <summary>Gives each fact of a situation as the file writes it, a text without its quotation marks.</summary>
    public static IReadOnlyDictionary<FactId, string> Of(CallForProjects call, Situation situation)
    {
        Dictionary<FactId, string> texts = [];
        Read(File(call, situation), "", texts);
        return texts;
    }

    // As a file writes it, but on one line, and texts and lists of texts bare.
    private static string Text(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => node.GetString()!,
        JsonValueKind.Array when node.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String) => $"[{string.Join(", ", node.EnumerateArray().Select(element => element.GetString()))}]",
        _ => JsonNode.Parse(node.GetRawText())!.ToJsonString(OneLine),
    };

    private static void Read(JsonElement node, string path, Dictionary<FactId, string> texts)
    {
        if (FactId.TryParse(path, null, out FactId fact))
        {
            texts[fact] = Text(node);
        }

        foreach (JsonProperty member in node.ValueKind == JsonValueKind.Object ? node.EnumerateObject() : default)
        {
            Read(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", texts);
        }
    }
}
