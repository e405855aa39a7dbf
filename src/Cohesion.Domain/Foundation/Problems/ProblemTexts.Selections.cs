namespace Cohesion.Domain;

/// <content>Sentences about score grids, scores and selections.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Selections =>
    [
        Error(ProblemCode.UnknownCriterion, "Aucun critère ne s’appelle `{found}`.", "No criterion is called `{found}`."),
        Error(ProblemCode.MissingScore, "La note du critère `{expected}` manque pour `{found}`.", "The score of criterion `{expected}` is missing for `{found}`."),
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
        Error(ProblemCode.AmountNeeded, "La sous-enveloppe `{found}` n’a pas de montant.", "The sub-envelope `{found}` has no amount."),
        Error(ProblemCode.UnknownSubEnvelope, "Aucune sous-enveloppe ne s’appelle `{found}`.", "No sub-envelope is called `{found}`."),
        Error(ProblemCode.SubEnvelopeTooLarge, "Les sous-enveloppes, `{found}`, dépassent l’ensemble dont elles font partie.", "The sub-envelopes, `{found}`, exceed the whole that they are parts of."),
        Error(ProblemCode.NothingRanks, "Sans critères, seul l’ordre `submission` classe les dossiers.", "Without criteria, only the order `submission` ranks applications."),
        Error(ProblemCode.WeightsDiffer, "La somme des poids est `{found}`.", "The weights add up to `{found}`."),
        Error(ProblemCode.CostUnknown, "L’aide est une part du coût, et celui de `{found}` n’est pas connu.", "Awards are a share of the cost, and that of `{found}` is not known."),
        Error(ProblemCode.SeedUnknown, "Les ex æquo sont départagés par tirage au sort, et la graine manque.", "Ties are broken by a draw, and its seed is missing."),
        Error(ProblemCode.RankUnknown, "Les jurés classent les dossiers, et `{found}` n’a pas de rang.", "Jurors rank the applications, and `{found}` has no rank."),
        Error(ProblemCode.NotFunded, "Le dossier `{found}` n’a rien reçu qui puisse revenir.", "The application `{found}` received nothing that could come back."),
        Error(ProblemCode.ReturnAboveAward, "Il ne peut revenir `{found}`.", "An amount of `{found}` cannot come back."),
        Error(ProblemCode.DuplicateBallot, "Un juré vote deux fois sur un dossier\u202F: `{found}`, après `{expected}`.", "A juror votes twice on one application: `{found}`, after `{expected}`."),
        Error(ProblemCode.UnknownJuror, "Aucun juré ne s’appelle `{found}`.", "No juror is called `{found}`."),
        Error(ProblemCode.TooFewBallots, "Trop peu de jurés notent le dossier\u202F: `{found}`.", "Too few jurors score the application: `{found}`."),
        Error(ProblemCode.PreferenceUndecided, "La préférence `{found}` n’est pas décidée, et le classement en dépend\u202F: {expected}.", "The preference `{found}` is undecided, and the ranking depends on it: {expected}."),
        Error(ProblemCode.PlanShort, "Le plan de financement n’atteint que `{found}`.", "The financing plan reaches `{found}` only."),
        Error(ProblemCode.AlreadySelected, "La sélection a déjà eu lieu : `{found}`. L’argent qui revient finance la liste d’attente.", "The selection was made already: `{found}`. Money that comes back funds the reserve list."),
        Error(ProblemCode.PlanAbove, "Les contributions, `{found}`, dépassent le budget.", "The contributions, `{found}`, exceed the budget."),
        Error(ProblemCode.AmountOutOfBounds, "`{found}` est hors des bornes.", "`{found}` is out of bounds."),
        Error(ProblemCode.AudienceUndecided, "Rien ne dit si le dossier `{found}` relève de la sous-enveloppe `{expected}`\u202F: un fait ou une liste de quartiers manque.", "Nobody can tell whether the application `{found}` belongs to the sub-envelope `{expected}`: a fact or a list of quartiers is missing."),
    ];
}
