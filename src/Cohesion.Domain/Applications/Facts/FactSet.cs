using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>What is known about something: facts by id. A fact that is not there is missing.</summary>
/// <remarks>Equality compares the facts and their values. Lookup is O(log n).</remarks>
public sealed record FactSet
{
    private const int Few = 4;

    private FactSet(ValueMap<FactId, FactValue> values) => Values = values;

    /// <summary>Gets the set of which nothing is known.</summary>
    public static FactSet Empty { get; } = new([]);

    /// <summary>Gets the facts that are not missing, in the order of their ids.</summary>
    public ValueMap<FactId, FactValue> Values { get; }

    /// <summary>Gathers facts; of several values of one fact the last stands.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public static FactSet Of(params ReadOnlySpan<(FactId Id, FactValue Value)> facts)
    {
        KeyValuePair<FactId, FactValue>[] entries = new KeyValuePair<FactId, FactValue>[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            entries[i] = new(Guard.Against.Default(facts[i].Id), Guard.Against.Null(facts[i].Value));
        }

        return new FactSet([.. entries]);
    }

    /// <summary>Finds what is known of a fact; <see langword="false"/> if it is missing.</summary>
    public bool TryGet(FactId id, [NotNullWhen(true)] out FactValue? value)
    {
        if (Values.Count > Few)
        {
            return Values.TryGetValue(id, out value);
        }

        // A few ids are compared faster for equality than for order.
        ReadOnlySpan<FactId> ids = Values.Keys.AsSpan();
        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] == id)
            {
                value = Values.Values[i];
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Gives the set with a fact learned, or replaced.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public FactSet With(FactId id, FactValue value) => new(Values.With(Guard.Against.Default(id), Guard.Against.Null(value)));

    /// <summary>Gives the set with the facts of another one added; where both know a fact, the other one's value stands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public FactSet With(FactSet other) => new(Values.With(Guard.Against.Null(other).Values));

    /// <summary>Gives the set with a fact forgotten; nothing changes if it is missing already.</summary>
    public FactSet Without(FactId id) => new([.. Values.Where(entry => entry.Key != id)]);

    /// <summary>Gives the facts that another set does not hold, or holds with another value. O(n + m).</summary>
    internal FactSet Since(FactSet before)
    {
        List<KeyValuePair<FactId, FactValue>> changed = [];
        int at = 0;
        for (int i = 0; i < Values.Count; i++)
        {
            FactId id = Values.Keys[i];
            while (at < before.Values.Count && before.Values.Keys[at].CompareTo(id) < 0)
            {
                at++;
            }

            if (at == before.Values.Count || before.Values.Keys[at] != id || before.Values.Values[at] != Values.Values[i])
            {
                changed.Add(KeyValuePair.Create(id, Values.Values[i]));
            }
        }

        return new FactSet([.. changed]);
    }

    /// <summary>Gives the ids of the facts that only one of two sets holds, or that they hold with two values. O(n + m).</summary>
    internal IReadOnlyList<FactId> DifferencesFrom(FactSet other)
    {
        List<FactId> differing = [];
        for (int i = 0, j = 0; i < Values.Count || j < other.Values.Count;)
        {
            int order = i == Values.Count ? 1 : j == other.Values.Count ? -1 : Values.Keys[i].CompareTo(other.Values.Keys[j]);
            if (order != 0 || Values.Values[i] != other.Values.Values[j])
            {
                differing.Add(order <= 0 ? Values.Keys[i] : other.Values.Keys[j]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return differing;
    }

    /// <summary>Gives the facts of the set that pass a test.</summary>
    internal FactSet Where(Func<FactId, FactValue, bool> kept) => new([.. Values.Where(entry => kept(entry.Key, entry.Value))]);
}
