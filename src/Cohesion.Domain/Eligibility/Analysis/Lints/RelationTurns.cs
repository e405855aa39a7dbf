namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A clause in which one comparison is another.</summary>
/// <param name="Clause">The clause with the other comparison.</param>
/// <param name="Path">The place of the comparison.</param>
/// <param name="From">The comparison as it is.</param>
/// <param name="To">What it is turned into.</param>
internal sealed record RelationTurn(Clause Clause, string Path, Relation From, Relation To);

/// <summary>Turns the comparisons of a clause, one at a time: the limit taken in or left out, or the other way round.</summary>
internal static class RelationTurns
{
    public static IEnumerable<RelationTurn> Of(Clause clause, int index)
    {
        foreach (RuleSite site in RuleSite.Of(clause, index))
        {
            foreach ((Condition atom, string path) in ConditionTree.Walk(site.Condition, site.Path))
            {
                foreach ((Relation from, Relation to, Condition turned, string member) in Of(atom))
                {
                    yield return new RelationTurn(With(clause, atom, turned), path + member, from, to);
                }
            }
        }
    }

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

    private static Clause With(Clause clause, Condition atom, Condition turned)
    {
        ClauseBody body = clause.Body switch
        {
            ClauseBody.Requirement requirement => new ClauseBody.Requirement(In(requirement.Condition)),
            ClauseBody.Exclusion exclusion => new ClauseBody.Exclusion(In(exclusion.Condition)),
            ClauseBody.Preference preference => new ClauseBody.Preference(In(preference.Condition), preference.Gives),
            _ => clause.Body,
        };
        return new Clause(clause.Id, body, clause.Stage, clause.Citations)
        {
            Scopes = clause.Scopes,
            Title = clause.Title,
            When = clause.When is { } when ? In(when) : null,
            Exemptions = [.. clause.Exemptions.Select(exemption => new Exemption(exemption.Id, In(exemption.When), exemption.Citations))],
            OnFail = clause.OnFail,
        };

        Condition In(Condition condition) => ReferenceEquals(condition, atom) ? turned : condition switch
        {
            Condition.AllOf all => new Condition.AllOf([.. all.Conditions.Select(In)]),
            Condition.AnyOf any => new Condition.AnyOf([.. any.Conditions.Select(In)]),
            Condition.Several several => new Condition.Several(several.Count, [.. several.Conditions.Select(In)]),
            Condition.Negation negation => new Condition.Negation(In(negation.Of)),
            _ => condition,
        };
    }
}
