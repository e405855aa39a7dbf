using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is an instant, which may be known to the day only.</summary>
public sealed class InstantFact : TimeFact<Instant>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public InstantFact(FactId id)
        : base(id, FactCodecs.Moment)
    {
    }
}
