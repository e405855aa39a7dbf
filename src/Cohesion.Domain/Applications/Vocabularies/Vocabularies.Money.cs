namespace Cohesion.Domain.Applications;

/// <content>What the money is for, and where it comes from.</content>
public static partial class Vocabularies
{
    /// <summary>Gets what a grant is asked for.</summary>
    public static Vocabulary Purpose { get; } = Of(
        "purpose",
        ("action", null, "Action", "Action"),
        ("structure", null, "Fonctionnement de la structure", "Running of the structure"),
        ("investment", null, "Investissement", "Investment"));

    /// <summary>Gets what a line of expenses pays for.</summary>
    public static Vocabulary ExpenseKind { get; } = Of(
        "expenseKind",
        ("operating", null, "Fonctionnement", "Operating expenses"),
        ("staff", "operating", "Charges de personnel", "Staff"),
        ("equipment", "operating", "Matériel et fournitures", "Equipment and supplies"),
        ("transport", "operating", "Transport", "Transport"),
        ("investment", null, "Investissement", "Investment"));

    /// <summary>Gets what a line of incomes is.</summary>
    public static Vocabulary IncomeKind { get; } = Of(
        "incomeKind",
        ("grant", null, "Subvention", "Grant"),
        ("ownFunds", null, "Fonds propres", "Own funds"),
        ("inKind", null, "Contributions volontaires en nature", "Contributions in kind"),
        ("sales", null, "Ventes et participations des usagers", "Sales and contributions of users"));

    /// <summary>Gets whether an income is certain.</summary>
    public static Vocabulary IncomeStatus { get; } = Of(
        "incomeStatus",
        ("requested", null, "Demandée", "Requested"),
        ("confirmed", null, "Acquise", "Confirmed"));
}
