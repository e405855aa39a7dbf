using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>How much there is of what a call prefers more of, or less, as an exact fraction: units, minor units, days, nanoseconds, or a share.</summary>
internal readonly record struct Measure(BigInteger Over, BigInteger Under) : IComparable<Measure>
{
    /// <summary>Measures an application, whose facts a frame reads.</summary>
    /// <returns><see langword="null"/> where there is nothing to measure: none, a share of nothing, a date known to the month.</returns>
    public static Measure? Of(ClauseBody.Inclination inclination, Frame frame)
    {
        Measure? part = Of(frame.Read(inclination.Fact).Value), whole = inclination.Base is { } of ? Of(frame.Read(of).Value) : new Measure(1, 1);
        return part is { } some && whole is { Over.IsZero: false } all ? new Measure(some.Over * all.Under, some.Under * all.Over) : null;
    }

    public int CompareTo(Measure other) => (Over * other.Under).CompareTo(other.Over * Under);

    /// <summary>Gives a part of some points: as far as this lies from the worst, out of what lies between the worst and the best.</summary>
    /// <returns><see langword="null"/> if no <see cref="Points"/> hold it.</returns>
    public Points? Between(Measure worst, Measure best, long points) => best.CompareTo(worst) == 0
        ? Points.Of(points)
        : PointScale.TryReduce(points * From(worst) * best.Under, best.From(worst) * Under, out Points part) ? part : null;

    // The difference times both denominators, of which that of the worst stands on both sides of the fraction.
    private BigInteger From(Measure worst) => (Over * worst.Under) - (worst.Over * Under);

    private static Measure? Of(FactValue? value) => value switch
    {
        FactValue.Count count => new Measure(count.Value, 1),
        FactValue.Amount amount => new Measure(amount.Value.Minor, 1),
        FactValue.Proportion ratio => new Measure(ratio.Value.Numerator, ratio.Value.Denominator),
        FactValue.Day { Value: { Precision: DatePrecision.Day } day } => new Measure(Period.DaysBetween(LocalDate.MinIsoValue, day.First), 1),
        FactValue.Moment moment => new Measure((moment.Value - Instant.MinValue).ToBigIntegerNanoseconds(), 1),
        _ => null,
    };
}
