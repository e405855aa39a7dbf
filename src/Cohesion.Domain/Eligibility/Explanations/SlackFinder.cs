using System.Numerics;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>How far the facts of an application lie from the limits of its rules.</summary>
internal sealed class SlackFinder(Frame frame, Turning turning)
{
    private readonly RuleSet _rules = frame.Rules;

    /// <summary>Gives the least move of a fact that turns an atom, or <see langword="null"/> when no fact of it is a known number or time.</summary>
    public Slack? Of(AtomPlan atom, bool holds) => atom.Measured.Select(fact => Between(fact, Nearest(atom, fact, holds), 0)).FirstOrDefault(slack => slack is not null);

    /// <summary>Gives the greatest move of a fact that does no harm yet: one unit less than turns an atom.</summary>
    /// <param name="atom">A condition that is made of no others.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="harms">Whether a value of a fact does harm.</param>
    public Slack? MarginOf(AtomPlan atom, bool holds, Func<FactDefinition, FactValue, bool> harms) => atom.Measured
        .Select(fact => Nearest(atom, fact, holds) is { } turn && harms(fact, turn) && !(Before(frame.Read(fact.Id).Value, turn) is { } before && harms(fact, before))
            ? Between(fact, turn, 1)
            : null)
        .FirstOrDefault(slack => slack is not null);

    private FactValue? Nearest(AtomPlan atom, FactDefinition fact, bool holds) => turning.Values(atom, fact, !holds).FirstOrDefault();

    // Another limit on the same fact may be nearer; a time is not asked so finely.
    private static FactValue? Before(FactValue? now, FactValue turn) => (now, turn) switch
    {
        (FactValue.Count from, FactValue.Count to) => new FactValue.Count(to.Value + from.Value.CompareTo(to.Value)),
        (FactValue.Amount from, FactValue.Amount to) => new FactValue.Amount(Money.OfMinor(to.Value.Minor + from.Value.CompareTo(to.Value), to.Value.Currency)),
        _ => null,
    };

    private Slack? Between(FactDefinition fact, FactValue? to, long less)
    {
        FactValue? from = frame.Read(fact.Id).Value;
        return (from, to) switch
        {
            (FactValue.Count a, FactValue.Count b) => Slack(fact, Size((BigInteger)a.Value - b.Value, less) is { } size ? new FactValue.Count(size) : null, fact.Unit, a.Value > b.Value),
            (FactValue.Amount a, FactValue.Amount b) => Slack(
                fact, Size((BigInteger)a.Value.Minor - b.Value.Minor, less) is { } size ? new FactValue.Amount(Money.OfMinor(size, b.Value.Currency)) : null, null, a.Value > b.Value),
            (FactValue.Proportion a, FactValue.Proportion b) when Fits(a.Value, b.Value) => Slack(fact, new FactValue.Proportion(a.Value > b.Value ? a.Value - b.Value : b.Value - a.Value), null, a.Value > b.Value),
            (FactValue.Day a, FactValue.Day b) => Days(fact, a.Value.First, b.Value.First, less),
            (FactValue.Moment a, FactValue.Moment b) => Moments(fact, a.Value, b.Value, less),
            (FactValue.Span a, FactValue.Span b) => a.Value.End.Last != b.Value.End.Last
                ? Days(fact, a.Value.End.Last, b.Value.End.Last, less)
                : Days(fact, a.Value.Start.First, b.Value.Start.First, less),
            _ => null,
        };
    }

    private Slack? Moments(FactDefinition fact, Instant from, Instant to, long less)
    {
        LocalDateTime a = from.InZone(_rules.Context.Zone).LocalDateTime, b = to.InZone(_rules.Context.Zone).LocalDateTime;
        if (a.Date != b.Date)
        {
            return Days(fact, a.Date, b.Date, less);
        }

        // A minute that has begun counts.
        long ticks = Math.Abs(from.ToUnixTimeTicks() - to.ToUnixTimeTicks()), minutes = (ticks + NodaConstants.TicksPerMinute - 1) / NodaConstants.TicksPerMinute;
        return new Slack(fact, new FactValue.Count(Math.Max(minutes - less, 0)), "minute", from > to);
    }

    private static Slack Days(FactDefinition fact, LocalDate from, LocalDate to, long less) =>
        new(fact, new FactValue.Count(Math.Max(Math.Abs(Period.DaysBetween(from, to)) - less, 0)), "day", from > to);

    private static Slack? Slack(FactDefinition fact, FactValue? by, string? unit, bool isAbove) => by is null ? null : new Slack(fact, by, unit, isAbove);

    private static long? Size(BigInteger difference, long less) => BigInteger.Abs(difference) - less is var size && size <= long.MaxValue ? (long)BigInteger.Max(size, 0) : null;

    // Ratios of a file are small; a difference that would not fit is not told.
    private static bool Fits(Ratio a, Ratio b) => (Int128)a.Denominator * b.Denominator <= int.MaxValue && Int128.Abs(a.Numerator) <= int.MaxValue && Int128.Abs(b.Numerator) <= int.MaxValue;
}
