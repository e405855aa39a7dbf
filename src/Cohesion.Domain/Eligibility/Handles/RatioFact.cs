using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is an exact ratio.</summary>
public sealed class RatioFact : NumberFact<Ratio>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public RatioFact(FactId id)
        : base(id, FactCodecs.Proportion)
    {
    }

    private protected override Literal ToLiteral(Ratio value) => new Literal.Proportion(value);
}
