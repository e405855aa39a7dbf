using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that versions of rules read, each with what of it is free. Versions share their facts, and what nobody can say of them.</summary>
internal sealed class Universe
{
    private readonly Dictionary<FactId, FactDefinition?[]> _definitions = [];
    private readonly Dictionary<(FactId Fact, int Version), Carrier> _carriers = [];
    private readonly Dictionary<(FactId Fact, int Version), Claim> _stated = [];
    private readonly Dictionary<FactId, Recount?> _recounts = [];
    private readonly Lazy<SameNames?> _names;
    private readonly Dictionary<(int Version, Condition Atom), Claim> _opaque = [];
    private readonly Dictionary<(int Variable, long Offset, CalendarDuration By, int Sign), int> _moved = [];
    private readonly Lazy<Mentions> _mentions;
    private readonly Lazy<LocalDate> _filing;

    private readonly Ordinary? _ordinary;

    /// <param name="versions">The rules that read the facts.</param>
    /// <param name="ordinary">Where the facts stand as long as nothing moves them, or <see langword="null"/> for their usual values.</param>
    /// <param name="about">The clauses in question.</param>
    public Universe(ValueList<RuleSet> versions, Ordinary? ordinary, Func<RuleSet, IEnumerable<Clause>> about)
    {
        (Versions, _ordinary) = (versions, ordinary);
        _filing = new(() => Usual.FilingOf(versions[0]));
        _names = new(() => versions.Count == 1 || versions.All(rules => SameNames.AreAll(versions[0], rules)) ? null : new SameNames(versions[0], versions[^1]));
        _mentions = new(() => new Mentions(versions, about));
    }

    public Ordinary? Ordinary => _ordinary;

    public ValueList<RuleSet> Versions { get; }

    public Space Space { get; } = new();

    /// <summary>Gets the claim that the applications selected are stated; <see langword="null"/> where nobody has asked about them.</summary>
    public Claim? Selection { get; private set; }

    /// <summary>Gets the facts that have been asked about; one that the versions compute from different records stands there once for each of them.</summary>
    public IEnumerable<KeyValuePair<(FactId Fact, int Version), Carrier>> Carriers => _carriers;

    /// <summary>Gets the conditions of which nothing can be said but that they hold or not.</summary>
    public IEnumerable<(Condition Atom, RuleSet Rules)> Opaque => _opaque.Keys.Select(key => (key.Atom, Versions[key.Version]));

    /// <summary>Gets the day on which an ordinary application is filed.</summary>
    public LocalDate Filing => _filing.Value;

    /// <summary>Says that the applications selected are stated: as long as they are not, clauses about all of them are silent.</summary>
    public Claim AskOfSelection() => Selection ??= Space.Yes(Space.Number(0, 1, 0));

    /// <summary>Gives what each version says of a fact.</summary>
    public IReadOnlyList<FactDefinition?> DefinitionsOf(FactId id)
    {
        if (!_definitions.TryGetValue(id, out FactDefinition?[]? definitions))
        {
            _definitions[id] = definitions = [.. Versions.Select(rules => FactLookup.Find(rules, id))];
        }

        return definitions;
    }

    public FactDefinition DefinitionOf(FactId id) => DefinitionsOf(id).OfType<FactDefinition>().FirstOrDefault() ?? new FactDefinition(id, FactKind.Text);

    /// <summary>Gives what sets apart how two versions compute a fact; <see langword="null"/> where they do not, or one of them does not compute it.</summary>
    public Recount? RecountOf(FactId id)
    {
        if (!_recounts.TryGetValue(id, out Recount? recount))
        {
            bool isApart = _names.Value is { } names && DefinitionsOf(id).All(definition => definition?.Derivation is not null) && !names.Agree(id);
            _recounts[id] = recount = isApart ? new Recount(Versions, [.. DefinitionsOf(id).OfType<FactDefinition>()]) : null;
        }

        return recount;
    }

    /// <summary>Gives how a fact stands in the space, as one version reads it.</summary>
    public Carrier CarrierOf(FactId id, int version = 0)
    {
        version = IsApart(id) ? version : 0;
        if (_carriers.TryGetValue((id, version), out Carrier? carrier))
        {
            return carrier;
        }

        FactDefinition[] definitions = IsApart(id) ? [DefinitionsOf(id)[version]!] : [.. DefinitionsOf(id).OfType<FactDefinition>()];
        FactDefinition fact = definitions.FirstOrDefault() ?? DefinitionOf(id);
        _carriers[(id, version)] = carrier = definitions.Select(definition => definition.Kind).Distinct().Count() > 1 ? new Carrier.Whole() : Computed(id) ?? Make(fact, definitions);
        Axioms.Add(this, id);
        if (RecountOf(id) is { } recount && version == 0 && carrier is Carrier.Number before && CarrierOf(id, 1) is Carrier.Number after)
        {
            Axioms.Add(this, id, recount, before, after);
        }

        return carrier;
    }

    /// <summary>Says that a fact is stated; the claim that is always true of a fact that no version allows to be none.</summary>
    public Claim StatedOf(FactId id, int version = 0)
    {
        version = IsApart(id) ? version : 0;
        if (!_stated.TryGetValue((id, version), out Claim? stated))
        {
            FactDefinition[] definitions = [.. DefinitionsOf(id).OfType<FactDefinition>()];
            bool mayBeNone = definitions.Any(MayBeNone);
            _stated[(id, version)] = stated = mayBeNone ? Space.Yes(Space.Number(0, 1, (_ordinary?.ValueOf(id) is { } value ? value.IsKnown : Usual.IsStated(definitions[0])) ? 1 : 0)) : Claim.True;
        }

        return stated;
    }

    public bool IsAsked(FactId id) => _carriers.ContainsKey((id, 0));

    /// <summary>Gives the claim that stands for a condition of which nothing can be said; two versions share it where it means the same in both.</summary>
    public Claim OpaqueOf(Condition atom, RuleSet rules)
    {
        Condition bare = atom.Citations.Count == 0 ? atom : atom.CitedBy([]);
        int version = 0;
        while (!ReferenceEquals(Versions[version], rules) && !new SameNames(Versions[version], rules).Agree(bare))
        {
            version++;
        }

        if (!_opaque.TryGetValue((version, bare), out Claim? claim))
        {
            _opaque[(version, bare)] = claim = Space.Yes(Space.Number(0, 1, 1));
        }

        return claim;
    }

    /// <summary>Gives the number of a day that lies months or years from another, wherever a rule asks for it.</summary>
    /// <param name="variable">The day from which it is counted.</param>
    /// <param name="offset">How many days after it the count begins.</param>
    /// <param name="by">By how much.</param>
    /// <param name="sign">One towards the future, minus one towards the past.</param>
    public int Moved(int variable, long offset, CalendarDuration by, int sign)
    {
        if (!_moved.TryGetValue((variable, offset, by, sign), out int follower))
        {
            long Of(long day) => Days.Moved(day + offset, by, sign);
            _moved[(variable, offset, by, sign)] = follower = Space.Number(Of(Days.First), Of(Days.Last), Of(Space.Variables[variable].Usual));
            Space.Follow(variable, follower, Of);
        }

        return follower;
    }

    public static bool MayBeNone(FactDefinition fact) => fact.IsOptional || fact is { Source: FactSource.Derived, Derivation.Aggregate: Aggregate.Min or Aggregate.Max };

    // Waves follow from the calendar, and a version may have one of its own.
    private bool IsApart(FactId id) => RecountOf(id) is not null || (id == ComputedFacts.FilingWave && _names.Value?.Agree(id) == false);

    private int YearAfter => Math.Min(Filing.Year + 1, LocalDate.MaxIsoValue.Year);

    private Carrier? Computed(FactId id)
    {
        switch (id.ToString())
        {
            case "project.period.start":
                return CarrierOf(FactId.Parse("project.period", null)) is Carrier.Span start ? new Carrier.Time(start.Start) : null;
            case "project.period.end":
                return CarrierOf(FactId.Parse("project.period", null)) is Carrier.Span end ? new Carrier.Time(end.End) : null;
            case "project.communes" when CarrierOf(FactId.Parse("project.places", null)) is Carrier.Set places:
                return new Carrier.Set(places.Variable, places.Elements.SeenAs(CommuneOf));
            case "request.total" when Versions.All(rules => rules.Context.Scopes.Count == 0):
                return CarrierOf(FactId.Parse("request.amount", null));
            default:
                return null;
        }
    }

    private static string? CommuneOf(string place) => TerritoryCode.Parse(place, null).Commune is { } commune ? TerritoryCode.Of(commune).ToString() : null;

    private Carrier Make(FactDefinition fact, FactDefinition[] definitions) => fact.Kind switch
    {
        FactKind.Flag => new Carrier.Flag(Space.Number(0, 1, (_ordinary?.ValueOf(fact.Id) is FactValue.Flag flag ? flag.Value : Usual.IsYes(fact)) ? 1 : 0)),
        FactKind.Count or FactKind.Money => new Carrier.Number(Number(fact, definitions, 1), Exact.Of(1)),
        FactKind.Ratio => Fine(fact, definitions),
        FactKind.Date => new Carrier.Time(Day(fact)),
        FactKind.Instant => new Carrier.Time(Day(fact), Space.Number(0, Days.LastMinute, TimeOf(fact.Id) is { } time ? (60 * time.Hour) + time.Minute : (Days.LastMinute + 1) / 2)),
        FactKind.Period => _ordinary?.ValueOf(fact.Id) is FactValue.Span { Value: var span }
            ? new Carrier.Span(Day(span.Start.First), Day(span.End.Last))
            : new Carrier.Span(Day(new LocalDate(YearAfter, 1, 1)), Day(new LocalDate(YearAfter, 12, 31))),
        FactKind.Opinion => OpinionOf(_ordinary?.ValueOf(fact.Id)),
        FactKind.Records => new Carrier.Whole(),
        _ => Listed(fact),
    };

    private Carrier Listed(FactDefinition fact)
    {
        (Elements elements, ulong usual) = new ElementFinder(Versions, _mentions).Find(fact, _ordinary?.ValueOf(fact.Id));
        return elements.Count > Elements.Most ? new Carrier.Whole()
            : fact.Kind is FactKind.ChoiceSet or FactKind.TerritorySet ? new Carrier.Set(Space.Set(elements.Count, usual), elements)
            : new Carrier.Element(Space.Choice(elements.Count, System.Numerics.BitOperations.TrailingZeroCount(usual)), elements);
    }

    // Between two limits that rules write there is always a ratio of half their parts.
    private Carrier.Number Fine(FactDefinition fact, FactDefinition[] definitions)
    {
        long parts = Versions.SelectMany(rules => RatiosOf(rules)).Aggregate(200L, (all, ratio) => all % ratio.Denominator == 0 ? all : all * ratio.Denominator);
        return new Carrier.Number(Number(fact, definitions, parts), Exact.Of(Ratio.Of(1, parts)));
    }

    private static IEnumerable<Ratio> RatiosOf(RuleSet rules) => RuleSite.AllOf(rules).SelectMany(site => ConditionTree.Walk(site.Condition, ""))
        .SelectMany(part => ConditionTree.Operands(part.Condition, "")).SelectMany(part => ConditionTree.Walk(part.Operand, ""))
        .Select(part => (part.Operand as Operand.Constant)?.Value)
        .Concat(rules.Parameters.SelectMany(parameter => parameter.Rows.Select(row => row.Value).Concat(parameter.Otherwise is ParameterDefault.Fallback otherwise ? [otherwise.Value] : [])).SelectMany(value => value.Items))
        .OfType<Literal.Proportion>().Select(ratio => ratio.Value).Distinct().Take(8);

    private int Number(FactDefinition fact, FactDefinition[] definitions, long parts)
    {
        long low = definitions.Min(definition => Bound(definition.Min, parts) ?? LeastOf(definition)), high = definitions.Max(definition => Bound(definition.Max, parts) ?? Space.Reach);
        return Space.Number(low, high, _ordinary?.ValueOf(fact.Id) switch
        {
            FactValue.Count count => count.Value,
            FactValue.Amount amount => amount.Value.Minor,
            _ => fact.Kind == FactKind.Ratio ? parts / 2 : Usual.NumberOf(fact),
        }, isRound: true);
    }

    // What is counted is not below zero, nor is a sum of numbers none of which is; the least and the greatest of them keep to their bound.
    private long LeastOf(FactDefinition fact) => fact.Kind == FactKind.Ratio || fact.Derivation is { Aggregate: Aggregate.Count or Aggregate.Distinct } ? 0
        : fact.Derivation is { } derivation ? (Bound(DefinitionOf(derivation.Over).Min, 1), derivation.Aggregate) switch
        {
            ( >= 0, Aggregate.Sum) => 0,
            ({ } least, Aggregate.Min or Aggregate.Max) => least,
            _ => -Space.Reach,
        }
        : fact.Source == FactSource.Derived ? 0
        : -Space.Reach;

    private static long? Bound(Literal? bound, long parts) => bound switch
    {
        Literal.Number number => number.Value * parts,
        Literal.Amount amount => amount.Value.Minor,
        Literal.Proportion ratio => ratio.Value.Numerator * parts / ratio.Value.Denominator,
        _ => null,
    };

    private LocalDateTime? TimeOf(FactId fact) => _ordinary?.ValueOf(fact) is FactValue.Moment moment ? moment.Value.InZone(Versions[0].Context.Zone).LocalDateTime : null;

    private Carrier.Opinion OpinionOf(FactValue? value)
    {
        Opinion? given = GivenIn(value).FirstOrDefault();
        return new Carrier.Opinion(Space.Number(0, 1, given?.IsFavourable == false ? 0 : 1), Day(given?.On ?? CalendarEnds.Towards(Filing, 30)));
    }

    private static IEnumerable<Opinion> GivenIn(FactValue? value) => value switch
    {
        FactValue.Judged judged => judged.Given,
        FactValue.JudgedByElement judged => judged.Given.Values.Take(1).SelectMany(given => given),
        _ => [],
    };

    private int Day(FactDefinition fact) => _ordinary?.ValueOf(fact.Id) is FactValue.Day { Value: var day } ? Day(day.First) : TimeOf(fact.Id) is { } time ? Day(time.Date) : Day(fact.Id.ToString().StartsWith(FactLookup.Events, StringComparison.Ordinal) ? ForeseenOf(fact) : Usual.DayOf(fact, Filing));

    private int Day(LocalDate usual) => Space.Number(Days.First, Days.Last, Days.Of(usual));

    private LocalDate ForeseenOf(FactDefinition fact) =>
        (from phase in Versions[0].Context.Calendar?.Phases ?? []
         from window in phase.Windows
         where window.Foreseen is not null && FactLookup.EventOf(phase, window) == fact.Id
         select window.Foreseen!.Value.First).FirstOrDefault(Filing);
}
