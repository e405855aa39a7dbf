namespace Cohesion.Domain.Statistics;

/// <summary>How much work may still be done: one unit is one number of a tableau computed anew.</summary>
internal sealed class SearchBudget(long units)
{
    private long _left = units;

    public bool IsSpent => _left < 0;

    /// <summary>Takes units away; once they are spent, nothing more is done.</summary>
    public bool TrySpend(long cost) => (_left -= Math.Min(cost, _left + 1)) >= 0;
}
