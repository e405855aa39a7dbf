using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A delay as a rule states it: how long, whether its last day moves on, since when, and where it is written.</summary>
public sealed record DelayRule
{
    /// <summary>States a rule.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="movesOn">
    /// Whether a last day that is a Saturday, a Sunday or a public holiday moves to the next working day (code de procédure civile, article 642). A
    /// delay of law does; a date that somebody fixed does not, unless they say so.
    /// </param>
    /// <param name="from">The first day of an event to which the rule applies, or <see langword="null"/> for every day.</param>
    /// <param name="citations">Where it is written.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is the default value.</exception>
    public DelayRule(Delay delay, bool movesOn = true, LocalDate? from = null, ValueList<Citation> citations = default) =>
        (Delay, MovesOn, From, Citations) = (Guard.Against.Default(delay), movesOn, from, citations);

    /// <summary>Gets how long.</summary>
    public Delay Delay { get; }

    /// <summary>Gets whether a last day that is a Saturday, a Sunday or a public holiday moves to the next working day.</summary>
    public bool MovesOn { get; }

    /// <summary>Gets the first day of an event to which the rule applies, or <see langword="null"/>.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets where it is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Tells whether the rule applies to an event of a day.</summary>
    public bool AppliesTo(LocalDate eventDay) => From is not { } first || eventDay >= first;

    /// <summary>Gives the deadline that an event starts, or <see langword="null"/> where the rule did not apply yet.</summary>
    /// <param name="eventDay">The day of the event, which does not count.</param>
    /// <param name="holidays">The public holidays of the place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is <see langword="null"/>.</exception>
    public Deadline? After(LocalDate eventDay, HolidayCalendar holidays)
    {
        Guard.Against.Null(holidays);
        if (!AppliesTo(eventDay))
        {
            return null;
        }

        LocalDate counted = Delay.CountFrom(eventDay, holidays);
        return new Deadline(this, eventDay, counted, MovesOn ? NextWorkingDay(counted, holidays) : counted);
    }

    private static LocalDate NextWorkingDay(LocalDate day, HolidayCalendar holidays)
    {
        while (!holidays.IsWorkingDay(day) && day < LocalDate.MaxIsoValue)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
