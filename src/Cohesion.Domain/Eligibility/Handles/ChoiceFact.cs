using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is one code of a vocabulary.</summary>
public sealed class ChoiceFact : FactHandle<Code>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public ChoiceFact(FactId id)
        : base(id, FactCodecs.Choice)
    {
    }

    /// <summary>Asks that it be one of several codes, or below one that is; <c>@names</c> of the file stand for theirs.</summary>
    /// <exception cref="ArgumentException">There is no code.</exception>
    /// <exception cref="FormatException">A text is neither a code nor a name.</exception>
    public Condition IsOneOf(params ReadOnlySpan<string> codes) => new Condition.OneOf(Id, Conditions.Codes(codes));

    /// <summary>Asks that it be one of several codes, or below one that is.</summary>
    /// <exception cref="ArgumentException">There is no code.</exception>
    public Condition IsOneOf(params ReadOnlySpan<Code> codes) => new Condition.OneOf(Id, Conditions.Codes(codes));
}
