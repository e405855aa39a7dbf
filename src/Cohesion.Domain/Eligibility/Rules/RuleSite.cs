using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A place of a rule set at which a condition stands.</summary>
/// <param name="Path">The place in the canonical call file.</param>
/// <param name="Condition">What stands there.</param>
/// <param name="Records">The list whose records it is about, or <see langword="null"/> when it is about the application.</param>
internal sealed record RuleSite(string Path, Condition Condition, FactId? Records = null)
{
    /// <summary>Gives every condition of a rule set.</summary>
    public static IEnumerable<RuleSite> AllOf(RuleSet rules) =>
    [
        .. OwnFacts.Of(rules).SelectMany(entry => Of(entry.Fact, entry.Path)),
        .. rules.Parameters.SelectMany(Of),
        .. rules.Conditions.Select(named => new RuleSite($"/conditions/{named.Name}", named.Condition)),
        .. rules.Clauses.SelectMany(Of),
    ];

    /// <summary>Gives the conditions of a clause: its guard, its body, what lifts it.</summary>
    public static IEnumerable<RuleSite> Of(Clause clause, int index)
    {
        string path = $"/clauses/{index}";
        if (clause.When is { } when)
        {
            yield return new RuleSite($"{path}/when", when);
        }

        (string Member, Condition Condition)? body = clause.Body switch
        {
            ClauseBody.Requirement requirement => ("require", requirement.Condition),
            ClauseBody.Exclusion exclusion => ("excludeWhen", exclusion.Condition),
            ClauseBody.Preference preference => ("prefer", preference.Condition),
            _ => null,
        };
        if (body is var (member, condition))
        {
            yield return new RuleSite($"{path}/{member}", condition);
        }

        for (int i = 0; i < clause.Exemptions.Count; i++)
        {
            yield return new RuleSite($"{path}/except/{i}/when", clause.Exemptions[i].When);
        }
    }

    private static IEnumerable<RuleSite> Of(Parameter parameter) => parameter.Rows
        .Select((row, i) => (row.When, Path: $"/parameters/{parameter.Name}/values/{i}/when"))
        .Where(row => row.When is not null)
        .Select(row => new RuleSite(row.Path, row.When!));

    private static IEnumerable<RuleSite> Of(FactDefinition fact, string path)
    {
        FactId? list = fact.Id.ToString() is var id && path.Contains("/fields/", StringComparison.Ordinal) ? FactId.Parse(id[..id.LastIndexOf('.')], null) : null;
        if (fact.AppliesWhen is { } applies)
        {
            yield return new RuleSite($"{path}/appliesWhen", applies, list);
        }

        if (fact.Derivation is { Where: { } where } derivation)
        {
            yield return new RuleSite($"{path}/derive/where", where, ListOf(derivation));
        }
    }

    // What is counted is the list; what is summed up is one of its fields.
    private static FactId ListOf(Derivation derivation) => derivation.Aggregate == Aggregate.Count || derivation.Over.ToString().LastIndexOf('.') is not (> 0 and int dot)
        ? derivation.Over
        : FactId.Parse(derivation.Over.ToString()[..dot], null);
}
