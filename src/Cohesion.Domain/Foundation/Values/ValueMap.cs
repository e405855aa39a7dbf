using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain;

/// <summary>An immutable map with value equality, kept in the order of its keys. Its default value is the empty map.</summary>
/// <remarks>Lookup is O(log n). Of several entries with one key the last stands.</remarks>
/// <typeparam name="TKey">A code or an id: a value type whose order no culture changes.</typeparam>
/// <typeparam name="TValue">The value; immutable itself, or the map is not.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public readonly struct ValueMap<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : struct, IComparable<TKey>
{
    private readonly ValueList<TKey> _keys;
    private readonly ValueList<TValue> _values;

    internal ValueMap(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        TKey[] keys = new TKey[entries.Length];
        TValue[] values = new TValue[entries.Length];
        bool isInOrder = true;
        for (int i = 0; i < entries.Length; i++)
        {
            (keys[i], values[i]) = (entries[i].Key, entries[i].Value);
            isInOrder &= i == 0 || keys[i - 1].CompareTo(keys[i]) < 0;
        }

        (_keys, _values) = isInOrder ? (new(keys), new(values)) : Ordered(keys, entries);
    }

    private ValueMap(ValueList<TKey> keys, ValueList<TValue> values) => (_keys, _values) = (keys, values);
    /// <summary>Gets how many entries there are.</summary>
    public int Count => _keys.Count;

    /// <summary>Gets the keys, in order.</summary>
    public ValueList<TKey> Keys => _keys;

    /// <summary>Gets the values, in the order of their keys.</summary>
    public ValueList<TValue> Values => _values;

    /// <summary>Compares two maps, entry by entry.</summary>
    public static bool operator ==(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => left.Equals(right);

    /// <summary>Compares two maps, entry by entry.</summary>
    public static bool operator !=(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => !left.Equals(right);

    /// <summary>Finds the value of a key.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int index = _keys.AsSpan().BinarySearch(key);
        value = index >= 0 ? _values[index] : default;
        return index >= 0;
    }

    /// <summary>Gives the map with an entry added, or replaced if its key is there.</summary>
    public ValueMap<TKey, TValue> With(TKey key, TValue value)
    {
        ReadOnlySpan<TKey> keys = _keys.AsSpan();
        int found = keys.BinarySearch(key), at = found < 0 ? ~found : found, after = found < 0 ? at : at + 1;
        return new(new([.. keys[..at], key, .. keys[after..]]), new([.. _values.AsSpan()[..at], value, .. _values.AsSpan()[after..]]));
    }

    /// <summary>Gives the map with the entries of another; where both have a key, the other one's value stands. O(n + m).</summary>
    internal ValueMap<TKey, TValue> With(ValueMap<TKey, TValue> other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        ReadOnlySpan<TKey> mine = _keys.AsSpan(), others = other._keys.AsSpan();
        TKey[] keys = new TKey[mine.Length + others.Length];
        TValue[] values = new TValue[keys.Length];
        int count = 0;
        for (int i = 0, j = 0; i < mine.Length || j < others.Length; count++)
        {
            int order = i == mine.Length ? 1 : j == others.Length ? -1 : mine[i].CompareTo(others[j]);
            (keys[count], values[count]) = order < 0 ? (mine[i], _values[i]) : (others[j], other._values[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new(new(keys[..count]), new(values[..count]));
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap<TKey, TValue> other) => _keys == other._keys && _values == other._values;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_keys, _values);

    /// <summary>Gives the entries in order, in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", this.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (int i = 0; i < _keys.Count; i++)
        {
            yield return new KeyValuePair<TKey, TValue>(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (ValueList<TKey> Keys, ValueList<TValue> Values) Ordered(TKey[] keys, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
    {
        int[] places = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, places);
        TValue[] values = new TValue[keys.Length];
        int kept = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            bool isRepeated = kept > 0 && keys[i].CompareTo(keys[kept - 1]) == 0;
            int last = isRepeated ? Math.Max(places[i], places[kept - 1]) : places[i];
            kept += isRepeated ? 0 : 1;
            (keys[kept - 1], places[kept - 1], values[kept - 1]) = (keys[i], last, entries[last].Value);
        }

        return (new(keys[..kept]), new(values[..kept]));
    }
}

/// <summary>Builds a <see cref="ValueMap{TKey, TValue}"/> out of a collection expression of its entries.</summary>
public static class ValueMap
{
    /// <summary>Copies entries into a map, in O(n·log n).</summary>
    public static ValueMap<TKey, TValue> Create<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : struct, IComparable<TKey> => new(entries);
}
