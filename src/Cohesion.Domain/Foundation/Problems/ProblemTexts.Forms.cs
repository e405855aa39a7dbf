namespace Cohesion.Domain;

/// <content>Sentences about the form of values.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Forms =>
    [
        Structural(ProblemCode.Malformed, "`{found}` n’a pas la forme attendue.", "`{found}` does not have the expected form."),
        Error(ProblemCode.NoSuchDay, "Le calendrier n’a pas de `{found}`.", "The calendar has no `{found}`."),
        Error(ProblemCode.WrongKey, "La clé de contrôle de `{found}` est fausse.", "The control key of `{found}` is wrong."),
        Error(ProblemCode.NoSuchTerritory, "Aucun territoire ne peut porter le code `{found}`.", "No territory can bear the code `{found}`."),
        Error(ProblemCode.WrongCurrency, "`{found}` n’est pas dans la monnaie de ce fichier.", "`{found}` is not in the currency of this file."),
        Error(ProblemCode.UnknownTimeZone, "`{found}` n’est pas un fuseau horaire connu.", "`{found}` is not a known time zone."),
        Error(ProblemCode.TooLargeAmount, "`{found}` dépasse ce qui peut être compté.", "`{found}` is beyond what can be counted."),
    ];
}
