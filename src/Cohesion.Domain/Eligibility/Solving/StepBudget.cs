namespace Cohesion.Domain.Eligibility;

/// <summary>How many steps a search may still take. Not shared between threads.</summary>
internal sealed class StepBudget(int steps)
{
    // Most bounds are at rest after a few rounds; later ones are charged, as they creep.
    private const int FreeRounds = 4;

    public int Left { get; private set; } = steps;

    /// <summary>Gets or sets whether something was left untried.</summary>
    public bool IsSpent { get; set; }

    public bool TrySpend(int steps = 1)
    {
        IsSpent |= Left <= 0;
        Left -= steps;
        return !IsSpent;
    }

    /// <summary>Asks for another round of a step that tightens bounds.</summary>
    /// <param name="round">How many there were.</param>
    /// <param name="most">After how many it is given up.</param>
    public bool TrySpendRound(int round, int most) => round < most && (round < FreeRounds || TrySpend());
}
