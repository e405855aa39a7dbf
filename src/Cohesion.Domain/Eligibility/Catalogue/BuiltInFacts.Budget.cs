using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>What is asked for, what it costs and who else pays.</content>
internal static partial class BuiltInFacts
{
    private const string Incomes = "budget.incomes";

    private static FactDefinition[] Request =>
    [
        Amount("request.amount",
            Label("Montant demandé", "Amount requested"),
            Ask("Quel montant demandez-vous", "How much do you ask for")),
        Derived(Amount("request.total",
            Label("Montant total demandé", "Total amount requested"),
            Ask("Quel montant demandez-vous en tout", "How much do you ask for in total"))),
        Choice("request.purpose", Vocabularies.Purpose,
            Label("Objet de la demande", "Purpose of the request"),
            Ask("La subvention finance-t-elle une action, la structure ou un investissement", "Does the grant pay for an action, the structure or an investment")),
        Count("request.years", "year",
            Label("Nombre d’années demandées", "Number of years requested"),
            Ask("Pour combien d’années demandez-vous la subvention", "For how many years do you ask for the grant")) with { Min = new Literal.Number(1) },
        Optional(Count("request.yearlyBudgets", "year",
            Label("Nombre de budgets annuels", "Number of yearly budgets"),
            Ask("Pour combien de ces années le dossier contient-il un budget", "For how many of those years does the file hold a budget"))),
    ];

    private static FactDefinition[] Budget =>
    [
        Derived(Amount("budget.total",
            Label("Coût total du projet", "Total cost of the project"),
            Ask("Quel est le coût total du projet", "What is the total cost of the project")), Over(Aggregate.Sum, "budget.expenses.amount")),
        Records("budget.expenses",
            Label("Dépenses prévues", "Planned expenses"),
            Ask("Quelles sont les dépenses prévues", "What are the planned expenses"),
            Choice("budget.expenses.kind", Vocabularies.ExpenseKind,
                Label("Nature de la dépense", "Kind of expense"),
                Ask("De quelle nature est cette dépense", "What kind of expense is it")),
            Optional(Fact("budget.expenses.account", FactKind.Identifier,
                Label("Compte de la dépense", "Account of the expense"),
                Ask("À quel compte du plan comptable cette dépense s’inscrit-elle", "In which account of the chart of accounts is this expense entered"))),
            Amount("budget.expenses.amount",
                Label("Montant de la dépense", "Amount of the expense"),
                Ask("Quel est le montant de cette dépense", "What is the amount of this expense"))),
        Records(Incomes,
            Label("Recettes prévues, hors subvention demandée", "Planned incomes, besides the grant requested"),
            Ask("Quelles sont les recettes prévues, hors subvention demandée", "What are the planned incomes, besides the grant requested"),
            Choice($"{Incomes}.kind", Vocabularies.IncomeKind,
                Label("Nature de la recette", "Kind of income"),
                Ask("De quelle nature est cette recette", "What kind of income is it")),
            Optional(Fact($"{Incomes}.funder", FactKind.Identifier,
                Label("Financeur", "Funder"),
                Ask("Qui apporte cette recette", "Who gives this income"))),
            Optional(Fact($"{Incomes}.account", FactKind.Identifier,
                Label("Compte de la recette", "Account of the income"),
                Ask("À quel compte du plan comptable cette recette s’inscrit-elle", "In which account of the chart of accounts is this income entered"))),
            Optional(Choice($"{Incomes}.status", Vocabularies.IncomeStatus,
                Label("État de la recette", "Status of the income"),
                Ask("Cette recette est-elle demandée ou acquise", "Is this income requested or confirmed"))),
            Amount($"{Incomes}.amount",
                Label("Montant de la recette", "Amount of the income"),
                Ask("Quel est le montant de cette recette", "What is the amount of this income"))),
        Derived(Amount("budget.ownFunds",
            Label("Autofinancement", "Own funds"),
            Ask("Quelle part du coût le porteur finance-t-il sur ses fonds propres", "How much does the applicant pay out of its own funds")), OfIncomes(Aggregate.Sum, "amount", "ownFunds")),
        Derived(Amount("budget.coFunding",
            Label("Cofinancements", "Co-funding"),
            Ask("Quel est le montant des autres subventions, demandées ou acquises", "What is the amount of the other grants, requested or confirmed")), OfIncomes(Aggregate.Sum, "amount", "grant")),
        Derived(Count("budget.coFunders", "funder",
            Label("Nombre de cofinanceurs", "Number of co-funders"),
            Ask("Combien d’autres financeurs le projet a-t-il", "How many other funders does the project have")), OfIncomes(Aggregate.Distinct, "funder", "grant")),
        Derived(Amount("budget.inKind",
            Label("Contributions volontaires en nature", "Contributions in kind"),
            Ask("Quelle est la valeur des contributions volontaires en nature", "What are the contributions in kind worth")), OfIncomes(Aggregate.Sum, "amount", "inKind")),
    ];

    private static Derivation Over(Aggregate aggregate, string fact, Condition? where = null) => new(aggregate, FactId.Parse(fact, null), where);

    private static Derivation OfIncomes(Aggregate aggregate, string field, string kind) => Over(
        aggregate, $"{Incomes}.{field}", new Condition.OneOf(FactId.Parse($"{Incomes}.kind", null), [new ListItem.One(new Literal.Word(kind))]));
}
