using System.Numerics;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>At which values of a fact an atom turns, the others staying as they are; each has been tried.</summary>
internal sealed class Turning(Situation situation, Frame frame)
{
    private readonly RuleSet _rules = frame.Rules;

    /// <summary>Gives values at which an atom holds, or fails, the nearest to the present one first.</summary>
    /// <param name="atom">A condition that is made of no others.</param>
    /// <param name="fact">What moves.</param>
    /// <param name="wanted">Whether it is to hold.</param>
    public IEnumerable<FactValue> Values(AtomPlan atom, FactDefinition fact, bool wanted) =>
        Candidates(atom.Atom, fact, wanted, isMeasured: true).Where(value => atom.Decide(frame.With(situation.With(fact.Id, value), fact.Id)) == Kleene.Of(wanted));

    /// <summary>Gives values worth trying, the nearest to the present one first.</summary>
    /// <param name="atom">A condition that is made of no others.</param>
    /// <param name="fact">What moves.</param>
    /// <param name="wanted">Whether it is to hold.</param>
    /// <param name="isMeasured">Whether the values measure how far a limit lies, rather than repair.</param>
    public IEnumerable<FactValue> Candidates(Condition atom, FactDefinition fact, bool wanted, bool isMeasured = false)
    {
        FactValue? now = frame.Read(fact.Id).Value;
        IEnumerable<FactValue> candidates = atom is Condition.Known or Condition.Flag or Condition.StartsWith ? new TurningSets(frame).Of(atom, fact, wanted) : fact.Kind switch
        {
            FactKind.Count or FactKind.Money or FactKind.Ratio => new TurningNumbers(frame).Of(atom, fact, wanted),
            FactKind.Date or FactKind.Instant or FactKind.Period => new TurningTimes(frame).Of(atom, fact, isMeasured),
            _ => new TurningSets(frame).Of(atom, fact, wanted),
        };
        FactValue[] possible = [.. candidates.Where(value => IsInDomain(value, fact))];
        return possible.Length < 2 ? possible : possible.OrderBy(value => Distance(now, value));
    }

    /// <summary>Measures how far two values lie apart, in the smallest unit of their kind; zero where there is no measure.</summary>
    public static BigInteger Distance(FactValue? from, FactValue to) => (from, to) switch
    {
        (FactValue.Count a, FactValue.Count b) => BigInteger.Abs((BigInteger)a.Value - b.Value),
        (FactValue.Amount a, FactValue.Amount b) => BigInteger.Abs((BigInteger)a.Value.Minor - b.Value.Minor),
        (FactValue.Proportion a, FactValue.Proportion b) =>
            BigInteger.Abs(((BigInteger)a.Value.Numerator * b.Value.Denominator) - ((BigInteger)b.Value.Numerator * a.Value.Denominator)) * 1_000_000_000 / ((BigInteger)a.Value.Denominator * b.Value.Denominator),
        (FactValue.Day a, FactValue.Day b) => Math.Abs(Period.DaysBetween(a.Value.First, b.Value.First)),
        (FactValue.Moment a, FactValue.Moment b) => BigInteger.Abs(a.Value.ToUnixTimeTicks() - (BigInteger)b.Value.ToUnixTimeTicks()),
        (FactValue.Span a, FactValue.Span b) =>
            Math.Abs(Period.DaysBetween(a.Value.Start.First, b.Value.Start.First)) + Math.Abs(Period.DaysBetween(a.Value.End.Last, b.Value.End.Last)),
        _ => 0,
    };

    /// <summary>Measures a change against what it changes, in millionths; a change of everything, or of what has no measure, stays below one.</summary>
    public static long Share(FactValue? from, FactValue to)
    {
        BigInteger whole = from switch
        {
            FactValue.Count count => BigInteger.Abs(count.Value),
            FactValue.Amount amount => BigInteger.Abs(amount.Value.Minor),
            FactValue.Day or FactValue.Span => 366,
            _ => 0,
        };
        return whole.IsZero ? 0 : (long)BigInteger.Min(999_999, ((Distance(from, to) * 1_000_000) + whole - 1) / whole);
    }

    /// <summary>Tells whether a value lies within the bounds of a fact.</summary>
    public bool IsInDomain(FactValue value, FactDefinition fact) =>
        !(fact.Min is { } least && FactBounds.IsBelow(value, least, _rules.Context.Zone)) && !(fact.Max is { } greatest && FactBounds.IsAbove(value, greatest, _rules.Context.Zone));
}
