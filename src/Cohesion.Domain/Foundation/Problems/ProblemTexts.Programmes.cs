namespace Cohesion.Domain;

/// <content>Sentences about programmes: funnels, indicators, hours.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Programmes =>
    [
        Error(ProblemCode.StageAboveEarlier, "L’étape `{found}` dépasse celle dont elle est une partie.", "The stage `{found}` is above the one of which it is a part."),
        Error(ProblemCode.MissingCount, "L’effectif de l’étape `{expected}` manque.", "The count of the stage `{expected}` is missing."),
        Error(ProblemCode.UnknownStage, "Aucune étape ne s’appelle `{found}`.", "No stage is called `{found}`."),
        Error(ProblemCode.UnidentifiedEvent, "`{found}` ne dit pas de qui il s’agit.", "`{found}` does not say with whom it was."),
        Error(ProblemCode.TargetAgainstDirection, "La cible `{found}` est du mauvais côté de la situation de départ.", "The target `{found}` is on the wrong side of the baseline."),
        Error(ProblemCode.BeyondHourLimit, "`{found}` minutes dépassent la limite.", "`{found}` minutes are beyond the limit."),
        Error(ProblemCode.UnknownEntry, "Aucune ligne du compte d’heures ne porte le numéro `{found}`.", "No line of the ledger has the number `{found}`."),
        Error(ProblemCode.AlreadyReversed, "La ligne `{found}` est déjà annulée, ou en annule une autre.", "The line `{found}` is already taken back, or takes another back."),
        Error(ProblemCode.UnknownAxis, "Aucun axe du programme ne s’appelle `{found}`.", "No axis of the programme is called `{found}`."),
        Error(ProblemCode.OutsideProgramme, "Le programme n’agit pas dans `{found}`.", "The programme does not act in `{found}`."),
        Warning(ProblemCode.CostsAboveBudget, "Les campagnes coûtent {found}, plus que le budget, {expected}.", "The campaigns cost {found}, more than the budget, {expected}."),
    ];
}
