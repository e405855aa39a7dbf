using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a whole number of some unit.</summary>
public sealed class CountFact : NumberFact<long>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public CountFact(FactId id)
        : base(id, FactCodecs.Count)
    {
    }

    private protected override Literal ToLiteral(long value) => new Literal.Number(value);
}
