using Cohesion.Domain.Grants;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of a financial report in a grant file.</summary>
internal static class GrantReportShapes
{
    private static Shape Line { get; } = Named("reportLine", static () => Object(
        Required("kind", Forms.Code, "La nature de la ligne.", "Of what kind it is."),
        Required("planned", ValueForms.Money, "Le montant prévu.", "The planned amount."),
        Required("actual", ValueForms.Money, "Le montant réel.", "The real amount.")));

    public static Shape Report => Object(
        Required("on", DaySpans.Day, "Le jour de la remise.", "The day on which it is handed in."),
        Required("expenses", List(Line, 1, FinancialReport.MostLines / 2), "Les charges, prévues et réelles.", "The expenses, planned and real."),
        Optional("incomes", List(Line, 1, FinancialReport.MostLines / 2), "Les produits hors cette subvention, prévus et réels.", "The incomes besides this grant, planned and real."),
        Optional("indicators", List(Indicator, 1), "Les indicateurs.", "The indicators."),
        Optional("beneficiaries", Beneficiaries, "Les personnes touchées.", "The people reached."),
        Optional("summary", Text(), "Le compte rendu qualitatif.", "What the report says in words."));

    private static Shape Indicator => Object(
        Required("id", Forms.Code, "Son identifiant.", "Its id."),
        Required("planned", Integer(0, GrantChecks.Most), "Ce qui était prévu.", "What was planned."),
        Required("actual", Integer(0, GrantChecks.Most), "Ce qui a été fait.", "What came of it."));

    private static Shape Beneficiaries => Object(
        Required("total", Integer(0, GrantChecks.Most), "Combien de personnes.", "How many people."),
        Required("quartier", Integer(0, GrantChecks.Most), "Combien d’entre elles habitent un quartier prioritaire.", "How many of them live in a priority quartier."));
}
