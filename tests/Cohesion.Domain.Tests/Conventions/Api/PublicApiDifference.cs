namespace Cohesion.Domain.Tests.Conventions.Api;

/// <summary>Says what a change does to the committed signatures, as a reviewer would read it.</summary>
internal static class PublicApiDifference
{
    public static IEnumerable<string> Between(IReadOnlyList<string> committed, IReadOnlyList<string> actual)
    {
        string[] changes = [.. committed.Except(actual).Select(line => $"- {line}"), .. actual.Except(committed).Select(line => $"+ {line}")];
        return changes.Length > 0 || committed.SequenceEqual(actual) ? changes : ["The lines are out of order."];
    }
}
