using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>How far a programme got with those it turned to: written to, opened their door, interviewed.</summary>
public sealed record FunnelStage
{
    /// <summary>Describes a stage.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="unit"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public FunnelStage(StageId id, LocalizedText title, CountUnit unit) =>
        (Id, Title, Unit) = (Guard.Against.Default(id), Guard.Against.Null(title), Guard.Against.Default(unit));

    /// <summary>Gets its name in the plan and in the counts.</summary>
    public StageId Id { get; }

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what is counted at this stage.</summary>
    public CountUnit Unit { get; }
}
