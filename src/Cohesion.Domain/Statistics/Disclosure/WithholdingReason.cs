namespace Cohesion.Domain.Statistics;

/// <summary>Why a figure is hidden. Never to be published: who knows it knows more than the audit reckons with. There is no zero member.</summary>
public enum WithholdingReason
{
    /// <summary>It is below the threshold.</summary>
    BelowThreshold = 1,

    /// <summary>It would give away another figure.</summary>
    ProtectsAnother,
}
