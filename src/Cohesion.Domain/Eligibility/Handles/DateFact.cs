using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a day, which may be known to the month or the year only.</summary>
public sealed class DateFact : TimeFact<PartialDate>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public DateFact(FactId id)
        : base(id, FactCodecs.Date)
    {
    }
}
