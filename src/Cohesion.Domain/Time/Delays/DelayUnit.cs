namespace Cohesion.Domain.Time;

/// <summary>In what a delay is counted. There is no zero member: <c>default</c> is no unit.</summary>
public enum DelayUnit
{
    /// <summary>Every day (<i>jours calendaires</i>).</summary>
    CalendarDays = 1,

    /// <summary>Monday to Friday without public holidays (<i>jours ouvrés</i>).</summary>
    WorkingDays,

    /// <summary>Monday to Saturday without public holidays (<i>jours ouvrables</i>).</summary>
    BusinessDays,

    /// <summary>Every day, where neither the first day counts nor the last (<i>jours francs</i>).</summary>
    ClearDays,

    /// <summary>Months: the same number of a later month, or its last day.</summary>
    Months,
}
