namespace Cohesion.Domain.Applications;

/// <content>What a file holds, how it is handed in, and what became of it.</content>
public static partial class Vocabularies
{
    /// <summary>Gets the documents that calls ask for.</summary>
    public static Vocabulary Document { get; } = Of(
        "document",
        ("cerfa-12156", null, "Cerfa n°\u00A012156 (demande de subvention)", "Cerfa form no. 12156 (grant application)"),
        ("rib", null, "Relevé d’identité bancaire", "Bank account details"),
        ("sirenNotice", null, "Avis de situation au répertoire Sirene", "Notice of entry in the Sirene register"),
        ("statutes", null, "Statuts", "Statutes"),
        ("registrationReceipt", null, "Récépissé de déclaration", "Receipt of registration"),
        ("boardMinutes", null, "Procès-verbal du conseil d’administration ou de l’assemblée générale", "Minutes of the board or of the general assembly"),
        ("structureBudget", null, "Budget prévisionnel de la structure", "Budget of the structure"),
        ("annualAccounts", null, "Comptes annuels", "Annual accounts"),
        ("balanceSheet", null, "Bilan comptable", "Balance sheet"),
        ("projectDescription", null, "Description du projet", "Description of the project"),
        ("projectBudget", null, "Budget prévisionnel du projet", "Budget of the project"),
        ("planning", null, "Calendrier de réalisation", "Timetable of the project"),
        ("swornStatement", null, "Attestation sur l’honneur", "Sworn statement"),
        ("delegationOfSignature", null, "Délégation de signature", "Delegation of signature"),
        ("contratEngagementRepublicain", null, "Contrat d’engagement républicain signé", "Signed contract of republican commitment"),
        ("interimReport", null, "Bilan intermédiaire", "Interim report"),
        ("finalReport", null, "Bilan final", "Final report"),
        ("financialReport", null, "Compte rendu financier (Cerfa n°\u00A015059)", "Financial report (Cerfa form no. 15059)"),
        ("electronicCopy", null, "Copie électronique du dossier", "Electronic copy of the file"));

    /// <summary>Gets the ways in which a file is handed in.</summary>
    public static Vocabulary Channel { get; } = Of(
        "channel",
        ("dauphin", null, "Portail Dauphin", "Dauphin portal"),
        ("online", null, "Formulaire en ligne", "Online form"),
        ("email", null, "Courriel", "E-mail"),
        ("post", null, "Courrier postal", "Post"),
        ("desk", null, "Dépôt au guichet", "By hand at the desk"));

    /// <summary>Gets what became of an earlier application.</summary>
    public static Vocabulary Outcome { get; } = Of(
        "outcome",
        ("awarded", null, "Subvention attribuée", "Grant awarded"),
        ("refused", null, "Demande refusée", "Application refused"),
        ("pending", null, "Demande en cours", "Application pending"));
}
