namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What a change of rules does at one stage.</summary>
public sealed record StageChange
{
    private StageChange(Stage stage, Comparison own, Comparison verdict) => (Stage, Own, Verdict) = (stage, own, verdict);

    /// <summary>Gets the stage that decides.</summary>
    public Stage Stage { get; }

    /// <summary>Gets the change of the stage's own clauses, apart from those of the stages before: filing windows may hide what else has changed.</summary>
    public Comparison Own { get; }

    /// <summary>Gets the change of the verdict at the stage, which counts the clauses of the stages before.</summary>
    public Comparison Verdict { get; }

    internal static StageChange Of(Comparer comparer, Stage stage) => new(
        stage,
        Comparison.Of(comparer.Lost(at => at == stage), comparer.Gained(at => at == stage)),
        Comparison.Of(comparer.Lost(at => at <= stage), comparer.Gained(at => at <= stage)));
}
