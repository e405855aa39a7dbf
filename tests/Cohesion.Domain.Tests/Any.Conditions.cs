using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Conditions of every kind.</content>
internal static partial class Any
{
    private static readonly FactKind[] Comparable =
    [
        FactKind.Flag, FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant, FactKind.Choice, FactKind.Text, FactKind.Identifier,
    ];

    public static Gen<Condition> Conditions => ConditionsTo(2);

    private static Gen<Condition> ConditionsTo(int depth) =>
        from condition in Gen.OneOf(depth == 0 ? Atoms : [.. Atoms, .. Logic(depth - 1)])
        from citations in Generate.Some(Generate.Citations, 0, 1)
        select condition.CitedBy(citations);

    private static Gen<Condition>[] Atoms =>
    [
        from kind in Gen.Elements(Comparable)
        from fact in FactsOf(kind)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from other in Operands(kind)
        from isTurned in Gen.Elements(true, false)
        let subject = new Operand.Fact(fact)
        select (Condition)(isTurned ? new Condition.Compare(other, relation, subject) : new Condition.Compare(subject, relation, other)),
        from kind in Gen.Elements(FactKind.Count, FactKind.Money, FactKind.Date)
        from fact in FactsOf(kind)
        from bounds in Operands(kind).Two()
        select (Condition)new Condition.Between(fact, bounds.Item1, bounds.Item2),
        from facts in FactsOf(FactKind.Count).Two()
        from relation in Gen.Elements(Relation.AtLeast, Relation.AtMost, Relation.MoreThan, Relation.LessThan)
        from bound in Gen.OneOf(
            Literals(FactKind.Ratio).Select(literal => (Operand)new Operand.Constant(literal)),
            Gen.Constant((Operand)new Operand.Named(NameReference.Parse("@ceiling", null))))
        select (Condition)new Condition.Share(facts.Item1, facts.Item2, relation, bound),
        from fact in FactsOf(FactKind.Date, FactKind.Instant, FactKind.Period)
        from windows in Generate.Some(Windows, 1, 3)
        select (Condition)new Condition.During(fact, windows),
        from fact in FactsOf(FactKind.Text, FactKind.Identifier)
        from text in Generate.Texts
        select (Condition)new Condition.StartsWith(fact, "t" + text),
        from kind in Gen.Elements(FactKind.Choice, FactKind.Text, FactKind.Identifier, FactKind.Money, FactKind.Count)
        from fact in FactsOf(kind)
        from values in Items(kind)
        select (Condition)new Condition.OneOf(fact, values),
        from fact in FactsOf(FactKind.ChoiceSet)
        from match in Gen.Elements(Enum.GetValues<SetMatch>())
        from values in Items(FactKind.ChoiceSet)
        select (Condition)new Condition.Has(fact, match, values),
        from fact in FactsOf(FactKind.Territory, FactKind.TerritorySet)
        from match in Generate.MaybeValue(Gen.Elements(Enum.GetValues<PlaceMatch>()))
        from zones in Items(FactKind.TerritorySet)
        select (Condition)new Condition.Within(fact, zones, match),
        FactsOf(FactKind.Flag).Select(fact => (Condition)new Condition.Flag(fact)),
        FactsOf(FactKind.Text, FactKind.Period).Select(fact => (Condition)new Condition.Known(fact)),
        Generate.RuleNames.Select(name => (Condition)new Condition.Reference(name)),
        from question in Generate.Maybe(Generate.LocalizedTexts)
        from before in Generate.Maybe(Operands(FactKind.Instant))
        from each in Generate.MaybeValue(FactsOf(FactKind.TerritorySet))
        select (Condition)new Condition.Judgement(FactId.Parse("opinions.x", null), RoleId.Parse("jury", null), question, before, each),
    ];

    private static Gen<Condition>[] Logic(int depth) =>
    [
        Generate.Some(ConditionsTo(depth), 1, 3).Select(parts => (Condition)new Condition.AllOf(parts)),
        Generate.Some(ConditionsTo(depth), 1, 3).Select(parts => (Condition)new Condition.AnyOf(parts)),
        ConditionsTo(depth).Select(of => (Condition)new Condition.Negation(of)),
        from parts in Generate.Some(ConditionsTo(depth), 1, 3)
        from count in Gen.Choose(1, parts.Count)
        select (Condition)new Condition.Several(count, parts),
    ];

    private static Gen<Operand> Windows => Gen.OneOf(
        Gen.OneOf(Literals(FactKind.Instant), Literals(FactKind.Period)).Select(literal => (Operand)new Operand.Constant(literal)),
        NameReferences.Select(name => (Operand)new Operand.Named(name)));

    private static Gen<ValueList<ListItem>> Items(FactKind kind) => Generate.Some(
        Gen.OneOf(Literals(kind).Select(literal => (ListItem)new ListItem.One(literal)), NameReferences.Select(name => (ListItem)new ListItem.Named(name))),
        1,
        3);
}
