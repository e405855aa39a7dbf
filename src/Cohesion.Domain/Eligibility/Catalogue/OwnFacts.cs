namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that a call declares itself, fields included, each with its place in the call file.</summary>
internal static class OwnFacts
{
    public static IEnumerable<(FactDefinition Fact, string Path)> Of(RuleSet rules) =>
        rules.Facts.Own.SelectMany((fact, i) => WithFields(fact, $"/facts/{i}"));

    private static IEnumerable<(FactDefinition Fact, string Path)> WithFields(FactDefinition fact, string path) =>
        fact.Fields.SelectMany((field, i) => WithFields(field, $"{path}/fields/{i}")).Prepend((fact, path));
}
