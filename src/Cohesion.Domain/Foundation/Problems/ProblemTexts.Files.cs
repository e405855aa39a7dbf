namespace Cohesion.Domain;

/// <content>Sentences about facts as they are stated, and about files that refer to each other.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Files =>
    [
        Error(ProblemCode.WrongFactValue, "`{found}` n’est pas une valeur de ce fait.", "`{found}` is no value of this fact."),
        Error(ProblemCode.NoneNotAllowed, "Le fait `{found}` a toujours une valeur.", "The fact `{found}` always has a value."),
        Error(ProblemCode.OutsideBounds, "`{found}` est hors des bornes du fait.", "`{found}` is outside the bounds of the fact."),
        Warning(
            ProblemCode.DoesNotApply,
            "`{found}` ne s’applique pas ici\u202F: la valeur n’est pas lue.",
            "`{found}` does not apply here: its value is not read."),
        Error(ProblemCode.OtherRules, "Ces règles ne sont pas celles de la décision.", "These are not the rules of the decision."),
        Error(ProblemCode.DecidedOtherwise, "Rejouée, la décision diffère ici\u202F: elle disait `{found}`.", "Decided again, the decision differs here: it said `{found}`."),
        Warning(
            ProblemCode.OtherTimeZones,
            "La décision a été prise avec les fuseaux horaires `{found}`.",
            "The decision was made with the time zones `{found}`."),
        Error(
            ProblemCode.NoVersion,
            "Aucune version de l’appel n’est sûrement celle du dépôt de `{found}`.",
            "No version of the call is certainly the one in force when `{found}` was filed."),
        Error(ProblemCode.AboveWhole, "La partie, `{found}`, dépasse le tout.", "The part, `{found}`, is greater than the whole."),
        Error(ProblemCode.OtherContract, "Le contrat de ville fourni est `{found}`.", "The contrat de ville at hand is `{found}`."),
        Error(ProblemCode.UntitledTheme, "Le thème local `{found}` n’a pas de titre.", "The local theme `{found}` has no title."),
    ];
}
