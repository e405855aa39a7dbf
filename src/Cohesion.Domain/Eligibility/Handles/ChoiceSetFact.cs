using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a set of codes of a vocabulary.</summary>
public sealed class ChoiceSetFact : FactHandle<ValueSet<Code>>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public ChoiceSetFact(FactId id)
        : base(id, FactCodecs.Choices)
    {
    }

    /// <summary>Asks that some element be one of several codes, or below one that is; <c>@names</c> of the file stand for theirs.</summary>
    /// <exception cref="ArgumentException">There is no code.</exception>
    /// <exception cref="FormatException">A text is neither a code nor a name.</exception>
    public Condition HasAny(params ReadOnlySpan<string> codes) => new Condition.Has(Id, SetMatch.Any, Conditions.Codes(codes));

    /// <summary>Asks that each of several codes have an element at it or below it; <c>@names</c> of the file stand for theirs.</summary>
    /// <exception cref="ArgumentException">There is no code.</exception>
    /// <exception cref="FormatException">A text is neither a code nor a name.</exception>
    public Condition HasAll(params ReadOnlySpan<string> codes) => new Condition.Has(Id, SetMatch.All, Conditions.Codes(codes));

    /// <summary>Asks that every element be one of several codes, or below one that is; <c>@names</c> of the file stand for theirs.</summary>
    /// <exception cref="ArgumentException">There is no code.</exception>
    /// <exception cref="FormatException">A text is neither a code nor a name.</exception>
    public Condition HasOnly(params ReadOnlySpan<string> codes) => new Condition.Has(Id, SetMatch.Only, Conditions.Codes(codes));
}
