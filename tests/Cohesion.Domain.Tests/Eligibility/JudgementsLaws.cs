using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What the evaluator has said of one application, beside what it says of another that differs in one fact.</summary>
public class JudgementsLaws
{
    private static Gen<(RuleSet Rules, Situation One, Situation Other)> Pairs =>
        from rules in Generate.RuleSets
        from one in Generate.Situations
        from another in Generate.Situations.Where(situation => situation.Facts.Values.Count > 0)
        from fact in Gen.Elements(another.Facts.Values.ToArray())
        from isForgotten in Gen.Elements(true, false, false)
        select (rules, one, isForgotten ? one.Without(fact.Key) : one.With(fact.Key, fact.Value));

    [Fact]
    public void What_was_said_of_one_application_holds_of_another_where_no_clause_has_read_what_differs() => Law.Holds(Pairs, pair =>
    {
        Judgements judgements = new(pair.Rules, pair.One, null);
        IReadOnlyCollection<FactId> differences = judgements.DifferencesOf(pair.Other);
        return pair.Rules.Clauses.All(clause => judgements.Of(clause, pair.Other, differences) is not { } said
            || said == Formulation.Judge(clause, new Frame(pair.Rules, pair.Other, null)));
    }, times: 1_000);

    [Fact]
    public void Of_the_same_application_everything_has_been_said() => Law.Holds(Pairs, pair =>
        pair.Rules.Clauses.All(clause => new Judgements(pair.Rules, pair.One, null).Of(clause, pair.One, []) is not null));

    [Fact]
    public void Two_sets_of_facts_differ_in_what_only_one_says() => Law.Holds(Pairs, pair =>
    {
        IEnumerable<FactId> ids = pair.One.Facts.Values.Keys.Concat(pair.Other.Facts.Values.Keys).Distinct().Order();
        return pair.One.Facts.DifferencesFrom(pair.Other.Facts)
            .SequenceEqual(ids.Where(id => pair.One.Facts.TryGet(id, out FactValue? one) != pair.Other.Facts.TryGet(id, out FactValue? other) || one != other));
    });
}
