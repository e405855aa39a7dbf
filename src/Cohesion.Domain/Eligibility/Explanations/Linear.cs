using System.Diagnostics;
using System.Numerics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>An operand as a line over one fact, the others having the values that a frame gives them: slope · fact + constant.</summary>
internal readonly record struct Linear(Exact Slope, Exact Constant)
{
    private static readonly Exact Zero = Exact.Of(0);

    /// <summary>Reads an operand as a line over a fact: several while cases of a parameter are open, none where something else is, or is no number.</summary>
    public static IReadOnlyList<Linear> Of(Operand operand, FactId variable, Frame frame) => operand switch
    {
        Operand.Fact fact when fact.Id == variable => [new Linear(Exact.Of(1), Zero)],
        Operand.Fact fact => frame.Read(fact.Id).Value switch
        {
            FactValue.Count count => [Flat(Exact.Of(count.Value))],
            FactValue.Amount amount => [Flat(Exact.Of(amount.Value.Minor))],
            FactValue.Proportion proportion => [Flat(Exact.Of(proportion.Value))],
            _ => [],
        },
        Operand.Constant constant => Of(constant.Value) is { } flat ? [flat] : [],
        Operand.Named named when RuleName.TryParse(named.Name.Name, null, out RuleName parameter) && frame.Rules.Parameter(parameter) is not null => Of(parameter, null, frame),
        Operand.ParameterAt at => Of(at.Parameter, at.At, frame),
        Operand.Times times => Pairs(Of(times.Factor, variable, frame), Of(times.Of, variable, frame), static (factor, of) => factor.Times(of)),
        Operand.Sum sum => sum.Terms.Select(term => Of(term, variable, frame)).Aggregate((total, term) => Pairs(total, term, static (one, other) => one.Plus(other))),
        _ => [],
    };

    /// <summary>Joins every line of one operand with every line of another.</summary>
    public static IReadOnlyList<Linear> Pairs(IReadOnlyList<Linear> left, IReadOnlyList<Linear> right, Func<Linear, Linear, Linear?> join) => (left, right) switch
    {
        ([var one], [var other]) => join(one, other) is { } line ? [line] : [],
        _ => [.. left.SelectMany(one => right.Select(other => join(one, other))).OfType<Linear>()],
    };

    /// <summary>Gets where the line is zero; it has a slope.</summary>
    public Exact Root => Slope.Numerator.Sign < 0
        ? Exact.Fraction(Constant.Numerator * Slope.Denominator, -Slope.Numerator * Constant.Denominator)
        : Exact.Fraction(-Constant.Numerator * Slope.Denominator, Slope.Numerator * Constant.Denominator);

    /// <summary>Gets whether the fact counts at all.</summary>
    public bool HasSlope => !Slope.Numerator.IsZero;

    /// <summary>Gives the whole numbers nearest to which the line has a relation to zero: on one side, or on both for what is different.</summary>
    public IEnumerable<BigInteger> Turns(Relation relation)
    {
        if (!HasSlope)
        {
            return [];
        }

        (BigInteger floor, BigInteger ceiling) = AroundRoot();
        return (Slope.Numerator.Sign < 0 ? Mirrored(relation) : relation) switch
        {
            Relation.LessThan => [ceiling - 1],
            Relation.AtMost => [floor],
            Relation.EqualTo => floor == ceiling ? [floor] : [],
            Relation.DifferentFrom => [floor - 1, floor + 1],
            Relation.AtLeast => [ceiling],
            Relation.MoreThan => [floor + 1],
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Gives the whole numbers next to where the line is zero, or that number twice; it has a slope.</summary>
    public (BigInteger Floor, BigInteger Ceiling) AroundRoot()
    {
        BigInteger floor = BigInteger.DivRem(Root.Numerator, Root.Denominator, out BigInteger rest);
        floor -= rest.Sign < 0 ? 1 : 0;
        return (floor, rest.IsZero ? floor : floor + 1);
    }

    public Linear Plus(Linear other) => new(Slope + other.Slope, Constant + other.Constant);

    public Linear Minus(Linear other) => Plus(new Linear(Exact.Of(-1) * other.Slope, Exact.Of(-1) * other.Constant));

    /// <summary>Multiplies two operands, one of which is flat; rules are linear.</summary>
    public Linear? Times(Linear other) => Slope.Numerator.IsZero ? new Linear(Constant * other.Slope, Constant * other.Constant)
        : other.Slope.Numerator.IsZero ? other.Times(this)
        : null;

    /// <summary>Gives the relation that holds exactly when another one fails between two numbers.</summary>
    public static Relation Contrary(Relation relation) => relation switch
    {
        Relation.LessThan => Relation.AtLeast,
        Relation.AtMost => Relation.MoreThan,
        Relation.EqualTo => Relation.DifferentFrom,
        Relation.DifferentFrom => Relation.EqualTo,
        Relation.AtLeast => Relation.LessThan,
        Relation.MoreThan => Relation.AtMost,
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives the relation that holds when both sides are turned to their opposites.</summary>
    public static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.LessThan => Relation.MoreThan,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.MoreThan => Relation.LessThan,
        _ => relation,
    };

    private static Linear Flat(Exact value) => new(Zero, value);

    private static Linear? Of(Literal literal) => literal switch
    {
        Literal.Number number => Flat(Exact.Of(number.Value)),
        Literal.Amount amount => Flat(Exact.Of(amount.Value.Minor)),
        Literal.Proportion proportion => Flat(Exact.Of(proportion.Value)),
        _ => null,
    };

    private static IReadOnlyList<Linear> Of(RuleName parameter, FactId? at, Frame frame) =>
        [.. (new Cases(frame, new Evaluator(frame)).Values(parameter, at, []) ?? []).Select(value => value.Items is [var only] ? Of(only) : null).OfType<Linear>()];
}
