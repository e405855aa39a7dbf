using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>The last day on which something is done in time, and how it was reckoned.</summary>
public sealed record Deadline
{
    internal Deadline(DelayRule rule, LocalDate eventDay, LocalDate counted, LocalDate day) =>
        (Rule, EventDay, Counted, Day) = (rule, eventDay, counted, day);

    /// <summary>Gets the rule that gives it.</summary>
    public DelayRule Rule { get; }

    /// <summary>Gets the day of the event, which does not count.</summary>
    public LocalDate EventDay { get; }

    /// <summary>Gets the last day as counted, be it a Sunday.</summary>
    public LocalDate Counted { get; }

    /// <summary>Gets the last day on which it is in time; included.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether weekends or public holidays moved the last day on.</summary>
    public bool IsMoved => Day != Counted;

    /// <summary>Tells whether something done on a day comes too late.</summary>
    public bool IsMissedOn(LocalDate day) => day > Day;
}
