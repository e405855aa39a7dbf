using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <content>The connectives of C#. A chain of one connective is one condition, as a file would write it.</content>
public abstract partial record Condition
{
    /// <summary>Asks for both conditions.</summary>
    /// <exception cref="ArgumentNullException">A condition is <see langword="null"/>.</exception>
    public static Condition operator &(Condition left, Condition right) => new AllOf([.. Conjuncts(left), .. Conjuncts(right)]);

    /// <summary>Asks for one of the two conditions at least.</summary>
    /// <exception cref="ArgumentNullException">A condition is <see langword="null"/>.</exception>
    public static Condition operator |(Condition left, Condition right) => new AnyOf([.. Disjuncts(left), .. Disjuncts(right)]);

    /// <summary>Asks for the contrary of a condition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public static Condition operator !(Condition condition) => new Negation(condition);

    // A part that cites sources of its own stays whole.
    private static ValueList<Condition> Conjuncts(Condition condition) =>
        Guard.Against.Null(condition) is AllOf { Citations.Count: 0 } all ? all.Conditions : [condition];

    private static ValueList<Condition> Disjuncts(Condition condition) =>
        Guard.Against.Null(condition) is AnyOf { Citations.Count: 0 } any ? any.Conditions : [condition];
}
