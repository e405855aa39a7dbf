using NodaTime;

namespace Cohesion.Domain.Contracts;

/// <summary>What gives a contract a later last day: an amendment (<i>avenant</i>) of its own, or a law that extends all of them.</summary>
public sealed record ContractAmendment
{
    /// <summary>States an amendment.</summary>
    /// <param name="adoptedOn">The day on which it was adopted, from which it is known.</param>
    /// <param name="until">The last day that it sets, included.</param>
    /// <param name="citations">The text that sets it.</param>
    public ContractAmendment(LocalDate adoptedOn, LocalDate until, ValueList<Citation> citations = default) =>
        (AdoptedOn, Until, Citations) = (adoptedOn, until, citations);

    /// <summary>Gets the day on which it was adopted, from which it is known.</summary>
    public LocalDate AdoptedOn { get; }

    /// <summary>Gets the last day that it sets, included.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets the text that sets it.</summary>
    public ValueList<Citation> Citations { get; }
}
