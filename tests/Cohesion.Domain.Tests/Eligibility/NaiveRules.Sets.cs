using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Tests.Eligibility;

/// <content>Lists, sets, places, and parameters by cases.</content>
internal sealed partial class NaiveRules
{
    private Parameter? ParameterOf(string name) => rules.Parameters.SingleOrDefault(parameter => $"@{parameter.Name}" == name);

    /// <summary>Gives the values that a parameter may have; <see langword="null"/> where it has none that can be told.</summary>
    private ParameterValue[]? Cases(Parameter parameter, FactId at)
    {
        (ParameterRow Row, bool? Holds)[] rows = [.. parameter.Rows.Select(row => (row, All([InTime(row, at), row.When is null ? true : Holds(row.When)])))];
        if (rows.Count(row => row.Holds == true) == 1)
        {
            return [rows.Single(row => row.Holds == true).Row.Value];
        }

        // The rows of the sample cover every day, so that one of those that may hold does.
        ParameterValue[] possible = [.. rows.Where(row => row.Holds != false).Select(row => row.Row.Value)];
        return parameter.Otherwise is ParameterDefault.Fallback otherwise ? [.. possible, otherwise.Value] : possible.Length > 0 ? possible : null;
    }

    private bool? InTime(ParameterRow row, FactId at)
    {
        if (row.From is null && row.Until is null)
        {
            return true;
        }

        Time days = OfDays(row.From?.First ?? FirstDay, row.Until?.Last ?? LastDay, true);
        return Measure(at) is Time day ? Lies(day, days) : null;
    }

    private Literal[] Spell(ValueList<ListItem> items) => [.. items.SelectMany(item => item switch
    {
        ListItem.One one => [one.Value],
        ListItem.Named named when ParameterOf(named.Name.ToString()) is { } parameter => Cases(parameter, SubmittedAt)!.Single().Items,
        ListItem.Named named => rules.Context.Names.TryGetValue(named.Name, out NamedSet? set) ? set switch
        {
            NamedSet.Codes codes => codes.Values.Select(code => (Literal)new Literal.Word(code.ToString())),
            NamedSet.Territories places => places.Values.Select(place => (Literal)new Literal.Place(place)),
            _ => throw new NotSupportedException("The generators quote no such list."),
        }
        : throw new NotSupportedException("The generators quote no such list."),
        _ => throw new NotSupportedException(),
    })];

    private bool? OneOf(Condition.OneOf oneOf)
    {
        object value = Measure(oneOf.Fact);
        return value == None ? false : Any(Spell(oneOf.Values).Select(literal => value is string code ? IsAtOrBelow(code, literal, oneOf.Fact) : Compare(value, Relation.EqualTo, Measure(literal))));
    }

    private bool? Has(Condition.Has has)
    {
        Reading reading = Read(has.Fact);
        if (reading.Value is not FactValue.Choices choices)
        {
            return reading.Value is FactValue.None ? false : null;
        }

        Literal[] list = Spell(has.Values);
        bool At(Code code, Literal literal) => IsAtOrBelow(code.ToString(), literal, has.Fact);
        bool now = has.Match switch
        {
            SetMatch.Any => choices.Values.Any(code => list.Any(literal => At(code, literal))),
            SetMatch.All => list.All(literal => choices.Values.Any(code => At(code, literal))),
            _ => choices.Values.All(code => list.Any(literal => At(code, literal))),
        };

        // A draft may grow: what it has stays, what it lacks may come, and so may what must not be there.
        return reading.IsWhole ? now : has.Match == SetMatch.Only ? (now ? null : false) : now ? true : null;
    }

    private bool IsAtOrBelow(string code, Literal literal, FactId fact) => literal is Literal.Word word && (code == word.Value
        || (rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Vocabulary is { } name && rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary)
            && vocabulary.IsWithin(Code.Parse(code, null), Code.Parse(word.Value, null))));

    private bool? Within(Condition.Within within)
    {
        Reading reading = Read(within.Fact);
        TerritoryCode[]? places = reading.Value switch
        {
            FactValue.Place place => [place.Value],
            FactValue.Places several => [.. several.Values],
            _ => null,
        };
        if (places is null)
        {
            return reading.Value is FactValue.None ? false : null;
        }

        TerritoryCode[] zones = [.. Spell(within.Zones).Cast<Literal.Place>().Select(zone => zone.Value)];
        bool?[] each = [.. places.Select(place => Any(zones.Select(zone => Lies(place, zone))))];
        bool? more = reading.IsWhole || reading.Value is FactValue.Place ? each.Length > 0 : null;
        return within.Match == PlaceMatch.Every ? All([.. each, more]) : Any([.. each, more is null ? null : false]);
    }

    private bool? Lies(TerritoryCode place, TerritoryCode zone) => rules.Context.Hierarchy.Relate(place, zone) switch
    {
        Containment.Inside => true,
        Containment.Outside => false,
        _ => null,
    };
}
