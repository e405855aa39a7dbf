using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Builds the application that a point of a universe stands for.</summary>
/// <param name="universe">What was asked.</param>
/// <param name="translators">What each version says of the facts.</param>
internal sealed class Builder(Universe universe, IReadOnlyList<Translator> translators)
{
    /// <summary>Gives the situation: what an ordinary application states, but for what the point moves; lists are drawn up so that they add up.</summary>
    public Situation Build(long[] point)
    {
        Ordinary? ordinary = universe.Ordinary;
        FactSet facts = ordinary?.Facts ?? FactSet.Empty;
        List<FactId> moved = [];
        foreach ((FactDefinition fact, FactValue? value) in Values(point).Where(entry => entry.Fact.Derivation is null && entry.Value != ordinary?.ValueOf(entry.Fact.Id)))
        {
            facts = value is null ? facts.Without(fact.Id) : facts.With(fact.Id, value);
            moved.Add(fact.Id);
        }

        return Sum(new Situation(moved.Count > 0 ? Applying(facts, moved) : facts), [.. Sums(point).Where(sum => sum.Value != ordinary?.ValueOf(sum.Fact.Id))]);
    }

    /// <summary>Gives what is to add up over lists.</summary>
    public IEnumerable<(FactDefinition Fact, FactValue Value)> Sums(long[] point) =>
        Values(point).Where(entry => entry.Fact.Derivation is not null && entry.Value is not null).Select(entry => (entry.Fact, entry.Value!));

    /// <summary>Gives the value that a point holds for a fact, whether or not it applies; <see langword="null"/> where it holds none.</summary>
    public FactValue? Said(FactId fact, long[] point) =>
        universe.StatedOf(fact).Holds(point) ? Said(universe.DefinitionOf(fact), universe.CarrierOf(fact), point) : new FactValue.None();

    /// <summary>Gives every fact that was asked about, with its value where it has one.</summary>
    public IEnumerable<(FactDefinition Fact, FactValue? Value)> Values(long[] point) => universe.Carriers
        .Where(entry => !ComputedFacts.Has(entry.Key) || (entry.Key.ToString() == "request.total" && entry.Value is Carrier.Number && universe.Versions[0].Context.Scopes.Count > 0))
        .Select(entry => (universe.DefinitionOf(entry.Key), entry.Value))
        .Select(entry => (entry.Item1, ValueOf(entry.Item1, entry.Value, point)));

    // What hangs on a fact that has moved may no longer apply, and is then not stated.
    private FactSet Applying(FactSet facts, List<FactId> moved)
    {
        RuleSet rules = universe.Versions[^1];
        FactId[] outside =
        [
            .. from fact in facts.Values.Keys
               let applies = FactLookup.Find(rules, fact)?.AppliesWhen
               where applies is not null && FactReader.FactsOf(applies, rules).Any(moved.Contains)
                   && new Evaluator(new Frame(rules, new Situation(facts), null)).Evaluate(applies, null) == Truth.False
               select fact,
        ];
        return outside.Aggregate(facts, (kept, fact) => kept.Without(fact));
    }

    private FactValue? ValueOf(FactDefinition fact, Carrier carrier, long[] point) =>
        !translators.Any(translator => translator.Reads(fact.Id) && translator.Has(fact.Id).Holds(point)) ? IsLeftOut(fact, point) ? null : new FactValue.None() : Said(fact, carrier, point);

    private FactValue? Said(FactDefinition fact, Carrier carrier, long[] point) => carrier switch
    {
        Carrier.Number number => Number(fact, number, point[number.Variable]),
        Carrier.Flag flag => new FactValue.Flag(point[flag.Variable] == 1),
        Carrier.Time { Minute: null } time => new FactValue.Day(PartialDate.OfDay(Days.Day(point[time.Day]))),
        Carrier.Time { Minute: { } minute } time => new FactValue.Moment(At(point[time.Day], point[minute])),
        Carrier.Span span => new FactValue.Span(PartialPeriod.Between(PartialDate.OfDay(Days.Day(point[span.Start])), PartialDate.OfDay(Days.Day(point[span.End])))),
        Carrier.Element element => Element(fact, element.Elements.In(point[element.Variable]).First()),
        Carrier.Set set => Set(fact, set.Elements.In(point[set.Variable])),
        Carrier.Opinion opinion => Opinion(fact, opinion, point),
        _ => fact.Kind == FactKind.Records ? new FactValue.Records([]) : null,
    };

    // What does not apply is neither asked nor stated; what is optional may be known to be none.
    private bool IsLeftOut(FactDefinition fact, long[] point) => universe.StatedOf(fact.Id).Holds(point);

    private FactValue Number(FactDefinition fact, Carrier.Number number, long value) => fact.Kind switch
    {
        FactKind.Money => new FactValue.Amount(Money.OfMinor(value, universe.Versions[0].Context.Currency)),
        FactKind.Ratio => new FactValue.Proportion(Ratio.Of(value * (long)number.Unit.Numerator, (long)number.Unit.Denominator)),
        _ => new FactValue.Count(value),
    };

    private Instant At(long day, long minute) =>
        (Days.Day(day) + new LocalTime((int)minute / 60, (int)minute % 60)).InZoneLeniently(universe.Versions[0].Context.Zone).ToInstant();

    private static FactValue Element(FactDefinition fact, string value) => fact.Kind switch
    {
        FactKind.Territory => new FactValue.Place(TerritoryCode.Parse(value, null)),
        FactKind.Choice => new FactValue.Choice(Code.Parse(value, null)),
        _ => new FactValue.Text(value),
    };

    private static FactValue Set(FactDefinition fact, IEnumerable<string> values) => fact.Kind == FactKind.TerritorySet
        ? new FactValue.Places([.. values.Select(value => TerritoryCode.Parse(value, null))])
        : new FactValue.Choices([.. values.Select(value => Code.Parse(value, null))]);

    private FactValue Opinion(FactDefinition fact, Carrier.Opinion opinion, long[] point)
    {
        ValueList<Opinion> given = [new Opinion(point[opinion.Favourable] == 1 ? OpinionKind.Favourable : OpinionKind.Unfavourable, Days.Day(point[opinion.Day]))];
        return translators.Select(translator => translator.JudgedBy(fact.Id)).OfType<FactId>().Select(each => (FactId?)each).FirstOrDefault() is { } set && universe.CarrierOf(set) is Carrier.Set elements
            ? new FactValue.JudgedByElement([.. elements.Elements.SeenIn(point[elements.Variable]).Select(seen => KeyValuePair.Create(Code.Parse(seen, null), given))])
            : new FactValue.Judged(given);
    }

    /// <summary>Draws up the lists that sums are made over; where no small list does, the sums are stated as they are.</summary>
    private Situation Sum(Situation situation, List<(FactDefinition Fact, FactValue Value)> sums)
    {
        foreach (IGrouping<FactDefinition?, (FactDefinition Fact, FactValue Value)> list in sums.GroupBy(sum => ListOf(sum.Fact)))
        {
            // What else adds up over the list stays what it was.
            IEnumerable<(FactDefinition Fact, FactValue Value)> others = (universe.Ordinary?.Sums ?? [])
                .Where(sum => list.All(moved => moved.Fact.Id != sum.Key)).Select(sum => (universe.DefinitionOf(sum.Key), sum.Value)).Where(sum => ListOf(sum.Item1) == list.Key);
            if (list.Key is { } over && Drawn(situation, over, [.. list, .. others]) is { } drawn)
            {
                situation = drawn;
            }
            else
            {
                situation = list.Concat(others).Aggregate(situation.Without(list.Key?.Id ?? default), (stated, sum) => stated.With(sum.Fact.Id, sum.Value));
            }
        }

        return situation;
    }

    private FactDefinition? ListOf(FactDefinition fact) =>
        universe.Versions.Select(rules => rules.Facts.ListOf(fact.Derivation!.Over) ?? (rules.Facts.TryGet(fact.Derivation.Over, out FactDefinition? own) ? own : null)).OfType<FactDefinition>().FirstOrDefault();

    private Situation? Drawn(Situation situation, FactDefinition list, (FactDefinition Fact, FactValue Value)[] sums)
    {
        Situation? drawn = list.Kind == FactKind.Records ? situation.With(list.Id, new FactValue.Records([])) : situation;
        RuleSet rules = universe.Versions.First(version => FactLookup.Find(version, list.Id) is not null);
        foreach ((FactDefinition fact, FactValue value) in sums)
        {
            drawn = drawn is null || new Frame(rules, drawn, null).Read(fact.Id).Value == value ? drawn : new RecordLever(rules, drawn, null).Move(fact, fact.Derivation!, list, value);
        }

        return drawn is not null && sums.All(sum => new Frame(rules, drawn, null).Read(sum.Fact.Id).Value == sum.Value) ? drawn : null;
    }
}
