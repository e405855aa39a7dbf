using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>What the authority knows of the world around an application, and of the other applications that it selects.</content>
internal static partial class BuiltInFacts
{
    private static FactDefinition[] World =>
    [
        .. new[]
        {
            Earlier("history.grants",
                Label("Subventions déjà reçues", "Grants received before"),
                Ask("Quelles subventions le porteur a-t-il déjà reçues", "Which grants did the applicant receive before")),
            Earlier("history.applications",
                Label("Demandes déjà déposées", "Applications made before"),
                Ask("Quelles demandes le porteur a-t-il déjà déposées", "Which applications did the applicant make before")),
            Fact("contract.programme.included", FactKind.Flag,
                Label("Inscription à la programmation du contrat de ville", "Inclusion in the programme of the contrat de ville"),
                Ask("L’action est-elle inscrite à la programmation du contrat de ville", "Is the action included in the programme of the contrat de ville")),
            Amount("state.envelope.left",
                Label("Reste de l’enveloppe", "What is left of the envelope"),
                Ask("Combien reste-t-il de l’enveloppe", "How much is left of the envelope")),
            Fact("state.quota.left", FactKind.Count,
                Label("Reste du quota", "What is left of the quota"),
                Ask("Combien reste-t-il du quota", "How much is left of the quota")) with { Min = Zero },
            Amount("award.amount",
                Label("Montant attribué", "Amount awarded"),
                Ask("Quel montant est attribué", "How much is awarded")),
            Fact("award.decidedOn", FactKind.Date,
                Label("Date de la décision d’attribution", "Day on which the award was decided"),
                Ask("Quand l’attribution a-t-elle été décidée", "When was the award decided")),
            Fact("agreement.signedOn", FactKind.Date,
                Label("Date de signature de la convention", "Day on which the agreement was signed"),
                Ask("Quand la convention a-t-elle été signée", "When was the agreement signed")),
        }.Select(OfTheWorld),
    ];

    /// <summary>Gets the applications selected, each with every fact of a file that is no list.</summary>
    private static FactDefinition Selected => OfTheWorld(Records("selected",
        Label("Dossiers retenus", "Applications selected"),
        Ask("Quels dossiers sont retenus", "Which applications are selected"),
        [
            .. from fact in OfTheFile
               where fact.Kind != FactKind.Records
               select new FactDefinition(FactId.Parse($"selected.{fact.Id}", null), fact.Kind)
               {
                   Label = fact.Label,
                   Question = fact.Question,
                   Unit = fact.Unit,
                   Vocabulary = fact.Vocabulary,
                   Min = fact.Min,
                   Max = fact.Max,
                   IsOptional = true,
                   IsSensitive = fact.IsSensitive,
               },
        ]));

    private static FactDefinition Earlier(string list, LocalizedText label, LocalizedText question) => Records(list, label, question,
        Fact($"{list}.authority", FactKind.Identifier,
            Label("Financeur sollicité", "Authority asked"),
            Ask("Quel financeur a été sollicité", "Which authority was asked")),
        Optional(Fact($"{list}.programme", FactKind.Identifier,
            Label("Programme", "Programme"),
            Ask("Au titre de quel programme", "Under which programme"))),
        Optional(Fact($"{list}.call", FactKind.Identifier,
            Label("Appel à projets", "Call for projects"),
            Ask("Au titre de quel appel à projets", "Under which call for projects"))),
        Fact($"{list}.year", FactKind.Count,
            Label("Année", "Year"),
            Ask("Pour quelle année", "For which year")),
        Optional(Amount($"{list}.amount",
            Label("Montant", "Amount"),
            Ask("Pour quel montant", "For which amount"))),
        Fact($"{list}.sameAction", FactKind.Flag,
            Label("Même action", "Same action"),
            Ask("Pour la même action", "For the same action")),
        Choice($"{list}.outcome", Vocabularies.Outcome,
            Label("Suite donnée", "Outcome"),
            Ask("Quelle suite a été donnée à la demande", "What became of the application")),
        Optional(Fact($"{list}.reportedOn", FactKind.Date,
            Label("Date de remise du bilan", "Day on which the report was handed in"),
            Ask("Quand le bilan a-t-il été remis", "When was the report handed in"))));

    private static FactDefinition OfTheWorld(FactDefinition fact) =>
        fact with { Source = FactSource.World, Fields = [.. fact.Fields.Select(OfTheWorld)] };
}
