using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>A set of the atoms of one clause, by their numbers.</summary>
internal readonly record struct AtomSet
{
    // A clause of more than 64 atoms is rare: they spill over into a number of any length.
    private readonly ulong _low;
    private readonly BigInteger _high;

    private AtomSet(ulong low, BigInteger high) => (_low, _high) = (low, high);

    public int Count => BitOperations.PopCount(_low) + Ones(_high);

    public static AtomSet Of(int atom) => atom < 64 ? new(1UL << atom, 0) : new(0, BigInteger.One << (atom - 64));

    public bool Contains(int atom) => atom < 64 ? (_low >> atom & 1) != 0 : !(_high >> (atom - 64)).IsEven;

    public bool IsWithin(AtomSet other) => (_low & ~other._low) == 0 && (_high & other._high) == _high;

    public AtomSet With(AtomSet other) => new(_low | other._low, _high | other._high);

    public AtomSet Without(int atom) => atom < 64 ? new(_low & ~(1UL << atom), _high) : new(_low, _high & ~(BigInteger.One << (atom - 64)));

    public IEnumerable<int> Atoms(int count) => Enumerable.Range(0, count).Where(Contains);

    private static int Ones(BigInteger number)
    {
        int ones = 0;
        for (; !number.IsZero; number &= number - 1)
        {
            ones++;
        }

        return ones;
    }
}
