using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>What became of some of those who reached a stage. Branches of one stage may overlap: who volunteers may be in need too.</summary>
public sealed record FunnelBranch
{
    /// <summary>Describes a branch.</summary>
    /// <param name="of">The stage, or the earlier branch, of which it is a part.</param>
    /// <param name="stage">The branch itself.</param>
    /// <exception cref="ArgumentException"><paramref name="of"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stage"/> is <see langword="null"/>.</exception>
    public FunnelBranch(StageId of, FunnelStage stage) => (Of, Stage) = (Guard.Against.Default(of), Guard.Against.Null(stage));

    /// <summary>Gets the stage, or the branch, of which it is a part.</summary>
    public StageId Of { get; }

    /// <summary>Gets the branch itself.</summary>
    public FunnelStage Stage { get; }
}
