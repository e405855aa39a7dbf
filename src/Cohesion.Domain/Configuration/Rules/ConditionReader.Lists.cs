using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <content>Conditions with lists, texts and opinions.</content>
internal sealed partial class ConditionReader
{
    private Condition.OneOf? OneOf(JsonCursor at)
    {
        ValueList<ListItem> values = Items(at["values"], KindOf(at["fact"]));
        return at["fact"].Parse<FactId>() is { } fact && values.Count > 0 ? new Condition.OneOf(fact, values) : null;
    }

    /// <summary>Reads a set compared with a list. With several lists it is as many conditions, all of which hold.</summary>
    private Condition? Has(JsonCursor at)
    {
        FactKind? kind = KindOf(at["fact"]);
        FactId? fact = at["fact"].Parse<FactId>();
        ValueList<Condition> parts =
        [
            .. RuleWords.SetMatches.Entries.Where(entry => at[entry.Word.Name].Exists)
                .Select(entry => (Match: entry.Value, Values: Items(at[entry.Word.Name], kind)))
                .Where(part => fact is not null && part.Values.Count > 0)
                .Select(part => new Condition.Has(fact!.Value, part.Match, part.Values)),
        ];
        if (parts.Count > 1)
        {
            _places.Join(at.Path[..^"/has".Length]);
        }

        return parts switch
        {
            [] => null,
            [var only] => only,
            _ => new Condition.AllOf(parts),
        };
    }

    private Condition.Within? Within(JsonCursor at)
    {
        ValueList<ListItem> zones = Items(at["zones"], FactKind.TerritorySet);
        return at["fact"].Parse<FactId>() is { } fact && zones.Count > 0 ? new Condition.Within(fact, zones, RuleWords.PlaceMatches.Read(at["match"])) : null;
    }

    private static Condition.StartsWith? StartsWith(JsonCursor at) =>
        at["fact"].Parse<FactId>() is { } fact && at["text"].Text() is { } text ? new Condition.StartsWith(fact, text) : null;

    private Condition.Judgement? Opinion(JsonCursor at)
    {
        Operand? before = Operands.Read(at["before"], FactKind.Instant);
        return at["fact"].Parse<FactId>() is { } fact && at["by"].Parse<RoleId>() is { } by
            ? new Condition.Judgement(fact, by, at["question"].Localized(), before, at["each"].Parse<FactId>())
            : null;
    }

    /// <summary>Reads a list of values, or the one name that stands for it.</summary>
    private ValueList<ListItem> Items(JsonCursor at, FactKind? kind) => at.Kind == JsonKinds.List
        ? _places.Elements(at, item => Item(item, kind))
        : Item(at, kind) is { } only ? [only] : [];

    private static ListItem? Item(JsonCursor at, FactKind? kind) =>
        at.Text() is ['@', ..] ? at.Parse<NameReference>() is { } name ? new ListItem.Named(name) : null
        : LiteralReader.Read(at, kind) is { } literal ? new ListItem.One(literal)
        : null;
}
