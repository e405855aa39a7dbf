namespace Cohesion.Domain.Eligibility;

/// <summary>How two operands are compared.</summary>
public enum Relation
{
    /// <summary>Strictly below.</summary>
    LessThan = 1,

    /// <summary>Below or equal.</summary>
    AtMost,

    /// <summary>The same.</summary>
    EqualTo,

    /// <summary>Not equal.</summary>
    DifferentFrom,

    /// <summary>Above or equal.</summary>
    AtLeast,

    /// <summary>Strictly above.</summary>
    MoreThan,
}

/// <summary>How a set is compared with a list of codes.</summary>
public enum SetMatch
{
    /// <summary>Some element of the set is in the list, or below one that is.</summary>
    Any = 1,

    /// <summary>Each code of the list has an element of the set at it or below it.</summary>
    All,

    /// <summary>Every element of the set is in the list, or below one that is; the empty set passes.</summary>
    Only,
}

/// <summary>How many places of a set must lie within the zones.</summary>
public enum PlaceMatch
{
    /// <summary>At least one.</summary>
    Some = 1,

    /// <summary>Each of them, and there is one at least.</summary>
    Every,
}
