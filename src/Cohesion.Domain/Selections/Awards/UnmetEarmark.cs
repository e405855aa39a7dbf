using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>An earmark of which not all is awarded: what was held for some applications, and who might have received it.</summary>
public sealed record UnmetEarmark
{
    internal UnmetEarmark(SubEnvelope part, Money awarded, ValueList<ApplicationReference> candidates) => (Part, Awarded, Candidates) = (part, awarded, candidates);

    /// <summary>Gets the sub-envelope, an earmark or an exclusive one.</summary>
    public SubEnvelope Part { get; }

    /// <summary>Gets what those that it is for receive; less than its amount.</summary>
    public Money Awarded { get; }

    /// <summary>Gets what is left of it.</summary>
    public Money Left => Part.Amount!.Value - Awarded;

    /// <summary>Gets those that it is for and that receive nothing, in the order of the ranking.</summary>
    public ValueList<ApplicationReference> Candidates { get; }
}
