using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>The value of a parameter: one literal, or a list where the kind is a set or a list of periods.</summary>
public sealed record ParameterValue
{
    /// <summary>States a value.</summary>
    /// <param name="items">One literal, or several for a set or a list of periods.</param>
    /// <param name="isList">Whether it is written as a list.</param>
    /// <exception cref="ArgumentException">There is no item, or several that are no list.</exception>
    public ParameterValue(ValueList<Literal> items, bool isList = false)
    {
        Items = Guard.Against.Empty(items);
        IsList = isList || items.Count == 1 ? isList : throw new ArgumentException("Several items are a list.", nameof(isList));
    }

    /// <summary>Gets the literals; at least one.</summary>
    public ValueList<Literal> Items { get; }

    /// <summary>Gets whether it is a list.</summary>
    public bool IsList { get; }
}
