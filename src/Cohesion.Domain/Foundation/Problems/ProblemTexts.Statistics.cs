namespace Cohesion.Domain;

/// <content>Sentences about counts, and about the figures of a release.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Statistics =>
    [
        Error(ProblemCode.NegativeCount, "L’effectif `{found}` est inférieur à zéro.", "The count `{found}` is below zero."),
        Error(ProblemCode.EmptyBase, "Rien n’est compté\u202F: une part de `{found}` n’a pas de sens.", "Nothing is counted: a share of `{found}` means nothing."),
        Error(ProblemCode.SumDiffers, "Le total `{found}` n’est pas la somme de ses parties, {expected}.", "The total `{found}` is not the sum of its parts, {expected}."),
        Error(ProblemCode.OtherCount, "`{found}` contredit {expected}, donné ailleurs pour le même chiffre.", "`{found}` contradicts {expected}, given elsewhere for the same figure."),
        Error(ProblemCode.OtherShape, "Le tableau en a `{found}` là où il en faut {expected}.", "The table has `{found}` where it needs {expected}."),
        Error(ProblemCode.UnknownFigure, "Aucun chiffre de la publication ne s’appelle `{found}`.", "No figure of the release is called `{found}`."),
    ];
}
