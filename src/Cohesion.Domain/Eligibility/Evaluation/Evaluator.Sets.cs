using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <content>Codes, sets and territories. A code stands for its whole subtree.</content>
internal sealed partial class Evaluator
{
    private Truth OneOf(Condition.OneOf oneOf, List<Doubt> doubts)
    {
        Measured fact = MeasureOf(oneOf.Fact, doubts);
        return fact is Measured.Nothing ? Truth.False : new Lists(frame, this).Decide(oneOf.Values, doubts, list =>
            list.Select(value => IsAt(fact, value, oneOf.Fact)).Aggregate(Truth.False, Kleene.Or));
    }

    private Truth Has(Condition.Has has, List<Doubt> doubts)
    {
        FactReading reading = frame.Read(has.Fact);
        doubts.AddRange(reading.Doubts);
        if (reading.Value is FactValue.None)
        {
            return Truth.False;
        }

        Measured[]? elements = reading.Value switch
        {
            FactValue.Choices choices => [.. choices.Values.Select(code => new Measured.Word(code.ToString()))],
            FactValue.Places places => [.. places.Values.Select(place => new Measured.Place(place))],
            _ => null,
        };
        Truth truth = new Lists(frame, this).Decide(has.Values, doubts, list => Matches(elements, has.Match, list, has.Fact), has.Match == SetMatch.All);
        bool mayChange = truth == (has.Match == SetMatch.Only ? Truth.True : Truth.False);
        if (reading.IsWhole || elements is null || !mayChange)
        {
            return truth;
        }

        // A draft may still grow: what it has stays, what it lacks may come.
        doubts.AddRange(reading.Doubts.Count > 0 ? [] : [new Doubt.Missing(has.Fact)]);
        return Truth.Unknown;
    }

    private Truth Matches(Measured[]? elements, SetMatch match, IReadOnlyList<Literal> list, FactId fact) => elements is null ? Truth.Unknown : match switch
    {
        SetMatch.Any => elements.SelectMany(element => list.Select(value => IsAt(element, value, fact))).Aggregate(Truth.False, Kleene.Or),
        SetMatch.All => list.Select(value => elements.Select(element => IsAt(element, value, fact)).Aggregate(Truth.False, Kleene.Or)).Aggregate(Truth.True, Kleene.And),
        SetMatch.Only => elements.Select(element => list.Select(value => IsAt(element, value, fact)).Aggregate(Truth.False, Kleene.Or)).Aggregate(Truth.True, Kleene.And),
        _ => throw new UnreachableException(),
    };

    private Truth IsAt(Measured element, Literal value, FactId fact) => (element, value) switch
    {
        (Measured.Word word, Literal.Word at) => Kleene.Of(word.Text == at.Value || IsBelow(word.Text, at.Value, fact)),
        (Measured.Place place, Literal.Place at) => Lies(place.Code, [at.Value]),
        _ => Compare(element, Relation.EqualTo, MeasureOf(value)),
    };

    private bool IsBelow(string text, string ancestor, FactId fact) =>
        frame.Rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Vocabulary is { } name
        && frame.Rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary)
        && Code.TryParse(text, null, out Code code) && Code.TryParse(ancestor, null, out Code above) && vocabulary.IsWithin(code, above);

    private Truth Within(Condition.Within within, List<Doubt> doubts)
    {
        FactReading reading = frame.Read(within.Fact);
        doubts.AddRange(reading.Doubts);
        ValueSet<TerritoryCode>? places = reading.Value switch
        {
            FactValue.Place place => [place.Value],
            FactValue.Places set => set.Values,
            _ => null,
        };
        bool isWhole = reading.IsWhole || reading.Value is FactValue.Place;
        if (reading.Value is FactValue.None || (places is { Count: 0 } && isWhole))
        {
            return Truth.False;
        }

        Truth truth = places is { } known ? Lie(within, known, isWhole, doubts) : Lie(within, [], false, doubts);
        if (truth == Truth.Unknown && within.Match == PlaceMatch.Every && places is { Count: > 1 } several && several.Any(place => Lie(within, [place], true, []) == Truth.False))
        {
            return Truth.False;
        }

        if (truth == Truth.Unknown && doubts.Count == 0)
        {
            doubts.Add(places is not null && !isWhole ? new Doubt.Missing(within.Fact) : new Doubt.Unverifiable(within.Fact.ToString(), LocalizedText.Of(
                "les listes fournies ne permettent pas de situer ces lieux par rapport aux zones", "the lists at hand do not tell where these places lie with respect to the zones")));
        }

        return truth;
    }

    private Truth Lie(Condition.Within within, ValueSet<TerritoryCode> places, bool isWhole, List<Doubt> doubts) =>
        new Lists(frame, this, isWhole ? set => places.Any(place => MayHold(set, place)) : null).Decide(
            within.Zones, doubts, zones => Lie(places, [.. zones.OfType<Literal.Place>().Select(zone => zone.Value)], within.Match, isWhole));

    // A list that is not at hand holds quartiers or communes of a known territory: nothing that lies in no quartier, or apart from that territory.
    private bool MayHold(NamedSet.Unverifiable set, TerritoryCode place) =>
        set.Of is not { } of || ((!set.IsOfQuartiers || place.Kind != TerritoryKind.OutsideQuartiers) && Lies(place, [of]) != Truth.False);

    private Truth Lie(ValueSet<TerritoryCode> places, ValueSet<TerritoryCode> zones, PlaceMatch? match, bool isWhole)
    {
        Truth[] each = [.. places.Select(place => Lies(place, zones))];
        return match == PlaceMatch.Every
            ? each.Append(isWhole ? Truth.True : Truth.Unknown).Aggregate(Truth.True, Kleene.And)
            : each.Append(isWhole ? Truth.False : Truth.Unknown).Aggregate(Truth.False, Kleene.Or);
    }

    private Truth Lies(TerritoryCode place, ValueSet<TerritoryCode> zones) => frame.Rules.Context.Hierarchy.Relate(place, zones) switch
    {
        Containment.Inside => Truth.True,
        Containment.Outside => Truth.False,
        Containment.Unknown => Truth.Unknown,
        _ => throw new UnreachableException(),
    };
}
