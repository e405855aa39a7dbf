using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that can be added, multiplied and taken as a share.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class NumberFact<T> : OrderedFact<T, T>
    where T : struct
{
    private protected NumberFact(FactId id, FactCodec<T> codec)
        : base(id, codec)
    {
    }

    /// <inheritdoc cref="Measure{T}.Plus"/>
    public Measure<T> Plus(Bound<T> other) => Measure.Plus(other);

    /// <summary>Multiplies by a whole number.</summary>
    public Measure<T> Times(long factor) => Times(new Operand.Constant(new Literal.Number(factor)));

    /// <summary>Multiplies by a ratio: <c>Facts.BudgetTotal.Times(80.Percent())</c>.</summary>
    public Measure<T> Times(Ratio factor) => Times(new Operand.Constant(new Literal.Proportion(factor)));

    /// <summary>Multiplies by a parameter that is a number or a ratio, written with its <c>@</c>.</summary>
    /// <exception cref="FormatException"><paramref name="parameter"/> is no such name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is <see langword="null"/>.</exception>
    public Measure<T> Times(string parameter) => Times(new Operand.Named(NameReference.Parse(parameter, null)));

    /// <summary>Takes the part that it is of another fact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public FactShare AsShareOf(NumberFact<T> whole) => new(Id, Guard.Against.Null(whole).Id);

    /// <summary>Asks that it be one of several values.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Condition IsOneOf(params ReadOnlySpan<T> values)
    {
        ListItem[] items = new ListItem[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            items[i] = new ListItem.One(ToLiteral(values[i]));
        }

        return new Condition.OneOf(Id, [.. items]);
    }

    private protected abstract Literal ToLiteral(T value);

    private Measure<T> Times(Operand factor) => new(new Operand.Times(factor, Measure.Operand));
}
