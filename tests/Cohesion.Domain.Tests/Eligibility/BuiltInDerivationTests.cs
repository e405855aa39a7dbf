using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class BuiltInDerivationTests
{
    private static readonly Budget Lines = new()
    {
        Expenses = Answer.ListOf(new Expense { Amount = Money.Euros(3000) }, new Expense { Account = "864", Amount = Money.Euros(600) }),
        Incomes = Answer.ListOf(
            Income("grant", 1000, "caf"), Income("grant", 200, "caf"), Income("grant", 300, "region"), Income("ownFunds", 500), Income("inKind", 600), Income("sales", 100)),
    };

    [Fact]
    public void Totals_add_the_lines_up()
    {
        Met(Facts.BudgetTotal.EqualTo(Money.Euros(3600)), Submitted(Lines));
        Met(Facts.OwnFunds.EqualTo(Money.Euros(500)), Submitted(Lines));
        Met(Facts.CoFunding.EqualTo(Money.Euros(1500)), Submitted(Lines));
        Met(Facts.CoFunders.EqualTo(2), Submitted(Lines));
        Met(Facts.InKind.EqualTo(Money.Euros(600)), Submitted(Lines));
    }

    [Fact]
    public void A_total_that_is_given_stands() => Met(Facts.BudgetTotal.EqualTo(Money.Euros(4000)), Submitted(Lines with { Total = Money.Euros(4000) }));

    [Fact]
    public void Without_lines_nothing_is_funded()
    {
        Met(Facts.CoFunding.EqualTo(Money.Euros(0)), Submitted(new Budget { Incomes = Answer.ListOf<Income>() }));
        Met(Facts.CoFunders.EqualTo(0), Submitted(new Budget { Incomes = Answer.ListOf<Income>() }));
    }

    [Fact]
    public void Documents_provided_are_those_of_the_list()
    {
        Situation situation = Submitted(new ApplicationContent { Documents = Answer.ListOf(new Document { Kind = Code.Parse("rib") }, new Document { Kind = Code.Parse("statutes") }) });

        Met(Facts.DocumentKinds.HasAll("rib", "statutes"), situation);
        Met(!Facts.DocumentKinds.HasAny("annualAccounts"), situation);
    }

    [Fact]
    public void A_share_of_the_whole_selection_is_measured_over_the_applications_selected()
    {
        FactDefinition quartier = Summed("derived.quartier", "selected.project.beneficiaries.quartier");
        FactDefinition total = Summed("derived.total", "selected.project.beneficiaries.total");
        Clause portfolio = Clause.Require(
            "portfolio", new CountFact(quartier.Id).AsShareOf(new CountFact(total.Id)).AtLeast(60.Percent()), Stage.Selection);
        World world = new(
            Instant.FromUtc(2021, 6, 1, 0, 0),
            FactSet.Empty.With(Facts.Selected, [Chosen(50, 100), Chosen(70, 100)]));

        Assert.Equal(ClauseState.Met, Given.State(Given.Rules([quartier, total], portfolio), new Situation(FactSet.Empty, world)));
    }

    private static void Met(Condition condition, Situation situation) => Assert.Equal(ClauseState.Met, Given.State(condition, situation));

    private static Situation Submitted(Budget budget) => Submitted(new ApplicationContent { Budget = budget });

    private static Situation Submitted(ApplicationContent content) => new(
        new DraftApplication(Domain.Applications.ApplicationReference.Parse("a"), content).Submit(Instant.FromUtc(2021, 4, 1, 12, 0)).ToFacts());

    private static Income Income(string kind, long euros, string? funder = null) =>
        new() { Kind = Code.Parse(kind), Amount = Money.Euros(euros), Funder = funder is null ? Answer.None : funder };

    private static FactSet Chosen(long quartier, long total) => FactSet.Of(
        (FactId.Parse("selected.project.beneficiaries.quartier"), new FactValue.Count(quartier)),
        (FactId.Parse("selected.project.beneficiaries.total"), new FactValue.Count(total)));

    private static FactDefinition Summed(string id, string field) => new(FactId.Parse(id), FactKind.Count)
    {
        Unit = "person",
        Source = FactSource.Derived,
        Derivation = new Derivation(Aggregate.Sum, FactId.Parse(field)),
    };
}
