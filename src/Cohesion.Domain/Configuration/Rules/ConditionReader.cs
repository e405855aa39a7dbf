using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads conditions, each told by its member. What cannot be read is left out, so that the rest is checked all the same.</summary>
internal sealed partial class ConditionReader
{
    private readonly FactKinds _kinds;
    private readonly RulePlaces _places;
    private readonly Dictionary<string, Func<JsonCursor, Condition?>> _byMember;

    public ConditionReader(FactKinds kinds, RulePlaces places)
    {
        (_kinds, _places, Operands) = (kinds, places, new OperandReader(kinds, places));
        _byMember = new(StringComparer.Ordinal)
        {
            ["all"] = at => Parts(at) is { Count: > 0 } parts ? new Condition.AllOf(parts) : null,
            ["any"] = at => Parts(at) is { Count: > 0 } parts ? new Condition.AnyOf(parts) : null,
            ["not"] = at => Read(at) is { } condition ? new Condition.Negation(condition) : null,
            ["atLeast"] = Several,
            ["is"] = at => at.Parse<RuleName>() is { } name ? new Condition.Reference(name) : null,
            ["compare"] = Compare,
            ["between"] = Between,
            ["share"] = Share,
            ["during"] = During,
            ["in"] = OneOf,
            ["has"] = Has,
            ["within"] = Within,
            ["startsWith"] = StartsWith,
            ["flag"] = at => at.Parse<FactId>() is { } fact ? new Condition.Flag(fact) : null,
            ["known"] = at => at.Parse<FactId>() is { } fact ? new Condition.Known(fact) : null,
            ["opinion"] = Opinion,
        };
    }

    public OperandReader Operands { get; }

    /// <summary>Reads a condition. The sources given to a part of it that has none of its own are those of the condition.</summary>
    public Condition? Read(JsonCursor at)
    {
        foreach (JsonCursor member in at.Members())
        {
            if (_byMember.TryGetValue(member.Name, out Func<JsonCursor, Condition?>? read))
            {
                return read(member)?.CitedBy([.. at.Citations(), .. member.Name switch
                {
                    "all" or "any" or "not" => [],
                    "atLeast" => member.Citations(),
                    _ => Sources.Below(member),
                }]);
            }
        }

        return null;
    }

    private ValueList<Condition> Parts(JsonCursor list) => _places.Elements(list, Read);

    private Condition.Several? Several(JsonCursor at)
    {
        ValueList<Condition> of = Parts(at["of"]);
        if (at["count"].Integer() is not { } count)
        {
            return null;
        }

        int written = at["of"].List().Count;
        if (count > written && written > 0)
        {
            at["count"].Report(ProblemCode.UnsupportedHere, expected: $"≤ {written}");
        }

        return count <= of.Count ? new Condition.Several((int)count, of) : null;
    }

    private Condition.Compare? Compare(JsonCursor at)
    {
        Operand? left = Operands.Read(at[0], Operands.KindOf(at[2])), right = Operands.Read(at[2], Operands.KindOf(at[0]));
        return left is not null && RuleWords.Relations.Read(at[1]) is { } relation && right is not null ? new Condition.Compare(left, relation, right) : null;
    }

    private Condition.Between? Between(JsonCursor at)
    {
        FactKind? kind = KindOf(at["fact"]);
        Operand? min = Operands.Read(at["min"], kind), max = Operands.Read(at["max"], kind);
        return at["fact"].Parse<FactId>() is { } fact && min is not null && max is not null ? new Condition.Between(fact, min, max) : null;
    }

    private Condition.Share? Share(JsonCursor at)
    {
        (Relation Relation, JsonCursor Bound)[] bounds =
            [.. RuleWords.Bounds.Entries.Select(entry => (entry.Value, Bound: at[entry.Word.Name])).Where(entry => entry.Bound.Exists)];
        return bounds is [var (relation, written), ..] && Operands.ReadBound(written) is { } bound and (Operand.Named or Operand.Constant { Value: Literal.Proportion })
            && at["fact"].Parse<FactId>() is { } fact && at["base"].Parse<FactId>() is { } of
            ? new Condition.Share(fact, of, relation, bound)
            : null;
    }

    private Condition.During? During(JsonCursor at)
    {
        ValueList<Operand> windows = at["in"].Kind == JsonKinds.List
            ? _places.Elements(at["in"], window => Operands.Read(window, FactKind.Instant))
            : Operands.Read(at["in"], FactKind.Instant) is { } window ? [window] : [];
        return at["fact"].Parse<FactId>() is { } fact && windows.Count > 0 ? new Condition.During(fact, windows) : null;
    }

    private FactKind? KindOf(JsonCursor fact) => FactId.TryParse(fact.Text(), null, out FactId id) ? _kinds.Of(id) : null;
}
