using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is an amount.</summary>
public sealed class MoneyFact : NumberFact<Money>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public MoneyFact(FactId id)
        : base(id, FactCodecs.Amount)
    {
    }

    private protected override Literal ToLiteral(Money value) => new Literal.Amount(value);
}
