using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Definitions that go round in circles: conditions by <c>is</c>, parameters by their cases, facts by what they apply to and derive from.</summary>
internal sealed class CycleCheck(RuleSet rules)
{
    private readonly Dictionary<string, string> _paths = [];
    private readonly HashSet<string> _done = [];
    private readonly List<string> _way = [];
    private readonly List<Problem> _problems = [];

    /// <summary>Gives each circle once, where it is first entered in the order of the file.</summary>
    public IReadOnlyList<Problem> Run()
    {
        foreach ((string node, string path) in Nodes())
        {
            _paths.TryAdd(node, path);
        }

        foreach (string node in _paths.Keys.ToArray())
        {
            Visit(node);
        }

        return _problems;
    }

    private void Visit(string node)
    {
        int start = _way.IndexOf(node);
        if (start >= 0)
        {
            _problems.Add(new Problem(ProblemCode.CyclicReference, _paths[node], string.Join(" → ", [.. _way[start..], node])));
        }

        if (start >= 0 || !_paths.ContainsKey(node) || _done.Contains(node))
        {
            return;
        }

        _way.Add(node);
        foreach (string next in Next(node).Distinct())
        {
            Visit(next);
        }

        _way.RemoveAt(_way.Count - 1);
        _done.Add(node);
    }

    private IEnumerable<(string Node, string Path)> Nodes() =>
    [
        .. OwnFacts.Of(rules).Select(entry => (entry.Fact.Id.ToString(), entry.Path)),
        .. rules.Parameters.Select(parameter => (Node(parameter.Name), $"/parameters/{parameter.Name}")),
        .. rules.Conditions.Select(named => ($"is {named.Name}", $"/conditions/{named.Name}")),
    ];

    private IEnumerable<string> Next(string node)
    {
        if (node.StartsWith('@'))
        {
            return rules.Parameter(RuleName.Parse(node.AsSpan(1), null))!.Rows.Select(row => row.When).OfType<Condition>().SelectMany(Next);
        }

        if (node.StartsWith("is ", StringComparison.Ordinal))
        {
            return Next(rules.Condition(RuleName.Parse(node.AsSpan(3), null))!);
        }

        FactDefinition? fact = FactLookup.Find(rules, FactId.Parse(node, null));
        return new[] { fact?.AppliesWhen, fact?.Derivation?.Where }.OfType<Condition>().SelectMany(Next).Concat(Source(fact?.Derivation));
    }

    // What sums up a field reads the list that the field belongs to.
    private IEnumerable<string> Source(Derivation? derivation) => derivation is null
        ? []
        : [(rules.Facts.ListOf(derivation.Over)?.Id ?? derivation.Over).ToString()];

    private IEnumerable<string> Next(Condition condition) =>
    [
        .. ConditionTree.Facts(condition, "").Select(entry => entry.Fact.ToString()),
        .. ConditionTree.Names(condition, "").Select(entry => Names.ParameterOf(entry.Name, rules)).OfType<Parameter>().Select(parameter => Node(parameter.Name)),
        .. ConditionTree.Walk(condition, "").Select(part => part.Condition).OfType<Condition.Reference>().Select(reference => $"is {reference.Name}"),
    ];

    private static string Node(RuleName parameter) => $"@{parameter}";
}
