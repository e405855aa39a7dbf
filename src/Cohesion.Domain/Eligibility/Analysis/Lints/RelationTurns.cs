namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A rule set in which one comparison is another.</summary>
/// <param name="Rules">The rules with the other comparison.</param>
/// <param name="Path">The place of the comparison.</param>
/// <param name="From">The comparison as it is.</param>
/// <param name="To">What it is turned into.</param>
internal sealed record RelationTurn(RuleSet Rules, string Path, Relation From, Relation To);

/// <summary>Turns the comparisons of a rule set, one at a time: the limit taken in or left out, or the other way round.</summary>
internal static class RelationTurns
{
    public static IEnumerable<RelationTurn> Of(RuleSet rules) =>
        from site in RuleSite.AllOf(rules)
        from part in ConditionTree.Walk(site.Condition, site.Path)
        from turn in Of(part.Condition)
        select new RelationTurn(new AtomSwap(part.Condition, turn.Turned).In(rules), part.Path + turn.Member, turn.From, turn.To);

    private static IEnumerable<(Relation From, Relation To, Condition Turned, string Member)> Of(Condition atom) => atom switch
    {
        Condition.Compare compare => Near(compare.Relation).Select(to => (compare.Relation, to, (Condition)new Condition.Compare(compare.Left, to, compare.Right), "/compare/1")),
        Condition.Share share => Near(share.Relation).Select(to => (share.Relation, to, (Condition)new Condition.Share(share.Fact, share.Base, to, share.Bound), $"/share/{FormatWords.MemberOf(share.Relation)}")),
        _ => [],
    };

    private static Relation[] Near(Relation relation) => relation switch
    {
        Relation.LessThan => [Relation.AtMost, Relation.AtLeast, Relation.MoreThan],
        Relation.AtMost => [Relation.LessThan, Relation.AtLeast, Relation.MoreThan],
        Relation.AtLeast => [Relation.MoreThan, Relation.AtMost, Relation.LessThan],
        Relation.MoreThan => [Relation.AtLeast, Relation.AtMost, Relation.LessThan],
        _ => [],
    };
}
