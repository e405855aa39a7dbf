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
    ];
}
