using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Words of laws.</summary>
internal static class LawText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(CallLaw law, LocalizedText found, string? counterexample, ulong seed, Language language)
    {
        bool isFrench = language == Language.French;
        string title = law.Title.ToText(language), what = found.ToText(language);
        string[] lines =
        [
            isFrench ? $"La loi «\u00A0{title}\u00A0» n’est pas tenue\u202F: {what}" : $"The law “{title}” does not hold: {what}",
            .. counterexample is null ? Array.Empty<string>() :
            [
                isFrench ? "Le plus petit dossier trouvé qui le montre\u202F:" : "The smallest application found that shows it:",
                counterexample,
                isFrench ? string.Create(CultureInfo.InvariantCulture, $"Pour le retrouver\u202F: Check(seed: {seed}).") : string.Create(CultureInfo.InvariantCulture, $"To find it again: Check(seed: {seed})."),
            ],
        ];
        return string.Join('\n', lines);
    }

    /// <summary>Writes a situation as a file of one application, laid out for people.</summary>
    public static string Json(CallForProjects call, Situation situation)
    {
        FactSet facts = situation.World is { } world ? situation.Facts.With(world.Facts) : situation.Facts;
        string canonical = ApplicationFile.Write(new ApplicationBatch([Application.FromFacts(ApplicationReference.Parse("counterexample", null), facts)]), call);
        return JsonNode.Parse(canonical)!.ToJsonString(Readable);
    }
}
