namespace Cohesion.Domain.Programmes;

/// <summary>How far balances may go, so that nobody gives without end, nor only receives. In minutes, both ends included.</summary>
public sealed record HourLimits
{
    /// <summary>States limits.</summary>
    /// <param name="lowestBalance">How far a balance may fall; zero or below, or <see langword="null"/> without a limit.</param>
    /// <param name="highestBalance">How far a balance may rise; zero or above, or <see langword="null"/> without a limit.</param>
    /// <param name="mostADay">How much one person may give on one day; from 1 to a day, which it is unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its bounds.</exception>
    public HourLimits(long? lowestBalance = null, long? highestBalance = null, int mostADay = HourLedger.MinutesOfDay)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowestBalance ?? 0, 0, nameof(lowestBalance));
        ArgumentOutOfRangeException.ThrowIfLessThan(highestBalance ?? 0, 0, nameof(highestBalance));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostADay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostADay, HourLedger.MinutesOfDay);
        (LowestBalance, HighestBalance, MostADay) = (lowestBalance, highestBalance, mostADay);
    }

    /// <summary>Gets how far a balance may fall, or <see langword="null"/> without a limit.</summary>
    public long? LowestBalance { get; }

    /// <summary>Gets how far a balance may rise, or <see langword="null"/> without a limit.</summary>
    public long? HighestBalance { get; }

    /// <summary>Gets how much one person may give on one day.</summary>
    public int MostADay { get; }
}
