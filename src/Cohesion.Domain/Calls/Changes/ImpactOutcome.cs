namespace Cohesion.Domain.Calls;

/// <summary>What a change of rules does to one application.</summary>
public enum ImpactOutcome
{
    /// <summary>Both versions give it the same verdict, or only one does and it is not eligible.</summary>
    Unaffected = 1,

    /// <summary>It was eligible and is refused, or the version after does not know its funder or strand.</summary>
    Lost,

    /// <summary>It was refused, or the version before did not know its funder or strand, and it is eligible.</summary>
    Gained,

    /// <summary>One version decides it and the other does not know enough: what only one of them asks for was never asked, say.</summary>
    Open,
}
