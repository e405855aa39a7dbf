using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Facts by their paths in an application or in a record: which paths are facts, and which only lead to some.</summary>
internal sealed class FactTree
{
    private readonly Dictionary<string, FactDefinition> _facts;
    private readonly HashSet<string> _groups;

    private FactTree(string prefix, ValueList<FactDefinition> facts)
    {
        Prefix = prefix;
        Paths = [.. facts.Select(fact => fact.Id.ToString()[prefix.Length..]).Distinct(StringComparer.Ordinal)];
        _facts = facts.GroupBy(fact => fact.Id.ToString()[prefix.Length..], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _groups = Paths.SelectMany(GroupsOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gets what stands before a path in the id of its fact: nothing in an application, <c>documents.</c> in a record of that list.</summary>
    public string Prefix { get; }

    /// <summary>Gets the paths of the facts, in the order in which they are asked.</summary>
    public ValueList<string> Paths { get; }

    /// <summary>Gets every path that is a fact or leads to some.</summary>
    public IEnumerable<string> AllPaths => _groups.Concat(Paths);

    public static FactTree Of(FactCatalogue catalogue) => Of(catalogue.Definitions);

    public static FactTree Of(ValueList<FactDefinition> facts) => new("", facts);

    /// <summary>Gives the tree of the fields of a list of records.</summary>
    public static FactTree OfFields(FactDefinition list) =>
        new(list.Id + ".", [.. list.Fields.Where(field => field.Id.ToString().StartsWith(list.Id + ".", StringComparison.Ordinal))]);

    /// <summary>Gives the path of a name that stands in a group.</summary>
    public static string Join(string group, string name) => group.Length == 0 ? name : $"{group}.{name}";

    public FactDefinition? Find(string path) => _facts.GetValueOrDefault(path);

    /// <summary>Tells whether a path leads to facts; it may be a fact as well, as that of a period is.</summary>
    public bool IsGroup(string path) => _groups.Contains(path);

    /// <summary>Gives the names that stand in a group, in the order in which their facts are asked.</summary>
    public IEnumerable<string> NamesIn(string group)
    {
        string prefix = group.Length == 0 ? "" : group + ".";
        return Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..].Split('.')[0]).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> GroupsOf(string path)
    {
        for (int dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            yield return path[..dot];
        }
    }
}
