using System.Collections;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain;

/// <summary>An immutable set with value equality, kept in the order of its elements, each of which it holds once.</summary>
/// <remarks>The default value is the empty set. Membership is O(log n); union by a collection expression is O(n·log n).</remarks>
/// <typeparam name="T">A code or a number: a value type whose order no culture changes, which leaves <see cref="string"/> out.</typeparam>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Create))]
public readonly struct ValueSet<T> : IReadOnlyCollection<T>, IEquatable<ValueSet<T>>
    where T : struct, IComparable<T>
{
    private readonly ValueList<T> _ordered;

    internal ValueSet(T[] owned)
    {
        Array.Sort(owned);
        int kept = 0;
        for (int i = 0; i < owned.Length; i++)
        {
            if (i == 0 || owned[i].CompareTo(owned[kept - 1]) != 0)
            {
                owned[kept++] = owned[i];
            }
        }

        _ordered = new ValueList<T>(owned[..kept]);
    }

    /// <summary>Gets how many elements there are.</summary>
    public int Count => _ordered.Count;

    /// <summary>Compares two sets.</summary>
    public static bool operator ==(ValueSet<T> left, ValueSet<T> right) => left.Equals(right);

    /// <summary>Compares two sets.</summary>
    public static bool operator !=(ValueSet<T> left, ValueSet<T> right) => !left.Equals(right);

    /// <summary>Tells whether an element is in the set.</summary>
    public bool Contains(T element) => _ordered.AsSpan().BinarySearch(element) >= 0;

    /// <summary>Tells whether every element of this set is in another.</summary>
    public bool IsSubsetOf(ValueSet<T> other) => _ordered.All(other.Contains);

    /// <summary>Tells whether the two sets have an element in common.</summary>
    public bool Overlaps(ValueSet<T> other)
    {
        foreach (T element in AsSpan())
        {
            if (other.Contains(element))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives a view of the elements in order, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _ordered.AsSpan();

    /// <inheritdoc/>
    public bool Equals(ValueSet<T> other) => _ordered.Equals(other._ordered);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueSet<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ordered.GetHashCode();

    /// <summary>Gives the elements in order, in brackets, with commas between them.</summary>
    public override string ToString() => _ordered.ToString();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _ordered.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Builds a <see cref="ValueSet{T}"/> out of a collection expression, such as <c>[.. these, .. those]</c>, which is their union.</summary>
public static class ValueSet
{
    /// <summary>Copies elements into a set, in O(n·log n).</summary>
    public static ValueSet<T> Create<T>(ReadOnlySpan<T> elements)
        where T : struct, IComparable<T> => new(elements.ToArray());
}
