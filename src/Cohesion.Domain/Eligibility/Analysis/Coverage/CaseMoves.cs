using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>How a case can be changed so that an atom turns, or comes to lie at its limit: one fact stated anew, or two.</summary>
internal sealed class CaseMoves(RuleSet rules, ScopeId? scope)
{
    // The nearest values of each fact are enough; the others differ in nothing that the atom sees.
    private const int Values = 4;

    // So many records are tried for one value.
    private const int Records = 20;

    private static readonly LocalDate LongAgo = new(1900, 1, 1);

    private readonly Levers _levers = new(rules, scope);

    /// <summary>Gives cases in which an atom has the truth that is wanted, or in which it comes to be asked at all.</summary>
    public IEnumerable<Probe> For(Turn turn, Probe from)
    {
        Condition atom = turn.Plan.Atoms[turn.Atom].Atom;
        return turn.Plan.Atoms[turn.Atom].Facts.SelectMany(fact => IsAsked(fact, from)
            ? Tell(atom, fact, turn.Holds, from).Where(next => new Evaluator(next.Frame).Evaluate(atom, null) == Kleene.Of(turn.Holds)).Take(Values)
            : Ask(fact.AppliesWhen!, from, true));
    }

    /// <summary>Gives cases in which what is compared lies so far from a limit, or comes to be asked at all.</summary>
    public IEnumerable<Probe> For(Wish.AtLimit wish, Probe from)
    {
        Condition atom = wish.Threshold.Atom;
        FactDefinition[] facts = [.. FactReader.FactsOf(atom, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>()];
        return facts.SelectMany(fact => IsAsked(fact, from)
            ? Beside(atom, fact, from).Concat(facts.Where(other => other.Id != fact.Id).SelectMany(other => Round(other, from).SelectMany(round => Beside(atom, fact, round))))
                .Where(wish.IsGranted).Take(Values)
            : Ask(fact.AppliesWhen!, from, true));
    }

    private static bool IsAsked(FactDefinition fact, Probe from) => fact.AppliesWhen is not { } applies || new Evaluator(from.Frame).Evaluate(applies, null) == Truth.True;

    /// <summary>Turns an atom of the condition under which a fact is asked.</summary>
    private IEnumerable<Probe> Ask(Condition condition, Probe from, bool wanted) => condition switch
    {
        Condition.AllOf all => all.Conditions.SelectMany(part => Ask(part, from, wanted)),
        Condition.AnyOf any => any.Conditions.SelectMany(part => Ask(part, from, wanted)),
        Condition.Several several => several.Conditions.SelectMany(part => Ask(part, from, wanted)),
        Condition.Negation negation => Ask(negation.Of, from, !wanted),
        Condition.Reference reference => Ask(rules.Condition(reference.Name)!, from, wanted),
        _ => FactReader.FactsOf(condition, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>()
            .SelectMany(fact => Tell(condition, fact, wanted, from))
            .Where(next => new Evaluator(next.Frame).Evaluate(condition, null) == Kleene.Of(wanted)).Take(Values),
    };

    private IEnumerable<Probe> Tell(Condition atom, FactDefinition fact, bool wanted, Probe from)
    {
        Turning turning = new(from.Situation, from.Frame);
        IEnumerable<FactValue> values = atom is Condition.Judgement judgement ? Opinions(judgement, from)
            : turning.Candidates(atom, fact, wanted).Concat(new TurningSets(from.Frame).Anything(fact)).Concat(fact.IsOptional ? [new FactValue.None()] : []);
        return values.Distinct().Select(value => Move(from, fact, value)).OfType<Probe>();
    }

    /// <summary>States a fact at the values at which an atom turns, and one step beside them.</summary>
    private IEnumerable<Probe> Beside(Condition atom, FactDefinition fact, Probe from)
    {
        Turning turning = new(from.Situation, from.Frame);
        return turning.Candidates(atom, fact, true, isMeasured: true).Concat(turning.Candidates(atom, fact, false, isMeasured: true))
            .SelectMany(Neighbours).Distinct()
            .Where(value => turning.IsInDomain(value, fact))
            .Select(value => Move(from, fact, value)).OfType<Probe>();
    }

    private static IEnumerable<FactValue> Neighbours(FactValue value) => value switch
    {
        FactValue.Count { Value: > long.MinValue and < long.MaxValue } count => [count, new FactValue.Count(count.Value - 1), new FactValue.Count(count.Value + 1)],
        FactValue.Amount { Value.Minor: > long.MinValue and < long.MaxValue } amount => new[] { 0L, -1, 1 }.Select(step => new FactValue.Amount(Money.OfMinor(amount.Value.Minor + step, amount.Value.Currency))),
        FactValue.Day day => new[] { 0, -1, 1 }.Select(step => CalendarEnds.Shifted(day.Value.First, step)).OfType<LocalDate>().Select(near => new FactValue.Day(PartialDate.OfDay(near))),
        FactValue.Moment moment => new[] { Duration.Zero, Duration.FromMinutes(-1), Duration.FromMinutes(1), Duration.FromDays(-1), Duration.FromDays(1) }
            .Select(step => new FactValue.Moment(moment.Value + step)),
        FactValue.Span { Value: var span } => new[] { (0, 0), (-1, 0), (1, 0), (0, -1), (0, 1) }
            .Select(step => (Start: CalendarEnds.Towards(span.Start.First, step.Item1), End: CalendarEnds.Towards(span.End.Last, step.Item2)))
            .Where(ends => ends.Start <= ends.End)
            .Select(ends => new FactValue.Span(PartialPeriod.Between(PartialDate.OfDay(ends.Start), PartialDate.OfDay(ends.End)))),
        _ => [value],
    };

    /// <summary>Rounds a fact, up and down, so that a share of it is a whole number too.</summary>
    private IEnumerable<Probe> Round(FactDefinition fact, Probe from)
    {
        long[] steps = [10, 100, 1_000];
        return from.Frame.Read(fact.Id).Value switch
        {
            FactValue.Count count => Rounded(count.Value, steps).Select(number => Move(from, fact, new FactValue.Count(number))).OfType<Probe>(),
            FactValue.Amount amount => Rounded(amount.Value.Minor, [100, 1_000, 10_000])
                .Select(number => Move(from, fact, new FactValue.Amount(Money.OfMinor(number, amount.Value.Currency)))).OfType<Probe>(),
            _ => [],
        };
    }

    private static IEnumerable<long> Rounded(long number, long[] steps) =>
        steps.SelectMany(step => new[] { number / step * step, ((BigInteger)number / step * step) + step is var up && up <= long.MaxValue ? (long)up : number }).Where(round => round > 0 && round != number).Distinct();

    private static IEnumerable<FactValue> Opinions(Condition.Judgement judgement, Probe from)
    {
        LocalDate? before = judgement.Before is { } limit && new Evaluator(from.Frame).Measure(limit, []) is [Measured.Time { Range: var range }] ? CalendarEnds.Shifted(range.First, -1) : null;
        return new[] { OpinionKind.Favourable, OpinionKind.Unfavourable }.Select(kind => (ValueList<Opinion>)[new Opinion(kind, before ?? (judgement.Before is null ? null : LongAgo))])
            .Select(given => judgement.Each is { } each
                ? (FactValue)new FactValue.JudgedByElement([.. AnswerValues.Elements(from.Frame.Read(each).Value).Select(element => KeyValuePair.Create(element, given))])
                : new FactValue.Judged(given));
    }

    /// <summary>States a fact, or what it is computed from; where nothing gives it the value, and nothing is stated beneath it, the fact itself.</summary>
    private Probe? Move(Probe from, FactDefinition fact, FactValue value)
    {
        FactId stated = _levers.StatedFor(fact, from.Situation);
        if (_levers.Move(from.Situation, fact, value) is not { } moved)
        {
            return ByRecord(from, fact, value);
        }

        bool breaks = PartsAndWholes.IsAbout(stated) && PartsAndWholes.Check(moved.Facts).Count() > PartsAndWholes.Check(from.Situation.Facts).Count();
        return breaks ? null : from.With(moved, stated);
    }

    /// <summary>Adds one record that counts, where that gives a derived fact its value.</summary>
    private Probe? ByRecord(Probe from, FactDefinition fact, FactValue value) =>
        fact.Derivation is { Where: { } where } derivation && (rules.Facts.ListOf(derivation.Over) ?? FactLookup.Find(rules, derivation.Over)) is { Kind: FactKind.Records } list && !from.Situation.Facts.TryGet(fact.Id, out _)
            ? new RecordFilter(list, where, true).Steps(from).Take(Records).FirstOrDefault(next => next.Frame.Read(fact.Id).Value == value)
            : null;
}
