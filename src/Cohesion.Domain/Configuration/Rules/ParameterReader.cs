using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads parameters, each under its name.</summary>
internal sealed class ParameterReader(ConditionReader conditions, RulePlaces places)
{
    public Parameter? Read(JsonCursor at)
    {
        FactKind? kind = at["kind"].Text() == RuleWords.Periods.Name ? FactKind.Period : RuleWords.Kinds.Read(at["kind"]);
        ValueList<ParameterRow> rows = places.Elements(at["values"], row => Row(row, kind));
        ParameterDefault? otherwise = Otherwise(at["otherwise"], kind);
        if (!RuleName.TryParse(at.Name, null, out RuleName name) || kind is not { } known || (rows.Count == 0 && otherwise is null))
        {
            places.Lose(at.Name);
            places.Lose("@" + at.Name);
            return null;
        }

        return new Parameter(name, known, rows, otherwise)
        {
            Hit = RuleWords.Hits.Read(at["hit"]) ?? HitPolicy.Unique,
            Unit = at["unit"].Text(),
            Vocabulary = at["of"].Parse<Code>(),
            Citations = [.. at.Citations(), .. at["otherwise"].Citations()],
        };
    }

    private ParameterRow? Row(JsonCursor at, FactKind? kind)
    {
        Condition? when = conditions.Read(at["when"]);
        return Value(at["value"], kind) is { } value && (when is not null || !at["when"].Exists)
            ? new ParameterRow(value, at["from"].Parse<PartialDate>(), at["until"].Parse<PartialDate>(), when, at.Citations())
            : null;
    }

    private ParameterDefault? Otherwise(JsonCursor at, FactKind? kind) => at.Kind == JsonKinds.Object
        ? at["unverifiable"].Text() is { } reason ? new ParameterDefault.Unverifiable(reason) : null
        : Value(at, kind) is { } value ? new ParameterDefault.Fallback(value) : null;

    private ParameterValue? Value(JsonCursor at, FactKind? kind)
    {
        bool isList = at.Kind == JsonKinds.List;
        bool isSet = kind is FactKind.ChoiceSet or FactKind.TerritorySet;
        ValueList<JsonCursor> written = isList ? at.List() : [at];
        (Literal? Item, NameReference? Name)[] read =
            [.. written.Select(one => isSet && one.Text() is ['@', ..] ? ((Literal?)null, one.Parse<NameReference>()) : (LiteralReader.Read(one, kind), null))];
        ValueList<Literal> items = [.. read.Select(one => one.Item).OfType<Literal>()];
        ValueList<NameReference> names = [.. read.Select(one => one.Name).OfType<NameReference>()];
        if (isList)
        {
            int[] indices = [.. Enumerable.Range(0, read.Length)];
            places.Sort(at, [.. indices.Where(i => read[i].Item is not null), .. indices.Where(i => read[i].Name is not null)]);
        }

        return items.Count + names.Count > 0 ? new ParameterValue(items, isList || names.Count > 0, names) : null;
    }
}
