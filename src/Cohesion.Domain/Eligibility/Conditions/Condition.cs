namespace Cohesion.Domain.Eligibility;

/// <summary>Something that holds of an application, fails, or cannot be decided yet: a closed, finite, linear language.</summary>
/// <remarks>
/// Three-valued after Kleene: a missing fact leaves an atom undecided, and is never false, zero or empty. Equality compares the whole tree,
/// citations included. Conditions built in code and conditions read from a file are the same values.
/// </remarks>
public abstract partial record Condition
{
    private Condition()
    {
    }

    /// <summary>Gets the sources of this very part of a rule; most conditions have none of their own.</summary>
    public ValueList<Citation> Citations { get; private init; }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>Gives the same condition with sources of its own.</summary>
    public Condition CitedBy(ValueList<Citation> citations) => this with { Citations = citations };

    /// <summary>Gives the same condition without sources, which say nothing of what it asks.</summary>
    internal Condition Bare() => Citations.Count == 0 ? this : CitedBy([]);
}
