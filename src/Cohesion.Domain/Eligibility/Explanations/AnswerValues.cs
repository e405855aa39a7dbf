using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The answers to a question that the rules tell apart: one on each side of every limit.</summary>
internal sealed class AnswerValues
{
    // A list of forty quartiers is told apart by a few of them.
    private const int Most = 12;

    // A hundred billions, or a billion euros.
    private const long Many = 100_000_000_000;

    private static readonly LocalDate LongAgo = new(1900, 1, 1);
    private static readonly LocalDate LongAhead = new(2199, 12, 31);
    private static readonly bool[] Both = [true, false];

    private readonly RuleSet _rules;
    private readonly ScopeId? _scope;
    private readonly (Condition Atom, FactId[] Facts)[] _atoms;

    /// <param name="rules">The rules that decide.</param>
    /// <param name="scope">The scope that is decided.</param>
    /// <param name="clauses">The clauses that are open.</param>
    public AnswerValues(RuleSet rules, ScopeId? scope, IEnumerable<Refusal> clauses)
    {
        (_rules, _scope) = (rules, scope);
        Condition[] open = [.. clauses.SelectMany(clause => clause.Atoms)];
        IEnumerable<Condition> cases = open.SelectMany(atom => FactReader.FactsOf(atom, rules)).Distinct()
            .Select(id => FactLookup.Find(rules, id)?.AppliesWhen).OfType<Condition>()
            .Concat(rules.Parameters.SelectMany(parameter => parameter.Rows).Select(row => row.When).OfType<Condition>());
        _atoms = [.. open.Concat(cases.SelectMany(AtomsOf)).Distinct().Select(atom => (atom, FactReader.FactsOf(atom, rules).ToArray()))];
    }

    /// <summary>Gives answers to a question, in a situation in which other questions may be answered already.</summary>
    public IEnumerable<FactValue> Of(FactDefinition fact, Situation situation)
    {
        Frame frame = new(_rules, situation, _scope);
        Turning turning = new(situation, frame);
        FactValue[] told = [.. fact.Kind == FactKind.Opinion ? Opinions(fact.Id, frame) : _atoms
            .Where(entry => entry.Facts.Contains(fact.Id))
            .SelectMany(entry => turning.Candidates(entry.Atom, fact, true).Concat(turning.Candidates(entry.Atom, fact, false)))];
        IEnumerable<FactValue> lists = fact.Kind == FactKind.Records ? Lists(fact, situation, turning) : [];
        FactValue[] none = fact.IsOptional ? [new FactValue.None()] : [];
        // The extremes come first: a fact of many windows has more answers inside them than are tried.
        return Extremes(fact).Concat(told).Concat(lists).Distinct().Take(Most).Concat(Around(told).Concat(new TurningSets(frame).Anything(fact)).Distinct().Take(Most)).Distinct()
            .Concat(none).Where(value => MayFollow(situation, fact, value));
    }

    private static IEnumerable<FactValue> Around(FactValue[] told) => told.SelectMany(value => value switch
    {
        FactValue.Place place => PlaceSamples.Within(place.Value).Select(near => (FactValue)new FactValue.Place(near)),
        FactValue.Places places => places.Values.SelectMany(PlaceSamples.Within).Select(near => new FactValue.Places([near])),
        _ => [],
    });

    /// <summary>Tells whether the answers tell apart all that an atom about a place may say; no list of places is whole.</summary>
    public bool Covers(FactDefinition fact, Situation situation)
    {
        if (fact.Kind is not (FactKind.Territory or FactKind.TerritorySet))
        {
            return true;
        }

        Frame[] frames = [.. Of(fact, situation).Select(value => new Frame(_rules, situation.With(fact.Id, value), _scope))];
        return _atoms.Where(entry => entry.Facts.Contains(fact.Id)).All(entry => Expected(entry.Atom, situation)
            .All(truth => frames.Any(frame => new Evaluator(frame).Evaluate(entry.Atom, null) == truth)));
    }

    // Of a draft no answer shows that some place lies nowhere, or that every place lies within.
    private static IEnumerable<Truth> Expected(Condition atom, Situation situation) => atom switch
    {
        Condition.Within { Match: PlaceMatch.Some } when !situation.IsSubmitted => [Truth.True],
        Condition.Within { Match: PlaceMatch.Every } when !situation.IsSubmitted => [Truth.False],
        Condition.Within => [Truth.True, Truth.False],
        _ => [],
    };

    // Where other answers are missing too, no limit can be told: what is far on either side stands for all that is.
    private IEnumerable<FactValue> Extremes(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Count => [new FactValue.Count((fact.Min as Literal.Number)?.Value ?? 0), new FactValue.Count((fact.Max as Literal.Number)?.Value ?? Many)],
        FactKind.Money => [new FactValue.Amount(Money.OfMinor(0, _rules.Context.Currency)), new FactValue.Amount(Money.OfMinor(Many, _rules.Context.Currency))],
        FactKind.Date => [new FactValue.Day(PartialDate.OfDay(LongAgo)), new FactValue.Day(PartialDate.OfDay(LongAhead))],
        _ => [],
    };

    // Learning makes finer or longer what is known; it takes nothing back.
    private static bool MayFollow(Situation situation, FactDefinition fact, FactValue value) => !situation.Facts.TryGet(fact.Id, out FactValue? known) || (known, value) switch
    {
        (FactValue.Day coarse, FactValue.Day fine) => coarse.Value.First <= fine.Value.First && fine.Value.Last <= coarse.Value.Last && fine != coarse,
        (FactValue.Choices some, FactValue.Choices more) => more.Values.Count > some.Values.Count && some.Values.All(more.Values.Contains),
        (FactValue.Places some, FactValue.Places more) => more.Values.Count > some.Values.Count && some.Values.All(more.Values.Contains),
        (FactValue.Records some, FactValue.Records more) => more.Values.Count > some.Values.Count,
        _ => false,
    };

    private IEnumerable<FactValue> Lists(FactDefinition list, Situation situation, Turning turning) =>
        from entry in _atoms
        from id in entry.Facts
        let derived = FactLookup.Find(_rules, id)
        where derived?.Derivation is { } derivation && (derivation.Over == list.Id || _rules.Facts.ListOf(derivation.Over)?.Id == list.Id)
        from wanted in Both
        from value in turning.Candidates(entry.Atom, derived, wanted)
        let moved = new RecordLever(_rules, situation, _scope).Move(derived, derived.Derivation!, list, value)
        where moved is not null
        select moved.Facts.TryGet(list.Id, out FactValue? records) ? records : new FactValue.Records([]);

    private IEnumerable<FactValue> Opinions(FactId fact, Frame frame)
    {
        Condition.Judgement[] judgements = [.. _atoms.Select(entry => entry.Atom).OfType<Condition.Judgement>().Where(judgement => judgement.Fact == fact)];
        return Given(OpinionKind.Unfavourable).Concat(Given(OpinionKind.Favourable));

        IEnumerable<FactValue> Given(OpinionKind kind)
        {
            ValueList<Opinion> given = [new Opinion(kind, LongAgo)];
            yield return judgements.FirstOrDefault(judgement => judgement.Each is not null) is { Each: { } each }
                ? new FactValue.JudgedByElement([.. Elements(frame.Read(each).Value).Select(element => KeyValuePair.Create(element, given))])
                : new FactValue.Judged(given);
        }
    }

    /// <summary>Gives the elements of a set, as the codes by which they are judged.</summary>
    public static IEnumerable<Code> Elements(FactValue? set) => set switch
    {
        FactValue.Choices codes => codes.Values,
        FactValue.Places places => places.Values.Select(place => Code.TryParse(place.ToString(), null, out Code code) ? code : (Code?)null).OfType<Code>(),
        _ => [],
    };

    private static IEnumerable<Condition> AtomsOf(Condition condition) => ConditionTree.Walk(condition, "").Select(part => part.Condition)
        .Where(part => part is not (Condition.AllOf or Condition.AnyOf or Condition.Several or Condition.Negation or Condition.Reference));
}
