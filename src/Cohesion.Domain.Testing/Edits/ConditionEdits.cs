using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Edits that make a condition wider, so that it holds of more, or narrower.</summary>
internal static class ConditionEdits
{
    /// <summary>Gives the edits of one part of a condition at a time.</summary>
    public static IEnumerable<(string Name, bool IsWider, Condition After)> Of(Condition condition) => condition switch
    {
        Condition.AllOf all => Inside(all.Conditions, static parts => new Condition.AllOf(parts)),
        Condition.AnyOf any => Inside(any.Conditions, static parts => new Condition.AnyOf(parts)),
        Condition.Several several => Inside(several.Conditions, parts => new Condition.Several(several.Count, parts))
            .Concat(several.Count == 1 ? [] : [("one part less asked for", true, new Condition.Several(several.Count - 1, several.Conditions))]),
        Condition.Negation negation => Of(negation.Of).Select(edit => (edit.Name, !edit.IsWider, (Condition)new Condition.Negation(edit.After))),
        Condition.Compare { Relation: not (Relation.EqualTo or Relation.DifferentFrom), Right: Operand.Constant constant } compare => Beside(constant.Value).Select(moved =>
            ("threshold moved", moved.IsUp == (compare.Relation is Relation.AtMost or Relation.LessThan), (Condition)new Condition.Compare(compare.Left, compare.Relation, new Operand.Constant(moved.Value)))),
        Condition.Share { Bound: Operand.Constant constant } share => Beside(constant.Value).Select(moved =>
            ("share moved", moved.IsUp == (share.Relation is Relation.AtMost or Relation.LessThan), (Condition)new Condition.Share(share.Fact, share.Base, share.Relation, new Operand.Constant(moved.Value)))),
        Condition.OneOf { Values.Count: > 1 } oneOf => [("value dropped", false, new Condition.OneOf(oneOf.Fact, [.. oneOf.Values.Skip(1)]))],
        Condition.Has { Values.Count: > 1 } has => [("value dropped", has.Match == SetMatch.All, new Condition.Has(has.Fact, has.Match, [.. has.Values.Skip(1)]))],
        Condition.Within { Zones.Count: > 1 } within => [("zone dropped", false, new Condition.Within(within.Fact, [.. within.Zones.Skip(1)], within.Match))],
        Condition.During { Windows.Count: > 1 } during => [("window dropped", false, new Condition.During(during.Fact, [.. during.Windows.Skip(1)]))],
        _ => [],
    };

    private static IEnumerable<(string Name, bool IsWider, Condition After)> Inside(ValueList<Condition> parts, Func<ValueList<Condition>, Condition> join) =>
        parts.SelectMany((part, i) => Of(part).Select(edit => (edit.Name, edit.IsWider, join([.. parts.Select((other, index) => index == i ? edit.After : other)]))));

    /// <summary>Gives the literals one step above and below another.</summary>
    private static IEnumerable<(Literal Value, bool IsUp)> Beside(Literal literal) => literal switch
    {
        Literal.Number { Value: > long.MinValue and < long.MaxValue } number => [(new Literal.Number(number.Value + 1), true), (new Literal.Number(number.Value - 1), false)],
        Literal.Amount { Value: { Minor: > long.MinValue and < long.MaxValue } amount } =>
            [(new Literal.Amount(Money.OfMinor(amount.Minor + 1, amount.Currency)), true), (new Literal.Amount(Money.OfMinor(amount.Minor - 1, amount.Currency)), false)],
        Literal.Proportion { Value: { Denominator: <= 1000 } ratio } when Math.Abs(ratio.Numerator) <= 1_000_000 =>
            [(new Literal.Proportion(ratio + Ratio.Of(1, 10)), true), (new Literal.Proportion(ratio - Ratio.Of(1, 10)), false)],
        _ => [],
    };
}
