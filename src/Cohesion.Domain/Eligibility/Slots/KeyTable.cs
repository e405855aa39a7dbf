using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>Integers and the mask of each, looked up at one place each. Immutable.</summary>
internal sealed class KeyTable
{
    private const int Spreads = 64;

    private readonly (long Key, ulong Mask)[] _entries = [default, default];
    private readonly ulong _spread;
    private readonly int _shift = 63;

    /// <param name="masks">The masks of integers other than zero. Where too many fall on one place the table stays empty.</param>
    public KeyTable(KeyValuePair<long, ulong>[] masks)
    {
        int shift = 62 - BitOperations.Log2((uint)masks.Length | 1);
        for (int i = 0; i < Spreads; i++, shift -= i == Spreads / 2 ? 2 : 0)
        {
            ulong spread = unchecked(0x9E37_79B9_7F4A_7C15 * ((ulong)(2 * i) + 1));
            (long Key, ulong Mask)[] entries = new (long, ulong)[1 << (64 - shift)];
            foreach ((long key, ulong mask) in masks)
            {
                entries[Place(key, spread, shift)] = (key, mask);
            }

            if (entries.Count(entry => entry.Key != 0) == masks.Length)
            {
                (_entries, _spread, _shift) = (entries, spread, shift);
                return;
            }
        }
    }

    public bool TryFind(long key, out ulong mask)
    {
        (long found, mask) = _entries[Place(key, _spread, _shift)];
        return found == key;
    }

    private static int Place(long key, ulong spread, int shift) => (int)unchecked((ulong)key * spread >> shift);
}
