using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>
/// Definitions that go round in circles, or that stand on each other too high: conditions by <c>is</c>, parameters by their cases, facts by what they
/// apply to and derive from.
/// </summary>
internal sealed class CycleCheck(RuleIndex index)
{
    /// <summary>How many definitions may stand on each other, as deep as the values of a file may be nested.</summary>
    public const int MaximumHeight = 64;

    private readonly Dictionary<string, string> _paths = [];
    private readonly Dictionary<string, int> _heights = [];
    private readonly List<string> _way = [];
    private readonly List<Problem> _problems = [];

    /// <summary>Gives each circle once, where it is first entered in the order of the file, and the first definition that is too high.</summary>
    public IReadOnlyList<Problem> Run()
    {
        foreach ((string node, string path) in Nodes())
        {
            _paths.TryAdd(node, path);
        }

        foreach (string node in _paths.Keys)
        {
            if (Visit(node) > MaximumHeight)
            {
                _problems.Add(new Problem(ProblemCode.TooDeep, _paths[node], node, $"<= {MaximumHeight}"));
                break;
            }
        }

        return _problems;
    }

    /// <summary>Gives how many definitions stand on each other from one on; never looks deeper than one too many.</summary>
    private int Visit(string node)
    {
        int start = _way.IndexOf(node);
        if (start >= 0)
        {
            _problems.Add(new Problem(ProblemCode.CyclicReference, _paths[node], string.Join(" → ", [.. _way[start..], node])));
            return 0;
        }

        if (_way.Count > MaximumHeight || !_paths.ContainsKey(node) || _heights.TryGetValue(node, out int height))
        {
            return _heights.GetValueOrDefault(node);
        }

        _way.Add(node);
        height = 1 + Next(node).Distinct().Select(Visit).DefaultIfEmpty().Max();
        _way.RemoveAt(_way.Count - 1);
        return _heights[node] = height;
    }

    private IEnumerable<(string Node, string Path)> Nodes() =>
    [
        .. OwnFacts.Of(index.Rules).Select(entry => (entry.Fact.Id.ToString(), entry.Path)),
        .. index.Rules.Parameters.Select(parameter => ($"@{parameter.Name}", $"/parameters/{parameter.Name}")),
        .. index.Rules.Conditions.Select(named => ($"is {named.Name}", $"/conditions/{named.Name}")),
    ];

    private IEnumerable<string> Next(string node)
    {
        if (node.StartsWith('@'))
        {
            return index.Parameter(NameReference.Parse(node, null))!.Rows.Select(row => row.When).OfType<Condition>().SelectMany(Next);
        }

        if (node.StartsWith("is ", StringComparison.Ordinal))
        {
            return Next(index.Condition(RuleName.Parse(node.AsSpan(3), null))!);
        }

        FactDefinition? fact = index.Fact(FactId.Parse(node, null));
        return new[] { fact?.AppliesWhen, fact?.Derivation?.Where }.OfType<Condition>().SelectMany(Next).Concat(Source(fact?.Derivation));
    }

    // What sums up a field reads the list that the field belongs to.
    private IEnumerable<string> Source(Derivation? derivation) => derivation is null
        ? []
        : [(index.Rules.Facts.ListOf(derivation.Over)?.Id ?? derivation.Over).ToString()];

    private IEnumerable<string> Next(Condition condition) =>
    [
        .. ConditionTree.Facts(condition, "").Select(entry => entry.Fact.ToString()),
        .. ConditionTree.Names(condition, "").Select(entry => index.Parameter(entry.Name)).OfType<Parameter>().Select(parameter => $"@{parameter.Name}"),
        .. ConditionTree.Walk(condition, "").Select(part => part.Condition).OfType<Condition.Reference>().Select(reference => $"is {reference.Name}"),
    ];
}
