using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What the applicant can change, and how: a fact itself, or what it is computed from.</summary>
/// <remarks>
/// What an application says of its project, its request, its budget and its documents can change; what it undertakes and puts in order too. Who the applicant is,
/// what has happened, and what others say, know or did cannot; nor can a step once taken, nor the filing once made. A call's own facts can, unless they are
/// sensitive: these tell of a person.
/// </remarks>
internal sealed class Levers(RuleSet rules, ScopeId? scope)
{
    private static readonly FactId Period = FactId.Parse("project.period", null);
    private static readonly FactId Places = FactId.Parse("project.places", null);
    private static readonly FactId Amount = FactId.Parse("request.amount", null);

    /// <summary>Tells whether the applicant can change a fact, by itself or by what it is computed from.</summary>
    public bool CanMove(FactDefinition fact, Situation situation) => fact switch
    {
        { IsFixed: true } or { IsSensitive: true } => false,
        { Source: FactSource.Derived } => BaseOf(fact) is { } under && CanMove(under, situation),
        { Source: FactSource.Declared } => rules.Facts.ListOf(fact.Id) is null && fact.Id.ToString() is var id
            && !id.StartsWith("steps.", StringComparison.Ordinal) && !(situation.IsSubmitted && id.StartsWith("filing.", StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Gives the fact that is stated anew so that another one moves: itself, or what it is computed from.</summary>
    public FactId StatedFor(FactDefinition fact, Situation situation) => IsStated(fact, situation) ? fact.Id : BaseOf(fact)?.Id ?? fact.Id;

    /// <summary>Gives the situation in which a fact has another value, or <see langword="null"/> when nothing that can be stated gives it that value.</summary>
    public Situation? Move(Situation situation, FactDefinition fact, FactValue to)
    {
        if (IsStated(fact, situation))
        {
            return State(situation, fact.Id, to);
        }

        return situation.Facts.TryGet(fact.Id, out _) ? null : fact.Id.ToString() switch
        {
            "project.period.start" => to is FactValue.Day day ? Start(situation, day.Value) : null,
            "project.period.end" => to is FactValue.Day day ? End(situation, day.Value) : null,
            "project.communes" => to is FactValue.Places communes ? Communes(situation, communes.Values) : null,
            "request.total" => situation.Facts.TryGet(Amount, out FactValue? asked) && asked is FactValue.AmountByScope ? null : State(situation, Amount, to),
            _ when fact.Derivation is { } derivation && BaseOf(fact) is { } list => new RecordLever(rules, situation, scope).Move(fact, derivation, list, to),
            _ => null,
        };
    }

    /// <summary>Says what a change takes: a paper or a promise is the least, then the request and the answers, then the project, then the affairs of the applicant.</summary>
    public static long CostOf(FactDefinition fact, FactValue? from, FactValue to)
    {
        string id = fact.Id.ToString();
        int effort = id.StartsWith("documents", StringComparison.Ordinal) || id.StartsWith("filing.", StringComparison.Ordinal) || id == "applicant.commitments" ? 1
            : id.StartsWith("project.", StringComparison.Ordinal) || id.StartsWith("budget.", StringComparison.Ordinal) ? 3
            : id.StartsWith("applicant.", StringComparison.Ordinal) ? 4
            : 2;
        return (effort * 1_000_000L) + Turning.Share(from, to);
    }

    private bool IsStated(FactDefinition fact, Situation situation) => fact.Source != FactSource.Derived
        || (situation.Facts.TryGet(fact.Id, out _) && BaseOf(fact) is { } under && !situation.Facts.TryGet(under.Id, out _));

    private FactDefinition? BaseOf(FactDefinition fact) => fact.Id.ToString() switch
    {
        "project.period.start" or "project.period.end" => Find(Period),
        "project.communes" => Find(Places),
        "request.total" => Find(Amount),
        _ => fact.Derivation is { } derivation ? rules.Facts.ListOf(derivation.Over) ?? Find(derivation.Over) : null,
    };

    private FactDefinition? Find(FactId id) => rules.Facts.TryGet(id, out FactDefinition? fact) ? fact : null;

    private Situation State(Situation situation, FactId id, FactValue to) =>
        scope is { } asked && to is FactValue.Amount amount && situation.Facts.TryGet(id, out FactValue? now) && now is FactValue.AmountByScope amounts
            ? situation.With(id, new FactValue.AmountByScope(amounts.Values.With(asked, amount.Value)))
            : situation.With(id, to);

    // An action that starts later, or ends earlier, is cut short if it can be, and otherwise moved as it is.
    private static Situation? Start(Situation situation, PartialDate start) => PeriodOf(situation) is not { } now ? null
        : PartialPeriod.TryCreate(start, now.End, out PartialPeriod cut) ? situation.With(Period, new FactValue.Span(cut))
        : Moved(situation, now, NodaTime.Period.DaysBetween(now.Start.First, start.First));

    private static Situation? End(Situation situation, PartialDate end) => PeriodOf(situation) is not { } now ? null
        : PartialPeriod.TryCreate(now.Start, end, out PartialPeriod cut) ? situation.With(Period, new FactValue.Span(cut))
        : Moved(situation, now, NodaTime.Period.DaysBetween(now.End.Last, end.Last));

    // A period at the end of the calendar cannot be moved past it.
    private static Situation? Moved(Situation situation, PartialPeriod now, int days) =>
        CalendarEnds.Shifted(now.Start.First, days) is { } start && CalendarEnds.Shifted(now.End.Last, days) is { } end
            ? situation.With(Period, new FactValue.Span(PartialPeriod.Between(PartialDate.OfDay(start), PartialDate.OfDay(end))))
            : null;

    private static PartialPeriod? PeriodOf(Situation situation) => situation.Facts.TryGet(Period, out FactValue? value) && value is FactValue.Span span ? span.Value : null;

    private static Situation? Communes(Situation situation, ValueSet<Territories.TerritoryCode> communes) =>
        situation.Facts.TryGet(Places, out FactValue? value) && value is FactValue.Places places
            ? situation.With(Places, new FactValue.Places(
            [
                .. places.Values.Where(place => place.Commune is not { } commune || communes.Contains(Territories.TerritoryCode.Of(commune))),
                .. communes.Where(commune => !places.Values.Any(place => place.Commune is { } of && Territories.TerritoryCode.Of(of).CompareTo(commune) == 0)),
            ]))
            : null;
}
