using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of objects that state facts, nested or by id: the facts of a catalogue have the forms of their kinds, other names are free.</summary>
internal sealed class FactSetShapes
{
    private readonly FactTree _tree;
    private readonly FactValueShapes _values;
    private readonly string _name;
    private readonly Dictionary<string, FactShape> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactGroupShape> _groups = new(StringComparer.Ordinal);

    /// <param name="catalogue">The facts that have a form.</param>
    /// <param name="others">Members of the whole object beside its facts.</param>
    public FactSetShapes(FactCatalogue catalogue, params ValueList<ObjectMember> others)
        : this(FactTree.Of(catalogue), new FactValueShapes(catalogue), "facts", others)
    {
    }

    private FactSetShapes(FactTree tree, FactValueShapes values, string name, ValueList<ObjectMember> others)
    {
        (_tree, _values, _name) = (tree, values, name);
        Whole = new FactGroupShape(name, others, [.. NamesIn(""), .. tree.Paths.Where(path => path.Contains('.', StringComparison.Ordinal)).Select(path => (path, At(path)))]);
    }

    /// <summary>Gets the shape of a whole object.</summary>
    public Shape Whole { get; }

    private IEnumerable<(string Name, Shape Shape)> NamesIn(string group) => _tree.NamesIn(group).Select(name => (name, At(FactTree.Join(group, name))));

    private Shape At(string path) => _tree.Find(path) is { } fact ? Fact(path, fact) : Group(path);

    private FactShape Fact(string path, FactDefinition fact)
    {
        if (!_facts.TryGetValue(path, out FactShape? shape))
        {
            _facts[path] = shape = new FactShape(fact, _values.Of(fact, _tree.IsGroup(path) ? Group(path) : null, Record));
        }

        return shape;
    }

    private FactGroupShape Group(string path)
    {
        if (!_groups.TryGetValue(path, out FactGroupShape? shape))
        {
            _groups[path] = shape = new FactGroupShape($"{_name}.{path}", [], [.. NamesIn(path)]);
        }

        return shape;
    }

    private Shape Record(FactDefinition list) => new FactSetShapes(FactTree.OfFields(list), _values, $"record.{list.Id}", []).Whole;
}
