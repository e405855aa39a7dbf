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
        Warning(ProblemCode.UnitChange, "L’étape compte en `{found}`, celle dont elle est une partie en `{expected}`\u202F: aucun taux ne les lie.", "The stage counts in `{found}`, the one of which it is a part in `{expected}`: no rate ties them."),
        Error(ProblemCode.DenominatorMismatch, "Le dénominateur `{found}` ne va pas avec l’indicateur\u202F: un rapport en a un, un effectif n’en a pas.", "The denominator `{found}` does not go with the indicator: a ratio has one, a count has none."),
        Error(ProblemCode.TargetAgainstDirection, "La cible `{found}` est du mauvais côté de la situation de départ.", "The target `{found}` is on the wrong side of the baseline."),
        Error(ProblemCode.BeyondHourLimit, "`{found}` minutes dépassent la limite.", "`{found}` minutes are beyond the limit."),
        Error(ProblemCode.UnknownEntry, "Aucune ligne du compte d’heures ne porte le numéro `{found}`.", "No line of the ledger has the number `{found}`."),
        Error(ProblemCode.AlreadyReversed, "La ligne `{found}` est déjà annulée, ou en annule une autre.", "The line `{found}` is already taken back, or takes another back."),
        Error(ProblemCode.UnknownAxis, "Aucun axe du programme ne s’appelle `{found}`.", "No axis of the programme is called `{found}`."),
        Error(ProblemCode.OutsideProgramme, "Le programme n’agit pas dans `{found}`.", "The programme does not act in `{found}`."),
        Warning(ProblemCode.CostsAboveBudget, "Les campagnes coûtent {found}, plus que le budget, {expected}.", "The campaigns cost {found}, more than the budget, {expected}."),
        Error(ProblemCode.UnbalancedHours, "{found} minutes sont données et {expected} reçues.", "{found} minutes are given and {expected} received."),
        Error(ProblemCode.BornAfter, "La naissance, le {found}, est après le {expected}.", "The birth, on {found}, is after {expected}."),
        Error(ProblemCode.UnknownPerson, "Personne ne s’appelle `{found}` de l’autre côté.", "Nobody is called `{found}` on the other side."),
        Error(ProblemCode.NoRuleInForce, "Aucune règle n’est en vigueur le {found}.", "No rule is in force on {found}."),
        Error(ProblemCode.NotAllowed, "Le parrainage ne peut pas commencer le {found}.", "The sponsorship cannot begin on {found}."),
        Error(ProblemCode.NoHourlyRate, "Aucun tarif horaire n’est déclaré pour le {found}.", "No hourly rate is declared for {found}."),
        Error(ProblemCode.OtherFact, "Les règles ne déclarent pas le fait `{found}` comme attendu.", "The rules do not declare the fact `{found}` as expected."),
    ];
}
