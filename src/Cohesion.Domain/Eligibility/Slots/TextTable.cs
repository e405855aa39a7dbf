using System.Numerics;
using System.Runtime.InteropServices;

namespace Cohesion.Domain.Eligibility;

/// <summary>Texts and the mask of each, looked up without an allocation. Immutable.</summary>
internal sealed class TextTable
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly (string? Text, ulong Mask)[] _entries;
    private readonly ulong _otherwise;
    private readonly int _shift;

    /// <param name="masks">The masks of some texts.</param>
    /// <param name="otherwise">The mask of any other.</param>
    public TextTable(IReadOnlyDictionary<string, ulong> masks, ulong otherwise)
    {
        _otherwise = otherwise;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * masks.Count, 4));
        _shift = 64 - BitOperations.Log2((uint)size);
        _entries = new (string?, ulong)[size];
        foreach ((string text, ulong mask) in masks)
        {
            int at = Place(text);
            while (_entries[at].Text is not null)
            {
                at = (at + 1) & (size - 1);
            }

            _entries[at] = (text, mask);
        }
    }

    public ulong this[string text]
    {
        get
        {
            int at = Place(text);
            while (_entries[at].Text is { } known)
            {
                if (known == text)
                {
                    return _entries[at].Mask;
                }

                at = (at + 1) & (_entries.Length - 1);
            }

            return _otherwise;
        }
    }

    /// <summary>Tells whether the table has a mask of its own for a text.</summary>
    public bool Has(string text)
    {
        int at = Place(text);
        while (_entries[at].Text is { } known && known != text)
        {
            at = (at + 1) & (_entries.Length - 1);
        }

        return _entries[at].Text is not null;
    }

    // Codes differ in their first four characters, their last four, or their length; where they do not, neighbours are searched.
    private int Place(string text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
        ulong sum = (ulong)text.Length;
        unchecked
        {
            if (bytes.Length >= sizeof(ulong))
            {
                sum += MemoryMarshal.Read<ulong>(bytes) + (MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]) * 31);
            }
            else
            {
                foreach (char character in text)
                {
                    sum = (sum * 31) + character;
                }
            }

            return (int)((sum * Spread) >> _shift);
        }
    }
}
