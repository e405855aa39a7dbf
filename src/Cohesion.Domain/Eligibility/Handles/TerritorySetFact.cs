using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a set of territories.</summary>
public sealed class TerritorySetFact : FactHandle<ValueSet<TerritoryCode>>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public TerritorySetFact(FactId id)
        : base(id, FactCodecs.Places)
    {
    }

    /// <summary>Asks that some or every of its territories lie within one of several zones: territories, or <c>@names</c> of the file.</summary>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="match"/> is no match.</exception>
    /// <exception cref="FormatException">A text is neither a territory nor a name.</exception>
    public Condition Within(PlaceMatch match, params ReadOnlySpan<string> zones) => new Condition.Within(Id, Conditions.Zones(zones), match);
}
