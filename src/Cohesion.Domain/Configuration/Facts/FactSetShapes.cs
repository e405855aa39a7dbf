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

    // The applications that were selected state the facts of applications once more, and are seldom written by hand.
    public FactSetShapes(FactCatalogue catalogue)
        : this(FactTree.Of([.. catalogue.Definitions.Where(fact => fact.Id != Facts.Selected.Id)]), new FactValueShapes(catalogue), "facts")
    {
    }

    private FactSetShapes(FactTree tree, FactValueShapes values, string name) => (_tree, _values, _name) = (tree, values, name);

    /// <summary>Gives the shape of an object that states any of the facts.</summary>
    /// <param name="name">Its name among the definitions of a schema.</param>
    /// <param name="others">What may stand in it beside facts.</param>
    public FactGroupShape Object(string name, params ValueList<ObjectMember> others) => new(
        name, others, [.. In(""), .. _tree.Paths.Where(path => path.Contains('.', StringComparison.Ordinal)).Select(path => (path, At(path)))]);

    private IEnumerable<(string Name, Shape Shape)> In(string group) => _tree.NamesIn(group).Select(name => (name, At(FactTree.Join(group, name))));

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
            _groups[path] = shape = new FactGroupShape($"{_name}.{path}", [], [.. In(path)]);
        }

        return shape;
    }

    private Shape Record(FactDefinition list)
    {
        FactSetShapes fields = new(FactTree.OfFields(list), _values, $"record.{list.Id}");
        return fields.Object(fields._name);
    }
}
