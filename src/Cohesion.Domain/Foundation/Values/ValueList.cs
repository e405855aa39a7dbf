using System.Collections;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain;

/// <summary>An immutable list with value equality: two lists are equal when they hold equal elements in the same order.</summary>
/// <remarks>
/// Arrays and the collections of the framework compare by reference, so a record that held one would never equal its twin.
/// The default value is the empty list. Indexing is O(1); equality and hashing are O(n).
/// </remarks>
/// <typeparam name="T">The element; immutable itself, or the list is not.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _elements;

    internal ValueList(T[] owned) => _elements = owned.Length == 0 ? null : owned;

    /// <summary>Gets how many elements there are.</summary>
    public int Count => _elements?.Length ?? 0;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _elements![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "No element stands there.");

    /// <summary>Compares two lists, element by element.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists, element by element.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Gives a view of the elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _elements;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T element in AsSpan())
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the elements in brackets, with commas between them.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => (_elements ?? Enumerable.Empty<T>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Builds a <see cref="ValueList{T}"/> out of a collection expression, such as <c>[first, .. rest]</c>.</summary>
public static class ValueList
{
    /// <summary>Copies elements into a list, in O(n).</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> elements) => new(elements.ToArray());
}
