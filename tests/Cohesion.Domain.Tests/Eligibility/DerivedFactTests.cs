using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class DerivedFactTests
{
    private static readonly FactId Grants = FactId.Parse("history.grants");

    [Fact]
    public void Records_are_counted_where_a_filter_holds()
    {
        Condition sameYear = Compare("history.grants.year", Relation.EqualTo, new Literal.Number(2021));
        FactDefinition derived = new(FactId.Parse("derived.sameYear"), FactKind.Count)
        {
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Count, Grants, sameYear),
        };
        RuleSet rules = Rules([derived], Clause.ExcludeWhen("c", Compare("derived.sameYear", Relation.MoreThan, new Literal.Number(0))));
        Assert.IsType<Verdict.Eligible>(rules.Assess(Facts(("history.grants", Records(2020, 2019)))).Single());
        Assert.IsType<Verdict.NotEligible>(rules.Assess(Facts(("history.grants", Records(2020, 2021)))).Single());
        Assert.IsType<Verdict.Eligible>(rules.Assess(Facts(("history.grants", Records()))).Single());
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(rules.Assess(Facts()).Single());
        Assert.Equal("history.grants", Assert.Single(open.Questions).Fact.Id.ToString());
    }

    [Fact]
    public void A_record_whose_filter_is_open_leaves_a_count_between_bounds()
    {
        FactDefinition derived = new(FactId.Parse("derived.sameYear"), FactKind.Count)
        {
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Count, Grants, Compare("history.grants.year", Relation.EqualTo, new Literal.Number(2021))),
        };
        FactValue records = new FactValue.Records([FactSet.Empty, Grant(2021)]);
        ClauseState AtLeast(long n) => State(
            Rules([derived], Clause.Require("c", Compare("derived.sameYear", Relation.AtLeast, new Literal.Number(n)))), Facts(("history.grants", records)));
        Assert.Equal([ClauseState.Met, ClauseState.Undecided, ClauseState.NotMet], [AtLeast(1), AtLeast(2), AtLeast(3)]);
    }

    [Fact]
    public void Documents_of_a_draft_may_still_come()
    {
        Condition has = new Condition.Has(FactId.Parse("documents.kinds"), SetMatch.All, Words("rib", "statutes"));
        FactValue documents = new FactValue.Records([FactSet.Of((FactId.Parse("documents.kind"), Code("rib")))]);
        Assert.Equal(ClauseState.Undecided, State(has, Facts(("documents", documents))));
        Assert.Equal(ClauseState.NotMet, State(has, Submitted(("documents", documents))));
    }

    [Fact]
    public void Documents_that_a_draft_has_it_keeps()
    {
        FactValue documents = new FactValue.Records([FactSet.Of((FactId.Parse("documents.kind"), Code("rib"))), FactSet.Empty]);
        ClauseState Of(SetMatch match, params string[] words) => State(
            new Condition.Has(FactId.Parse("documents.kinds"), match, Words(words)), Facts(("documents", documents)));
        Assert.Equal(ClauseState.Met, Of(SetMatch.Any, "rib", "statutes"));
        Assert.Equal(ClauseState.Met, Of(SetMatch.All, "rib"));
        Assert.Equal(ClauseState.Undecided, Of(SetMatch.Only, "rib"));
        Assert.Equal(ClauseState.NotMet, Of(SetMatch.Only, "statutes"));
    }

    private static FactValue.Records Records(params int[] years) => new FactValue.Records([.. years.Select(Grant)]);

    private static FactSet Grant(int year) => FactSet.Of((FactId.Parse("history.grants.year"), Count(year)));
}
