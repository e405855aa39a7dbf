using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Reads one place: a seat, a residence.</summary>
public sealed class TerritoryFact : FactHandle<TerritoryCode>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public TerritoryFact(FactId id)
        : base(id, FactCodecs.Place)
    {
    }

    /// <summary>Asks that it lie within one of several zones: territories, or <c>@names</c> of the file.</summary>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    /// <exception cref="FormatException">A text is neither a territory nor a name.</exception>
    public Condition Within(params ReadOnlySpan<string> zones) => new Condition.Within(Id, Conditions.Zones(zones));
}
