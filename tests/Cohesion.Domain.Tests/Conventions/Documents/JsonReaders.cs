using Cohesion.Domain.Configuration;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>What checks the JSON of a page that says <c>json: kind</c>: from a kind to a function that gives the problems of a text.</summary>
internal static class JsonReaders
{
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> ByKind { get; } = new Dictionary<string, Func<string, IEnumerable<string>>>(StringComparer.Ordinal)
    {
        ["contract"] = static text => ContractFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["quartier-list"] = static text => QuartierListFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["scores"] = static text => ScoresFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ["selection-policy"] = static text => SelectionPolicyFile.Read(text).Diagnostics.Select(diagnostic => diagnostic.ToString()),
    };
}
