namespace Cohesion.Domain.Programmes;

/// <summary>How a figure came about. There is no zero member: <c>default</c> is no quality.</summary>
public enum DataQuality
{
    /// <summary>Counted, and final.</summary>
    Counted = 1,

    /// <summary>Counted, and still to be confirmed.</summary>
    Provisional,

    /// <summary>Estimated, from a sample or by judgement.</summary>
    Estimated,

    /// <summary>Changed on purpose by who published it, so that nobody is recognised; not to be compared to the unit.</summary>
    Perturbed,
}
