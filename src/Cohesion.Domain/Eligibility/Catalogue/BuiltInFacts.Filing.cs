using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>The file itself.</content>
internal static partial class BuiltInFacts
{
    private static FactDefinition[] Filing =>
    [
        Fact("submittedAt", FactKind.Instant,
            Label("Date et heure de dépôt", "Day and hour of submission"),
            Ask("Quand le dossier a-t-il été déposé", "When was the file submitted")),
        Choice("filing.channel", Vocabularies.Channel,
            Label("Voie de dépôt", "Channel of submission"),
            Ask("Par quelle voie le dossier est-il déposé", "Through which channel is the file handed in")),
        Derived(Fact("filing.complete", FactKind.Flag,
            Label("Dossier complet", "Complete file"),
            Ask("Le dossier est-il complet", "Is the file complete"))),
        Derived(Fact("filing.wave", FactKind.Choice,
            Label("Vague de dépôt", "Wave of submission"),
            Ask("Pour quelle vague le dossier est-il déposé", "For which wave is the file submitted"))),
        Optional(Fact("filing.addressee", FactKind.Text,
            Label("Destinataire du dossier", "Addressee of the file"),
            Ask("À qui le dossier est-il adressé", "To whom is the file addressed"))),
        Records("documents",
            Label("Pièces du dossier", "Documents of the file"),
            Ask("Quelles pièces le dossier contient-il", "Which documents does the file hold"),
            Choice("documents.kind", Vocabularies.Document,
                Label("Nature de la pièce", "Kind of document"),
                Ask("Quelle est cette pièce", "What is this document")),
            Optional(Fact("documents.date", FactKind.Date,
                Label("Date de la pièce", "Date of the document"),
                Ask("Quelle date cette pièce porte-t-elle", "Which date does this document bear"))),
            Optional(Count("documents.originals", "original",
                Label("Nombre d’originaux", "Number of originals"),
                Ask("Combien d’originaux de cette pièce sont remis", "How many originals of this document are handed in"))),
            Optional(Fact("documents.receivedOn", FactKind.Date,
                Label("Date de réception de la pièce", "Day on which the document was received"),
                Ask("Quand cette pièce a-t-elle été reçue", "When was this document received")))),
        Derived(Choices("documents.kinds", Vocabularies.Document,
            Label("Pièces fournies", "Documents provided"),
            Ask("Quelles pièces sont fournies", "Which documents are provided")), Over(Aggregate.Set, "documents.kind")),
    ];
}
