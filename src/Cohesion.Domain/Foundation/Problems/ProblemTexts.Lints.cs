namespace Cohesion.Domain;

/// <content>Sentences about rules that are right and that their author can hardly have meant.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Lints =>
    [
        Warning(ProblemCode.NobodyEligible, "Aucun dossier complet ne peut satisfaire `{found}` avec {expected}.", "No complete application can meet `{found}` together with {expected}."),
        Warning(ProblemCode.ClauseNeverApplies, "La disposition `{found}` ne s’applique jamais\u202F: sa condition `when` n’est jamais remplie.", "The clause `{found}` never applies: its `when` never holds."),
        Warning(ProblemCode.ClauseNeverFails, "La disposition `{found}` ne refuse aucun dossier complet.", "The clause `{found}` refuses no complete application."),
        Warning(ProblemCode.ClauseAlwaysFails, "La disposition `{found}` refuse tout dossier complet.", "The clause `{found}` refuses every complete application."),
        Warning(ProblemCode.ClauseNeverDecides, "La disposition `{found}` ne décide jamais seule\u202F: tout dossier complet qu’elle refuse l’est aussi par {expected}.", "The clause `{found}` never decides by itself: every complete application that it refuses is refused by {expected} as well."),
        Warning(ProblemCode.RedundantCondition, "Cette condition de `{found}` ne change rien à ce que dit la disposition.", "This condition of `{found}` changes nothing of what the clause says."),
        Warning(ProblemCode.ExceptionNeverLifts, "L’exception `{found}` ne lève jamais `{expected}` là où elle refuserait.", "The exception `{found}` never lifts `{expected}` where that would refuse."),
        Warning(ProblemCode.ExceptionCovered, "L’exception `{found}` est inutile\u202F: là où elle lève la disposition, elle l’est aussi par {expected}.", "The exception `{found}` is needless: wherever it lifts the clause, so does {expected}."),
        Error(ProblemCode.CasesMeet, "Deux valeurs de `{found}` valent dans un même cas\u202F: {expected}.", "Two values of `{found}` hold in one case: {expected}."),
        Error(ProblemCode.CaseMissing, "`{found}` n’a ni valeur ni `otherwise` dans un cas\u202F: {expected}.", "`{found}` has neither a value nor an `otherwise` in a case: {expected}."),
        Warning(ProblemCode.UndecidedThoughAgreed, "La disposition `{found}` reste en suspens, alors que toute réponse donnerait le même résultat.", "The clause `{found}` stays undecided though every answer would give the same."),
        Warning(ProblemCode.ThresholdAgainstTests, "Les tests du fichier contredisent la comparaison `{found}` et s’accordent avec `{expected}`.", "The tests of the file contradict the comparison `{found}` and agree with `{expected}`."),
        Warning(ProblemCode.UntestedThreshold, "Les tests ne touchent pas les deux côtés de cette limite de `{found}`.", "The tests do not touch both sides of this limit of `{found}`."),
        Warning(ProblemCode.ShareOfNothing, "L’exclusion `{found}` laisse passer un dossier dont la base de cette part est nulle.", "The exclusion `{found}` lets pass an application of which the base of this share is zero."),
        Note(ProblemCode.ExceptionsOverlap, "Les exceptions `{found}` et {expected} lèvent la disposition dans un même cas.", "The exceptions `{found}` and {expected} lift the clause in one case."),
        Error(ProblemCode.IntentBroken, "Le changement est déclaré `{expected}`, et un dossier le contredit\u202F: {found}.", "The change is declared `{expected}`, and an application contradicts it: {found}."),
        Warning(ProblemCode.IntentUnproved, "Le changement est déclaré `{found}`, ce qui ne peut être prouvé.", "The change is declared `{found}`, which cannot be proved."),
        Error(ProblemCode.OtherPredecessor, "Le changement est déclaré par rapport à la version `{found}`, et celle d’avant est `{expected}`.", "The change is declared against version `{found}`, and the one before is `{expected}`."),
    ];
}
