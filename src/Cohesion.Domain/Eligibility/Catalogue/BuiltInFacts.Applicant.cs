using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>Who applies, and who is paid.</content>
internal static partial class BuiltInFacts
{
    private static FactDefinition[] Applicant =>
    [
        Choice("applicant.legalForm", Vocabularies.LegalForm,
            Label("Statut juridique du porteur", "Legal form of the applicant"),
            Ask("Quel est le statut juridique du porteur du projet", "What is the legal form of the applicant")),
        Fact("applicant.seat", FactKind.Territory,
            Label("Siège du porteur", "Seat of the applicant"),
            Ask("Dans quelle commune se trouve le siège du porteur", "In which commune is the seat of the applicant"))
            with { AppliesWhen = Unless("applicant.legalForm", LegalForm.NaturalPerson) },
        Fact("applicant.zones", FactKind.TerritorySet,
            Label("Territoires d’implantation du porteur", "Territories where the applicant is established"),
            Ask("Dans quels quartiers ou territoires le porteur est-il implanté", "In which quartiers or territories is the applicant established")),
        OfLegalPerson("applicant", Optional(Fact("applicant.createdOn", FactKind.Date,
            Label("Date de création de la structure", "Day on which the structure was created"),
            Ask("Quand la structure a-t-elle été créée", "When was the structure created")))),
        OfLegalPerson("applicant", Optional(Fact("applicant.siret", FactKind.Identifier,
            Label("Numéro SIRET du porteur", "SIRET number of the applicant"),
            Ask("Quel est le numéro SIRET du porteur", "What is the SIRET number of the applicant")))),
        Fact("applicant.registered", FactKind.Flag,
            Label("Structure déclarée ou immatriculée", "Structure declared or registered"),
            Ask("La structure est-elle déclarée ou immatriculée", "Is the structure declared or registered")),
        OfLegalPerson("applicant", Count("applicant.employees", "person",
            Label("Nombre de salariés", "Number of employees"),
            Ask("Combien de personnes la structure emploie-t-elle", "How many people does the structure employ"))),
        OfLegalPerson("applicant", Count("applicant.closedAccountingYears", "year",
            Label("Nombre d’exercices comptables clos", "Number of closed accounting years"),
            Ask("Combien d’exercices comptables la structure a-t-elle clos", "How many accounting years has the structure closed"))),
        Fact("applicant.taxUpToDate", FactKind.Flag,
            Label("Obligations fiscales à jour", "Taxes up to date"),
            Ask("Le porteur est-il à jour de ses obligations fiscales", "Are the taxes of the applicant up to date")),
        Fact("applicant.socialUpToDate", FactKind.Flag,
            Label("Obligations sociales à jour", "Social contributions up to date"),
            Ask("Le porteur est-il à jour de ses obligations sociales", "Are the social contributions of the applicant up to date")),
        Choices("applicant.commitments", Vocabularies.Commitment,
            Label("Engagements souscrits", "Commitments"),
            Ask("À quels engagements le porteur souscrit-il", "To what does the applicant commit itself")),
        Fact("applicant.signatoryIsDelegate", FactKind.Flag,
            Label("Signature par délégation", "Signature by delegation"),
            Ask("La personne qui signe agit-elle par délégation du représentant légal", "Does the signatory act by delegation of the legal representative")),
        Personal(Fact("applicant.person.birthDate", FactKind.Date,
            Label("Date de naissance", "Date of birth"),
            Ask("Quelle est votre date de naissance", "What is your date of birth"))),
        Personal(Fact("applicant.person.residence", FactKind.Territory,
            Label("Lieu de résidence", "Place of residence"),
            Ask("Où habitez-vous", "Where do you live"))),
        Personal(Optional(Fact("applicant.person.workplace", FactKind.Territory,
            Label("Lieu de travail", "Place of work"),
            Ask("Où travaillez-vous", "Where do you work")))),
        Personal(Optional(Fact("applicant.person.studyPlace", FactKind.Territory,
            Label("Lieu d’études", "Place of study"),
            Ask("Où étudiez-vous", "Where do you study")))),
    ];

    private static FactDefinition[] Payee =>
    [
        Optional(Choice("payee.legalForm", Vocabularies.LegalForm,
            Label("Statut juridique de la structure qui reçoit les fonds", "Legal form of the structure that receives the money"),
            Ask("Si une autre structure reçoit les fonds, quel est son statut juridique", "If another structure receives the money, what is its legal form"))),
        OfLegalPerson("payee", Optional(Fact("payee.siret", FactKind.Identifier,
            Label("Numéro SIRET de la structure qui reçoit les fonds", "SIRET number of the structure that receives the money"),
            Ask("Si une autre structure reçoit les fonds, quel est son numéro SIRET", "If another structure receives the money, what is its SIRET number")))),
    ];

    private static FactDefinition Personal(FactDefinition fact) => fact with { IsSensitive = true };

    private static FactDefinition OfLegalPerson(string who, FactDefinition fact) =>
        fact with { AppliesWhen = Unless($"{who}.legalForm", LegalForm.NaturalPerson, LegalForm.ResidentGroup) };

    private static Condition.Negation Unless(string legalForm, params ReadOnlySpan<Code> forms)
    {
        ListItem[] items = new ListItem[forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            items[i] = new ListItem.One(new Literal.Word(forms[i].ToString()));
        }

        return new Condition.Negation(new Condition.OneOf(FactId.Parse(legalForm, null), [.. items]));
    }
}
