using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a day or an instant. A day is compared with an instant by its civil day in the zone of the authority.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class TimeFact<T> : OrderedFact<T, Limit>
    where T : struct
{
    private protected TimeFact(FactId id, FactCodec<T> codec)
        : base(id, codec)
    {
    }

    /// <summary>Asks that it lie within one of several windows of the calendar or parameters: <c>@calendar.applications</c>.</summary>
    /// <param name="names">Their names, written with their <c>@</c>.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    /// <exception cref="FormatException">A name is none.</exception>
    public Condition During(params ReadOnlySpan<string> names) => Conditions.During(Id, names);

    /// <summary>Asks that it lie within one of several periods, ends included.</summary>
    /// <exception cref="ArgumentException">There is no period.</exception>
    public Condition During(params ReadOnlySpan<PartialPeriod> periods) => Conditions.During(Id, periods);

    /// <summary>Gives the civil day of the fact, moved towards the future.</summary>
    public Measure<Limit> Plus(CalendarDuration duration) => new(new Operand.Moved(Measure.Operand, duration, isBackwards: false));

    /// <summary>Gives the civil day of the fact, moved towards the past.</summary>
    public Measure<Limit> Minus(CalendarDuration duration) => new(new Operand.Moved(Measure.Operand, duration, isBackwards: true));

    /// <summary>Counts the whole years from it to another day, such as an age; negative when that day is before it.</summary>
    public Measure<long> YearsUntil(Bound<Limit> day) => new(new Operand.Years(Measure.Operand, day.Operand));
}
