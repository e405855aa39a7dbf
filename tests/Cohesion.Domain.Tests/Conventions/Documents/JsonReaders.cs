using System.Text.Json.Nodes;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>What checks the JSON of a page that says <c>json: kind</c>: from a kind to a function that gives the problems of a text.</summary>
internal static class JsonReaders
{
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> ByKind { get; } = new Dictionary<string, Func<string, IEnumerable<string>>>(StringComparer.Ordinal)
    {
        // A call that is wrong on purpose, and a piece of one; the tests of the guide hold what it says of them.
        ["broken"] = static text => CallFile.Read(text).Errors.Count > 0 ? [] : ["nothing is wrong with it"],
        ["part"] = static text => JsonNode.Parse(text) is JsonObject ? [] : ["a piece of a call is an object"],
        ["application"] = static text => ApplicationFile.Check(text).Select(diagnostic => diagnostic.ToString()),
        ["call"] = CallOf,
        ["contract"] = static text => ContractFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["grant"] = static text => GrantFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["programme"] = static text => ProgrammeFile.Read(text).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()),
        ["quartier-list"] = static text => QuartierListFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["rules"] = static text => CallOf(CallOfRules(text)),
        ["jury"] = static text => JuryFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["scores"] = static text => ScoresFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["selection-policy"] = static text => SelectionPolicyFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["world"] = static text => WorldFile.Check(text).Select(diagnostic => diagnostic.ToString()),
    };

    /// <summary>Makes a call of what a page shows of one, without its identity.</summary>
    public static string CallOfRules(string rules) => $$"""
        { "call": "example", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "Exemple", "en": "Example" }, "issuer": { "name": "Exemple" }, "timeZone": "Europe/Paris",
        {{rules.TrimStart()[1..]}}
        """;

    /// <summary>A call on a page is sound, and passes the tests that it carries.</summary>
    private static IEnumerable<string> CallOf(string text)
    {
        Reading<CallForProjects> reading = CallFile.Read(text);
        return reading.TryGetValue(out CallForProjects? call)
            ? call.RunTests().SelectMany(result => result.Failures).Select(failure => failure.ToText(Language.English))
            : reading.Diagnostics.Select(diagnostic => diagnostic.ToString());
    }
}
