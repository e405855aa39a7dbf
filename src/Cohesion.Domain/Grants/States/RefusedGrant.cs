using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that the assembly refused. It is final.</summary>
public sealed record RefusedGrant : Grant
{
    internal RefusedGrant(ProposedGrant proposed, Deliberation deliberation)
        : base(proposed.Award, proposed.Rules) => (Proposed, Deliberation) = (proposed, deliberation);

    /// <summary>Gets what was proposed.</summary>
    public ProposedGrant Proposed { get; }

    /// <summary>Gets what the assembly decided.</summary>
    public Deliberation Deliberation { get; }

    /// <inheritdoc/>
    public override LocalDate LastDay => Deliberation.On;

    private protected override bool IsGranted => false;
}
