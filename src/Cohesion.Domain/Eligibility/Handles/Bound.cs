using System.Diagnostics;
using Ardalis.GuardClauses;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a fact is compared with: a value, another fact, a measure, or a name of the file such as <c>@ceiling</c>.</summary>
/// <remarks>Each of these converts to it. The default value is no bound, and every factory refuses it.</remarks>
/// <typeparam name="T"><see cref="long"/> for counts, <see cref="Money"/>, <see cref="Ratio"/>, or <see cref="Limit"/> for days and instants.</typeparam>
public readonly record struct Bound<T>
    where T : struct
{
    private readonly Operand? _operand;

    internal Bound(Operand operand) => _operand = operand;

    internal Operand Operand => _operand ?? throw new ArgumentException("The default value is no bound.");

    /// <summary>Compares with a value.</summary>
    public static implicit operator Bound<T>(T value) => new(new Operand.Constant(LiteralOf(value)));

    /// <summary>Compares with what a name of the file stands for, written with its <c>@</c>.</summary>
    /// <exception cref="FormatException"><paramref name="name"/> is no such name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static implicit operator Bound<T>(string name) => new(new Operand.Named(NameReference.Parse(name, null)));

    /// <summary>Compares with a measure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    public static implicit operator Bound<T>(Measure<T> measure) => new(Guard.Against.Null(measure).Operand);

    private static Literal LiteralOf(T value) => value switch
    {
        long number => new Literal.Number(number),
        Money amount => new Literal.Amount(amount),
        Ratio ratio => new Literal.Proportion(ratio),
        Limit limit => new Literal.Time(limit),
        _ => throw new UnreachableException("No fact compares with this type."),
    };
}
