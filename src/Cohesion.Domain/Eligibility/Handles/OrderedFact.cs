using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact whose values have an order.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <typeparam name="TBound">What it is compared with: the same type, or <see cref="Limit"/> for days and instants.</typeparam>
public abstract class OrderedFact<T, TBound> : FactHandle<T>
    where T : struct
    where TBound : struct
{
    private protected OrderedFact(FactId id, FactCodec<T> codec)
        : base(id, codec) => Measure = new Measure<TBound>(new Operand.Fact(id));

    /// <summary>Gets it as a side of a comparison.</summary>
    public Measure<TBound> Measure { get; }

    /// <summary>Compares with the fact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static implicit operator Bound<TBound>(OrderedFact<T, TBound> fact) => Guard.Against.Null(fact).Measure;

    /// <inheritdoc cref="Measure{T}.AtMost"/>
    public Condition AtMost(Bound<TBound> bound) => Measure.AtMost(bound);

    /// <inheritdoc cref="Measure{T}.AtLeast"/>
    public Condition AtLeast(Bound<TBound> bound) => Measure.AtLeast(bound);

    /// <inheritdoc cref="Measure{T}.LessThan"/>
    public Condition LessThan(Bound<TBound> bound) => Measure.LessThan(bound);

    /// <inheritdoc cref="Measure{T}.MoreThan"/>
    public Condition MoreThan(Bound<TBound> bound) => Measure.MoreThan(bound);

    /// <inheritdoc cref="Measure{T}.EqualTo"/>
    public Condition EqualTo(Bound<TBound> bound) => Measure.EqualTo(bound);

    /// <inheritdoc cref="Measure{T}.DifferentFrom"/>
    public Condition DifferentFrom(Bound<TBound> bound) => Measure.DifferentFrom(bound);

    /// <summary>Asks that the fact lie between two bounds, both included.</summary>
    public Condition Between(Bound<TBound> min, Bound<TBound> max) => new Condition.Between(Id, min.Operand, max.Operand);
}
