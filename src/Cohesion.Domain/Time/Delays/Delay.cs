using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A length of time that a rule gives somebody to act: <c>60 calendarDays</c>, <c>10 workingDays</c>, <c>6 months</c>.</summary>
/// <remarks>
/// The day of the event never counts. Calendar, working and business days: the last one counts. Clear days: it does not count either, so that the act may
/// still be done on the day after. Months: the same number of a later month, or its last day where there is none such, 31 August and six months
/// is 28 February. Sources: code de procédure civile, articles 640 to 642; service-public.fr, sheet F31111.
/// One to 9999 units. The default value is no delay, and every factory refuses it.
/// </remarks>
public readonly partial record struct Delay : ISpanParsable<Delay>
{
    private const int Most = 9999;

    private Delay(int count, DelayUnit unit) => (Count, Unit) = (count, unit);

    /// <summary>Gets how many units.</summary>
    public int Count { get; }

    /// <summary>Gets the unit; none for the default value.</summary>
    public DelayUnit Unit { get; }

    private Delay Existing => this == default ? throw new InvalidOperationException("The default value is no delay.") : this;

    /// <summary>Makes a delay.</summary>
    /// <param name="count">From 1 to 9999.</param>
    /// <param name="unit">In what they are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its bounds, or <paramref name="unit"/> is no unit.</exception>
    public static Delay Of(int count, DelayUnit unit) => count is >= 1 and <= Most
        ? new Delay(count, Guard.Against.Undefined(unit))
        : throw new ArgumentOutOfRangeException(nameof(count), count, "From 1 to 9999 are counted.");

    /// <summary>Gives the last day of the delay as it is counted, be it a Sunday; 31 December 9999 where the calendar ends before.</summary>
    /// <param name="eventDay">The day that starts the delay and does not count.</param>
    /// <param name="holidays">The public holidays of the place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate CountFrom(LocalDate eventDay, HolidayCalendar holidays)
    {
        Guard.Against.Null(holidays);
        return Existing.Unit switch
        {
            DelayUnit.CalendarDays => CalendarDuration.Of(days: Count).AddTo(eventDay),
            DelayUnit.ClearDays => CalendarDuration.Of(days: 1).AddTo(CalendarDuration.Of(days: Count).AddTo(eventDay)),
            DelayUnit.Months => CalendarDuration.Of(months: Count).AddTo(eventDay),
            DelayUnit.WorkingDays => WorkedDays.Count(eventDay, Count, 5, holidays),
            _ => WorkedDays.Count(eventDay, Count, 6, holidays),
        };
    }
}
