using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cohesion.Domain.Eligibility;

/// <summary>Texts and the mask of each, looked up without an allocation. Immutable.</summary>
internal sealed class TextTable
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    // How many characters a head or a tail holds.
    private const int End = 4;

    private readonly Entry[] _entries;
    private readonly ulong _otherwise;
    private readonly int _shift;

    /// <param name="masks">The masks of some texts.</param>
    /// <param name="otherwise">The mask of any other.</param>
    public TextTable(IReadOnlyDictionary<string, ulong> masks, ulong otherwise)
    {
        _otherwise = otherwise;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * masks.Count, 4));
        _shift = 64 - BitOperations.Log2((uint)size);
        _entries = new Entry[size];
        foreach ((string text, ulong mask) in masks)
        {
            (ulong head, ulong tail) = EndsOf(text);
            int at = Place(head, tail);
            while (_entries[at].Text is not null)
            {
                at = (at + 1) & (size - 1);
            }

            _entries[at] = new Entry(text, head, tail, mask);
        }
    }

    /// <summary>Gives the mask of a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // a few registers are all it takes, as long as it stands alone
    public ulong Find(string text)
    {
        (ulong head, ulong tail) = EndsOf(text);
        Entry[] entries = _entries;
        for (int at = Place(head, tail); ; at++)
        {
            ref readonly Entry entry = ref entries[at & (entries.Length - 1)];
            if (entry.Head == head && entry.Tail == tail)
            {
                // Most codes are so short that both ends of them are all of them.
                if (entry.Text is { } known && known.Length == text.Length && (text.Length <= 2 * End || known == text))
                {
                    return entry.Mask;
                }
            }

            if (entry.Text is null)
            {
                return _otherwise;
            }
        }
    }

    // Codes differ in their first four characters or in their last four; where they do not, neighbours are searched.
    private int Place(ulong head, ulong tail) => (int)(unchecked((head + (tail * 31)) * Spread) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Head, ulong Tail) EndsOf(string text)
    {
        if (text.Length >= End)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
            return (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
        }

        ulong head = 0;
        foreach (char character in text)
        {
            head = (head << 16) | character;
        }

        return (head, 0);
    }

    private readonly record struct Entry(string Text, ulong Head, ulong Tail, ulong Mask);
}
