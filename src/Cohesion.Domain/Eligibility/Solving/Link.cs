namespace Cohesion.Domain.Eligibility;

/// <summary>A variable that follows another: a day moved by months or years. Never does a later one come before an earlier.</summary>
/// <param name="From">The variable that leads.</param>
/// <param name="To">The one that follows.</param>
/// <param name="Of">What it follows by; it never decreases.</param>
internal sealed record Link(int From, int To, Func<long, long> Of)
{
    // Months are of 28 to 31 days: the distance changes by no more over a few days' clipping.
    private const long Play = 4;

    /// <summary>Takes from both variables what the other leaves no room for.</summary>
    /// <returns>Whether some room is left.</returns>
    public bool Tighten(Box box)
    {
        long low = Of(box.Low[From]), high = Of(box.High[From]);
        box.SetLow(To, Math.Max(low, box.Low[To]));
        box.SetHigh(To, Math.Min(high, box.High[To]));
        if (box.Low[To] > box.High[To])
        {
            return false;
        }

        if (low < box.Low[To])
        {
            box.SetLow(From, First(box.Low[From], box.High[From], box.Low[To]));
        }

        if (high > box.High[To])
        {
            box.SetHigh(From, First(box.Low[From], box.High[From], box.High[To] + 1) - 1);
        }

        return box.Low[From] <= box.High[From] && Of(box.Low[From]) <= box.High[To];
    }

    /// <summary>Gives two inequalities between which the exact relation lies.</summary>
    public IEnumerable<Inequality> Around(Box box)
    {
        long distance = Of(box.Low[From]) - box.Low[From];
        yield return Inequality.Of([(To, 1), (From, -1)], distance + Play)!;
        yield return Inequality.Of([(From, 1), (To, -1)], Play - distance)!;
    }

    // The first number in a range that leads to a given one or beyond; the number after the range if none does.
    private long First(long low, long high, long reached)
    {
        // The distance hardly changes, and the calendar is slow: two questions near the place spare most of the others.
        long near = reached - (Of(low) - low), before = near - Play, after = near + Play;
        if (before >= low && before <= high && Of(before) < reached)
        {
            low = before + 1;
        }

        if (after >= low && after <= high && Of(after) >= reached)
        {
            high = after - 1;
        }

        while (low <= high)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = Of(middle) >= reached ? (low, middle - 1) : (middle + 1, high);
        }

        return low;
    }
}
