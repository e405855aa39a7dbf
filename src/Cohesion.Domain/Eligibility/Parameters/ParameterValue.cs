using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>The value of a parameter: one literal, or a list where the kind is a set or a list of periods.</summary>
public sealed record ParameterValue
{
    /// <summary>States a value.</summary>
    /// <param name="items">One literal, or several for a set or a list of periods.</param>
    /// <param name="isList">Whether it is a list.</param>
    /// <param name="names">The lists of the file that a set takes in besides.</param>
    /// <exception cref="ArgumentException">There is neither an item nor a name, or there are several of them, or a name, that are no list.</exception>
    public ParameterValue(ValueList<Literal> items, bool isList = false, ValueList<NameReference> names = default)
    {
        Items = names.Count > 0 ? items : Guard.Against.Empty(items);
        Names = names;
        IsList = isList || (items.Count == 1 && names.Count == 0) ? isList : throw new ArgumentException("Several items, and names, are a list.", nameof(isList));
    }

    /// <summary>Gets the literals; at least one, unless a set takes in lists of the file alone.</summary>
    public ValueList<Literal> Items { get; }

    /// <summary>Gets the lists of the file that a set takes in besides its literals, such as <c>@territory.quartiers</c>.</summary>
    public ValueList<NameReference> Names { get; }

    /// <summary>Gets whether it is a list.</summary>
    public bool IsList { get; }
}
