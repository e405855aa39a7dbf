using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is yes or no.</summary>
public sealed class FlagFact : FactHandle<bool>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public FlagFact(FactId id)
        : base(id, FactCodecs.Flag)
    {
    }

    /// <summary>Gets the condition that it is yes.</summary>
    public Condition IsTrue => new Condition.Flag(Id);

    /// <summary>Gets the condition that it is no.</summary>
    public Condition IsFalse => new Condition.Negation(IsTrue);
}
