namespace Cohesion.Domain.Applications;

/// <summary>How the properties of a record and the facts of a file become each other: reading inverts writing.</summary>
internal sealed class FactMap<T>
    where T : class
{
    private readonly string _prefix;
    private readonly T _blank;
    private readonly ValueList<FactField<T>> _fields;
    private readonly Lazy<Dictionary<FactId, FactField<T>>> _byId;
    private readonly Lazy<FactField<T>[]> _inOrder;

    /// <summary>Starts a map without a property.</summary>
    /// <param name="prefix">What stands before the dot of each fact; empty for none.</param>
    /// <param name="blank">The record of which nothing is known.</param>
    /// <param name="fields">The properties.</param>
    public FactMap(string prefix, T blank, ValueList<FactField<T>> fields = default) =>
        (_prefix, _blank, _fields, _byId, _inOrder) =
            (prefix, blank, fields, new(() => fields.ToDictionary(field => field.Id)), new(() => [.. fields.OrderBy(field => field.Id)]));

    /// <summary>Gets the ids of the facts, in the order of the properties.</summary>
    public IEnumerable<FactId> Ids => _fields.Select(entry => entry.Id);

    /// <summary>Gives the map with a property more.</summary>
    public FactMap<T> With<TValue>(string name, FactCodec<TValue> codec, Func<T, Answer<TValue>> get, Func<T, Answer<TValue>, T> set)
        where TValue : notnull => With(new FactField<T>(
            FactId.Parse(_prefix.Length == 0 ? name : $"{_prefix}.{name}", null),
            record => get(record).Write(codec),
            (record, value) => set(record, Answer<TValue>.Read(value, codec))));

    /// <summary>Gives the map with the properties of a part of the record.</summary>
    public FactMap<T> WithPart<TPart>(FactMap<TPart> part, Func<T, TPart> get, Func<T, TPart, T> set)
        where TPart : class => With([.. part._fields.Select(field => new FactField<T>(
            field.Id,
            record => field.Write(get(record)),
            (record, value) => set(record, field.Read(get(record), value))))]);

    /// <summary>Tells whether a property holds a fact.</summary>
    public bool Holds(FactId id) => _byId.Value.ContainsKey(id);

    /// <summary>Gives the facts that are not missing.</summary>
    public FactSet Write(T record)
    {
        FactField<T>[] fields = _inOrder.Value;
        (FactId Id, FactValue Value)[] facts = new (FactId, FactValue)[fields.Length];
        int count = 0;
        foreach (FactField<T> field in fields)
        {
            if (field.Write(record) is { } value)
            {
                facts[count++] = (field.Id, value);
            }
        }

        return FactSet.Of(facts.AsSpan(0, count));
    }

    /// <summary>Gives the record that facts describe; those that no property holds are passed over.</summary>
    public T Read(FactSet facts)
    {
        T record = _blank;
        foreach ((FactId id, FactValue value) in facts.Values)
        {
            record = _byId.Value.TryGetValue(id, out FactField<T>? field) ? field.Read(record, value) : record;
        }

        return record;
    }

    private FactMap<T> With(params ValueList<FactField<T>> fields) => new(_prefix, _blank, [.. _fields, .. fields]);
}

/// <summary>One property of a record, and the fact that it holds.</summary>
internal sealed record FactField<T>(FactId Id, Func<T, FactValue?> Write, Func<T, FactValue, T> Read);
