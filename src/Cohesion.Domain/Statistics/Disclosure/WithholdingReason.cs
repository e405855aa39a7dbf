namespace Cohesion.Domain.Statistics;

/// <summary>Why a figure is hidden. Not to be published unless <see cref="Release.MayTellReasons"/> allows it: who knows it knows more than the audit reckons with. There is no zero member.</summary>
public enum WithholdingReason
{
    /// <summary>It is below the threshold.</summary>
    BelowThreshold = 1,

    /// <summary>It would give away another figure.</summary>
    ProtectsAnother,
}
