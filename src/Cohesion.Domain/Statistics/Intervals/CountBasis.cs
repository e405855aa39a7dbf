namespace Cohesion.Domain.Statistics;

/// <summary>Whether a count tells of those counted alone, or of more. There is no zero member: <c>default</c> is no basis.</summary>
public enum CountBasis
{
    /// <summary>A random part of those that the figure is about, so that another draw would have given another count.</summary>
    Sample = 1,

    /// <summary>All of those that the figure is about: nothing was drawn, so that no interval stands around it.</summary>
    Complete,
}
