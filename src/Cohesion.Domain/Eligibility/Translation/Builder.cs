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
    private static readonly FactId RequestTotal = FactId.Parse("request.total", null);

    private readonly Part[] _parts =
    [
        .. from entry in universe.Carriers
           let fact = entry.Key.Fact
           let recount = universe.RecountOf(fact)
           where !ComputedFacts.Has(fact) || (fact == RequestTotal && entry.Value is Carrier.Number && universe.Versions[0].Context.Scopes.Count > 0)
           select new Part(
               recount is null ? universe.DefinitionOf(fact) : universe.DefinitionsOf(fact)[entry.Key.Version]!, entry.Value, universe.StatedOf(fact, entry.Key.Version),
               recount is null ? Claim.Any([.. translators.Where(translator => translator.Reads(fact)).Select(translator => translator.Has(fact))]) : translators[entry.Key.Version].Has(fact),
               entry.Key.Version, recount),
    ];

    /// <summary>Gives the situation: what an ordinary application states, but for what the point moves; lists are drawn up so that they add up.</summary>
    public Situation Build(long[] point)
    {
        FactSet facts = universe.Ordinary?.Facts ?? FactSet.Empty;
        List<FactId> moved = [];
        List<Sum> sums = [];
        bool isOfSelection = universe.Selection is { } selection && selection.Holds(point);
        foreach (Part part in _parts.Where(part => isOfSelection || !part.IsOfSelection))
        {
            FactId id = part.Fact.Id;
            FactValue? value = ValueOf(part, point);
            if (value == universe.Ordinary?.ValueOf(id) && !part.IsOfSelection && part.Recount is null)
            {
                continue;
            }

            if (part.Fact.Derivation is null)
            {
                facts = value is null ? facts.Without(id) : facts.With(id, value);
                moved.Add(id);
            }
            else if (value is not null)
            {
                sums.Add(new Sum(part.Fact, value, part.Version, part.Recount));
            }
        }

        Situation situation = new(moved.Count > 0 ? Applying(facts, moved) : facts);
        situation = isOfSelection ? situation.With(SelectedSet.List, new FactValue.Records([])) : situation;
        return sums.Count > 0 ? AddUp(situation, sums) : situation;
    }

    /// <summary>Gives what is to add up over lists.</summary>
    public IEnumerable<(FactDefinition Fact, FactValue Value)> Sums(long[] point) =>
        from part in _parts
        where part.Fact.Derivation is not null && !part.IsOfSelection
        let value = ValueOf(part, point)
        where value is not null
        select (part.Fact, value);

    /// <summary>Gives the value that a point holds for a fact, whether or not it applies; <see langword="null"/> where it holds none.</summary>
    public FactValue? Said(FactId fact, long[] point) =>
        universe.StatedOf(fact).Holds(point) ? Said(universe.DefinitionOf(fact), universe.CarrierOf(fact), point) : new FactValue.None();

    /// <summary>Gives every fact that was asked about, with its value where it has one.</summary>
    public IEnumerable<(FactDefinition Fact, FactValue? Value)> Values(long[] point) => _parts.Select(part => (part.Fact, ValueOf(part, point)));

    // What hangs on a fact that has moved may no longer apply, and is then not stated.
    private FactSet Applying(FactSet facts, List<FactId> moved)
    {
        RuleSet rules = universe.Versions[^1];
        FactSet kept = facts;
        foreach (FactDefinition fact in rules.Facts.Definitions)
        {
            if (fact.AppliesWhen is { } applies && facts.TryGet(fact.Id, out _) && FactReader.FactsOf(applies, rules).Any(moved.Contains)
                && new Evaluator(new Frame(rules, new Situation(facts), null)).Evaluate(applies, null) == Truth.False)
            {
                kept = kept.Without(fact.Id);
            }
        }

        return kept;
    }

    // What does not apply is neither asked nor stated; what is optional may be known to be none.
    private FactValue? ValueOf(Part part, long[] point) => part.Has.Holds(point) ? Said(part.Fact, part.Carrier, point)
        : part.Stated.Holds(point) ? null
        : new FactValue.None();

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
            ? new FactValue.JudgedByElement([.. AnswerValues.Elements(Set(universe.DefinitionOf(set), elements.Elements.SeenIn(point[elements.Variable]))).Select(element => KeyValuePair.Create(element, given))])
            : new FactValue.Judged(given);
    }

    /// <summary>Draws up the lists that sums are made over; where no small list does, the sums are stated as they are.</summary>
    private Situation AddUp(Situation situation, List<Sum> sums)
    {
        foreach (IGrouping<FactDefinition?, Sum> list in sums.GroupBy(sum => ListOf(sum.Fact)))
        {
            // What else adds up over the list stays what it was.
            IEnumerable<Sum> others = (universe.Ordinary?.Sums ?? [])
                .Where(sum => list.All(moved => moved.Fact.Id != sum.Key)).Select(sum => new Sum(universe.DefinitionOf(sum.Key), sum.Value, 0, null)).Where(sum => ListOf(sum.Fact) == list.Key);
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

    private Situation? Drawn(Situation situation, FactDefinition list, Sum[] sums)
    {
        situation = sums.Aggregate(situation, (silent, sum) => silent.Without(sum.Fact.Id));
        Situation? drawn = list.Kind == FactKind.Records ? situation.With(list.Id, new FactValue.Records(Apart(sums))) : situation;

        // What is counted gives records, into which what is summed up goes.
        foreach (Sum sum in sums.OrderBy(sum => sum.Fact.Derivation!.Aggregate == Aggregate.Sum))
        {
            drawn = drawn is null || IsMet(sum, drawn) ? drawn : new RecordLever(RulesOf(sum, list), drawn, null).Move(sum.Fact, sum.Fact.Derivation!, list, sum.Value);
        }

        drawn = drawn is null ? null : sums.Aggregate(drawn, (filled, sum) => new RecordLever(RulesOf(sum, list), filled, null).Fill(sum.Fact.Derivation!, list, sum.Value));
        return drawn is not null && sums.All(sum => IsMet(sum, drawn)) ? drawn : null;

        bool IsMet(Sum sum, Situation at) => new Frame(RulesOf(sum, list), at, null).Read(sum.Fact.Id).Value == sum.Value;
    }

    /// <summary>Gives the records that make the versions differ in what each of them computes.</summary>
    private static ValueList<FactSet> Apart(Sum[] sums) =>
    [
        .. from before in sums
           from after in sums
           where before is { Version: 0, Recount: not null } && after is { Version: 1, Recount: not null } && before.Fact.Id == after.Fact.Id
           from record in before.Recount!.Draw(before.Value, after.Value) ?? []
           select record,
    ];

    private RuleSet RulesOf(Sum sum, FactDefinition list) => sum.Recount is null ? universe.Versions.First(version => FactLookup.Find(version, list.Id) is not null) : universe.Versions[sum.Version];

    /// <summary>What a fact is to add up to.</summary>
    private readonly record struct Sum(FactDefinition Fact, FactValue Value, int Version, Recount? Recount);

    /// <summary>A fact that is built.</summary>
    /// <param name="Fact">What it is.</param>
    /// <param name="Carrier">How it stands in the space.</param>
    /// <param name="Stated">When it is stated.</param>
    /// <param name="Has">When it has a value.</param>
    /// <param name="Version">Which version computes it so.</param>
    /// <param name="Recount">What sets apart how the versions compute it, or <see langword="null"/>.</param>
    private readonly record struct Part(FactDefinition Fact, Carrier Carrier, Claim Stated, Claim Has, int Version, Recount? Recount)
    {
        /// <summary>Gets whether it is about the applications selected, which an application does not state.</summary>
        public bool IsOfSelection { get; } = SelectedSet.IsOf(Fact.Derivation?.Over ?? Fact.Id);
    }
}
