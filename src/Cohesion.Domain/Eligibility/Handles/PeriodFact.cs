using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a period between two days.</summary>
public sealed class PeriodFact : FactHandle<PartialPeriod>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public PeriodFact(FactId id)
        : base(id, FactCodecs.Span)
    {
    }

    /// <summary>Asks that it lie within one of several windows of the calendar or parameters, with both its ends.</summary>
    /// <param name="names">Their names, written with their <c>@</c>.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    /// <exception cref="FormatException">A name is none.</exception>
    public Condition During(params ReadOnlySpan<string> names) => Conditions.During(Id, names);

    /// <summary>Asks that it lie within one of several periods, with both its ends.</summary>
    /// <exception cref="ArgumentException">There is no period.</exception>
    public Condition During(params ReadOnlySpan<PartialPeriod> periods) => Conditions.During(Id, periods);
}
