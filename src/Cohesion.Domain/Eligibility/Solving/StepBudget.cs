namespace Cohesion.Domain.Eligibility;

/// <summary>How many steps a search may still take. Not shared between threads.</summary>
internal sealed class StepBudget(int steps)
{
    public int Left { get; private set; } = steps;

    /// <summary>Gets or sets whether something was left untried.</summary>
    public bool IsSpent { get; set; }

    public bool TrySpend(int steps = 1)
    {
        IsSpent |= Left <= 0;
        Left -= steps;
        return !IsSpent;
    }
}
