using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <content>Splitting an amount without losing a cent.</content>
public readonly partial record struct Money
{
    /// <summary>Splits the amount in proportion to weights, by the method of the largest remainder (Hamilton, 1792).</summary>
    /// <remarks>
    /// The parts add up to the amount, stand in the order of the weights, and each is its exact share rounded down or up to a minor unit;
    /// what the rounding leaves goes to the largest fractions, and among equal ones to the earlier. A negative amount is split as its
    /// opposite. Known limit of the method (the Alabama paradox): out of a larger amount one part may be smaller.
    /// </remarks>
    /// <param name="weights">At least one, none negative, not all zero.</param>
    /// <exception cref="ArgumentException"><paramref name="weights"/> is empty, holds a negative weight, or nothing but zeros.</exception>
    public ValueList<Money> Split(ValueList<long> weights)
    {
        Guard.Against.Empty(weights);
        Int128 total = 0;
        foreach (long weight in weights)
        {
            total += Guard.Against.Negative(weight, nameof(weights));
        }

        if (total == 0)
        {
            throw new ArgumentException("One weight at least is above zero.", nameof(weights));
        }

        Int128 whole = Int128.Abs(Minor);
        Int128 left = whole;
        Int128[] parts = new Int128[weights.Count], fractions = new Int128[weights.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            (parts[i], fractions[i]) = Int128.DivRem(whole * weights[i], total);
            left -= parts[i];
        }

        // Fewer units are left than there are fractions above zero, so that an exact share stays exact.
        if (left > 0)
        {
            foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => fractions[i]).Take((int)left))
            {
                parts[i]++;
            }
        }

        bool negative = IsNegative;
        Currency currency = Currency;
        return [.. parts.Select(part => new Money((long)(negative ? -part : part), currency))];
    }
}
