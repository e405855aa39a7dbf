using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cohesion.Domain.Eligibility;

/// <summary>Texts and the mask of each, looked up at one place each and without an allocation. Immutable.</summary>
internal sealed class TextTable
{
    private const int Characters = 4;

    // Odd multipliers that spread bits well; one of them keeps the few codes of a notice apart.
    private static readonly ulong[] Spreads = [.. Enumerable.Range(0, 16).Select(i => unchecked(0x9E37_79B9_7F4A_7C15 * ((ulong)(2 * i) + 1)))];

    private readonly Entry[] _entries = [];
    private readonly ulong _spread;
    private readonly int _shift;
    private readonly ulong _otherwise;
    private readonly Dictionary<string, ulong>? _crowded;

    /// <param name="masks">The masks of some texts.</param>
    /// <param name="otherwise">The mask of any other.</param>
    public TextTable(Dictionary<string, ulong> masks, ulong otherwise)
    {
        _otherwise = otherwise;
        uint least = BitOperations.RoundUpToPowerOf2((uint)Math.Max(masks.Count, 2));
        for (uint size = 2 * least; size <= 16 * least; size *= 2)
        {
            _shift = 64 - BitOperations.Log2(size);
            foreach (ulong spread in Spreads)
            {
                _spread = spread;
                if (TryPlace(masks, size) is { } entries)
                {
                    _entries = entries;
                    return;
                }
            }
        }

        _crowded = masks;
    }

    /// <summary>Gives the mask of a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // a few registers are all it takes, as long as it stands alone
    public ulong Find(string text)
    {
        if (_crowded is not null)
        {
            return _crowded.GetValueOrDefault(text, _otherwise);
        }

        ref readonly Entry entry = ref _entries[Place(text)];
        return entry.Text == text ? entry.Mask : _otherwise;
    }

    private Entry[]? TryPlace(Dictionary<string, ulong> masks, uint size)
    {
        Entry[] entries = new Entry[size];
        foreach ((string text, ulong mask) in masks)
        {
            ref Entry entry = ref entries[Place(text)];
            if (entry.Text is not null)
            {
                return null;
            }

            entry = new Entry(text, mask);
        }

        return entries;
    }

    private int Place(string text) => (int)(unchecked(Sum(text) * _spread) >> _shift);

    /// <summary>Adds up the length of a text and up to sixteen of its characters, four in a number: all of most codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Sum(string text)
    {
        int length = text.Length;
        if (length < Characters)
        {
            ulong packed = 0;
            foreach (char character in text)
            {
                packed = (packed << 16) | character;
            }

            return packed;
        }

        int last = length - Characters;
        return unchecked(Read(text, 0) + (Read(text, Math.Min(Characters, last)) * 3) + (Read(text, Math.Max(last - Characters, 0)) * 5) + (Read(text, last) * 7) + (ulong)length);
    }

    private static ulong Read(string text, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), at)));

    private readonly record struct Entry(string Text, ulong Mask);
}
