using System.Globalization;
using System.Numerics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Ranges that are empty, thresholds outside the domain of their fact, products beyond what can be counted.</summary>
internal sealed class BoundCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run() => index.Parts
        .SelectMany(part => Check(part.Condition, part.Path).Concat(Products(part.Condition, part.Path)));

    private IEnumerable<Problem> Check(Condition condition, string path)
    {
        switch (condition)
        {
            case Condition.Compare { Left: Operand.Fact fact, Right: Operand.Constant threshold }:
                return Outside(fact.Id, threshold.Value, $"{path}/compare/2");
            case Condition.Compare { Left: Operand.Constant threshold, Right: Operand.Fact fact }:
                return Outside(fact.Id, threshold.Value, $"{path}/compare/0");
            case Condition.Between between:
                return Between(between, $"{path}/between");
            case Condition.Share { Bound: Operand.Constant { Value: Literal.Proportion ratio } } share when ratio.Value.Numerator < 0:
                return [new Problem(ProblemCode.ThresholdOutsideDomain, $"{path}/share/{FormatWords.MemberOf(share.Relation)}", ratio.Value.ToString(), "0 %")];
            case Condition.OneOf oneOf:
                return ConditionTree.Items(oneOf, path)
                    .Where(entry => entry.Item is ListItem.One)
                    .SelectMany(entry => Outside(oneOf.Fact, ((ListItem.One)entry.Item).Value, entry.Path));
            default:
                return [];
        }
    }

    private IEnumerable<Problem> Between(Condition.Between between, string path)
    {
        Literal? min = (between.Min as Operand.Constant)?.Value, max = (between.Max as Operand.Constant)?.Value;
        return min is not null && max is not null && LiteralOrder.IsAbove(min, max)
            ? [new Problem(ProblemCode.EmptyRange, $"{path}/min", FormatWords.Of(min), FormatWords.Of(max))]
            : new[] { (Bound: min, Path: $"{path}/min"), (Bound: max, Path: $"{path}/max") }
                .Where(entry => entry.Bound is not null)
                .SelectMany(entry => Outside(between.Fact, entry.Bound!, entry.Path));
    }

    private IEnumerable<Problem> Outside(FactId id, Literal threshold, string path)
    {
        FactDefinition? fact = index.Fact(id);
        bool isBelow = fact?.Min is { } min && LiteralOrder.IsAbove(min, threshold);
        bool isAbove = fact?.Max is { } max && LiteralOrder.IsAbove(threshold, max);
        return isBelow || isAbove
            ? [new Problem(ProblemCode.ThresholdOutsideDomain, path, FormatWords.Of(threshold), $"{Say(fact!.Min)}…{Say(fact.Max)}")]
            : [];
    }

    private static string Say(Literal? bound) => bound is null ? "" : FormatWords.Of(bound);

    private IEnumerable<Problem> Products(Condition condition, string path) =>
        from root in ConditionTree.Operands(condition, path)
        from part in ConditionTree.Walk(root.Operand, root.Path)
        let times = part.Operand as Operand.Times
        where times is not null && Reach(times) > long.MaxValue
        select new Problem(ProblemCode.TooLargeAmount, $"{part.Path}/times/0", FormatWords.Of(times.Factor), long.MaxValue.ToString(CultureInfo.InvariantCulture));

    /// <summary>Gives the largest magnitude that an operand can have, or <see langword="null"/> when nothing bounds it.</summary>
    private BigInteger? Reach(Operand operand) => operand switch
    {
        Operand.Constant { Value: var literal } => Magnitude(literal),
        Operand.Fact fact when index.Fact(fact.Id) is { Min: { } min, Max: { } max } =>
            Magnitude(min) is { } low && Magnitude(max) is { } high ? BigInteger.Max(low, high) : null,
        Operand.Times times => Reach(times.Factor) is { } factor && Reach(times.Of) is { } of ? factor * of : null,
        Operand.Sum sum => sum.Terms.Select(Reach).Aggregate((BigInteger?)BigInteger.Zero, (total, term) => total + term),
        _ => null,
    };

    // A ratio counts by its numerator: whoever compares multiplies the other side by the denominator.
    private static BigInteger? Magnitude(Literal literal) => literal switch
    {
        Literal.Number number => BigInteger.Abs(number.Value),
        Literal.Amount amount => BigInteger.Abs(amount.Value.Minor),
        Literal.Proportion proportion => BigInteger.Abs(proportion.Value.Numerator),
        _ => null,
    };
}
