namespace Cohesion.Domain;

/// <content>Sentences about score grids, scores and selections.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Selections =>
    [
        Error(ProblemCode.UnknownCriterion, "Aucun critère ne s’appelle `{found}`.", "No criterion is called `{found}`."),
        Error(ProblemCode.MissingScore, "La note du critère `{expected}` manque.", "The score of criterion `{expected}` is missing."),
        Error(ProblemCode.ScoreOutOfScale, "La note `{found}` est hors de l’échelle de son critère.", "The score `{found}` is off the scale of its criterion."),
        Error(ProblemCode.UnknownApplication, "Aucun dossier ne s’appelle `{found}`.", "No application is called `{found}`."),
        Error(ProblemCode.UnscoredApplication, "Le dossier `{found}` n’a pas de notes.", "The application `{found}` has no scores."),
        Error(ProblemCode.NothingRequested, "La demande de `{found}` n’est pas supérieure à zéro.", "The request of `{found}` is not above zero."),
        Error(ProblemCode.OtherCurrency, "`{found}` n’est pas dans la monnaie de l’enveloppe.", "`{found}` is not in the currency of the envelope."),
        Error(ProblemCode.NegativeEnvelope, "L’enveloppe de `{found}` est inférieure à zéro.", "The envelope of `{found}` is below zero."),
        Error(ProblemCode.SubmissionUnknown, "Les ex æquo sont départagés par le dépôt, et celui de `{found}` n’est pas connu.", "Ties are broken by the submission, and that of `{found}` is not known."),
        Error(ProblemCode.OpenTie, "Les critères de départage doivent finir par `{expected}`, pour que rien ne reste ex æquo.", "The keys that break ties must end with `{expected}`, so that no tie stays open."),
        Error(ProblemCode.UnreachableMinimum, "Le minimum `{found}` est hors des totaux possibles.", "The minimum `{found}` is outside the totals that are possible."),
        Error(ProblemCode.OtherCall, "Ce fichier est celui de l’appel `{found}`.", "This file is that of the call `{found}`."),
    ];
}
