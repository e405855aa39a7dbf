using Ardalis.GuardClauses;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A side of a comparison as C# writes it: a fact, a sum, a multiple, a day moved, whole years.</summary>
/// <typeparam name="T"><see cref="long"/> for counts, <see cref="Money"/>, <see cref="Ratio"/>, or <see cref="Limit"/> for days and instants.</typeparam>
public sealed class Measure<T>
    where T : struct
{
    internal Measure(Operand operand) => Operand = operand;

    /// <summary>Gets it as the rule language has it.</summary>
    public Operand Operand { get; }

    /// <summary>Asks that it be below or equal to a bound.</summary>
    public Condition AtMost(Bound<T> bound) => Compare(Relation.AtMost, bound);

    /// <summary>Asks that it be above or equal to a bound.</summary>
    public Condition AtLeast(Bound<T> bound) => Compare(Relation.AtLeast, bound);

    /// <summary>Asks that it be strictly below a bound.</summary>
    public Condition LessThan(Bound<T> bound) => Compare(Relation.LessThan, bound);

    /// <summary>Asks that it be strictly above a bound.</summary>
    public Condition MoreThan(Bound<T> bound) => Compare(Relation.MoreThan, bound);

    /// <summary>Asks that it be equal to a bound.</summary>
    public Condition EqualTo(Bound<T> bound) => Compare(Relation.EqualTo, bound);

    /// <summary>Asks that it differ from a bound.</summary>
    public Condition DifferentFrom(Bound<T> bound) => Compare(Relation.DifferentFrom, bound);

    /// <summary>Adds.</summary>
    public Measure<T> Plus(Bound<T> other) =>
        new(new Operand.Sum([.. Operand is Operand.Sum sum ? sum.Terms : [Operand], other.Operand]));

    private Condition.Compare Compare(Relation relation, Bound<T> bound) => new(Operand, relation, bound.Operand);
}
