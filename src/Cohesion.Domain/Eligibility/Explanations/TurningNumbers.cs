using System.Numerics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The numbers at which an atom turns, when one fact moves and the others stay.</summary>
internal sealed class TurningNumbers(Frame frame)
{
    // There is no ratio nearest to a limit that it may not touch: a tenth of a per cent is near enough.
    private static readonly Exact Step = Exact.Of(Ratio.Of(1, 1_000));

    /// <summary>Gives values of a count, an amount or a ratio, not tried yet.</summary>
    public IEnumerable<FactValue> Of(Condition atom, FactDefinition fact, bool wanted) => atom switch
    {
        Condition.Compare compare => Values(fact, Difference(fact.Id, compare.Left, compare.Right), wanted ? compare.Relation : Linear.Contrary(compare.Relation)),
        Condition.Between between =>
        [
            .. Values(fact, Difference(fact.Id, new Operand.Fact(between.Fact), between.Min), wanted ? Relation.AtLeast : Relation.LessThan),
            .. Values(fact, Difference(fact.Id, new Operand.Fact(between.Fact), between.Max), wanted ? Relation.AtMost : Relation.MoreThan),
        ],
        Condition.Share share => OfShare(share, fact, wanted),
        Condition.OneOf oneOf => oneOf.Values.OfType<ListItem.One>()
            .SelectMany(item => Values(fact, Difference(fact.Id, new Operand.Fact(oneOf.Fact), new Operand.Constant(item.Value)), wanted ? Relation.EqualTo : Relation.DifferentFrom)),
        _ => [],
    };

    private IEnumerable<FactValue> OfShare(Condition.Share share, FactDefinition fact, bool wanted)
    {
        IReadOnlyList<Linear> part = Linear.Of(new Operand.Fact(share.Fact), fact.Id, frame), whole = Linear.Of(new Operand.Fact(share.Base), fact.Id, frame);
        IReadOnlyList<Linear> least = Linear.Pairs(Linear.Of(share.Bound, fact.Id, frame), whole, static (bound, of) => bound.Times(of));
        IEnumerable<FactValue> values = Values(fact, Linear.Pairs(part, least, static (one, other) => one.Minus(other)), wanted ? share.Relation : Linear.Contrary(share.Relation));

        // On a base of zero there is no share at all.
        return fact.Id == share.Base && wanted ? values.Concat(Value(fact, Exact.Of(1)) is { } one ? [one] : []) : values;
    }

    private IReadOnlyList<Linear> Difference(FactId fact, Operand left, Operand right) =>
        Linear.Pairs(Linear.Of(left, fact, frame), Linear.Of(right, fact, frame), static (one, other) => one.Minus(other));

    private IEnumerable<FactValue> Values(FactDefinition fact, IReadOnlyList<Linear> lines, Relation relation) => lines
        .Where(line => line.HasSlope)
        .SelectMany(line => fact.Kind == FactKind.Ratio
            ? [line.Root, line.Root + Step, line.Root + (Exact.Of(-1) * Step)]
            : line.Turns(relation).Select(number => Exact.Fraction(number, BigInteger.One)))
        .Select(number => Value(fact, number))
        .OfType<FactValue>();

    private FactValue? Value(FactDefinition fact, Exact number)
    {
        if (BigInteger.Abs(number.Numerator) > long.MaxValue || number.Denominator > long.MaxValue)
        {
            return null;
        }

        long whole = (long)number.Numerator;
        return fact.Kind switch
        {
            FactKind.Count => new FactValue.Count(whole),
            FactKind.Money => new FactValue.Amount(Money.OfMinor(whole, frame.Rules.Context.Currency)),
            FactKind.Ratio => new FactValue.Proportion(Ratio.Of(whole, (long)number.Denominator)),
            _ => null,
        };
    }
}
