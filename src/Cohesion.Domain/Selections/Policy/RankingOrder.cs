namespace Cohesion.Domain.Selections;

/// <summary>What ranks applications before any key breaks a tie. There is no zero member.</summary>
public enum RankingOrder
{
    /// <summary>The higher weighted total comes first.</summary>
    Total = 1,

    /// <summary>The higher weighted total per euro asked for comes first; of two that are equal, the higher total.</summary>
    ScorePerEuro,

    /// <summary>The earlier submission comes first: first come, first served. Only this order does without a score grid.</summary>
    Submission,

    /// <summary>The lower mean of the ranks that jurors give comes first: the sum of ranks, where every juror scores every application.</summary>
    MeanRank,
}
