namespace Cohesion.Domain;

/// <content>Sentences about the file as JSON, and its members.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Structure =>
    [
        Error(ProblemCode.TooLarge, "Le fichier dépasse la taille permise.", "The file is larger than allowed."),
        Error(ProblemCode.NotUtf8, "Les octets ne sont pas de l’UTF-8.", "The bytes are not UTF-8."),
        Error(ProblemCode.NotJson, "Ce n’est pas du JSON\u202F: `{found}`.", "This is not JSON: `{found}`."),
        Error(ProblemCode.Truncated, "Le fichier s’arrête avant la fin.", "The file stops before its end."),
        Error(ProblemCode.TooDeep, "Les valeurs sont imbriquées trop profondément.", "Values are nested too deeply."),
        Error(ProblemCode.TooManyElements, "Le fichier contient trop d’éléments.", "The file holds too many elements."),
        Error(ProblemCode.UnpairedSurrogate, "`{found}` contient la moitié d’un caractère.", "`{found}` holds half of a character."),
        Structural(ProblemCode.UnknownMember, "Le membre `{found}` n’est pas connu ici.", "The member `{found}` is not known here."),
        Error(ProblemCode.DuplicateMember, "Le membre `{found}` figure deux fois.", "The member `{found}` stands twice."),
        Structural(ProblemCode.MissingMember, "Le membre `{expected}` manque.", "The member `{expected}` is missing."),
        Structural(ProblemCode.WrongType, "`{found}` n’est pas du type attendu.", "`{found}` is not of the expected type."),
        Structural(ProblemCode.UnknownValue, "`{found}` n’est pas une des valeurs permises.", "`{found}` is not one of the allowed values."),
        Structural(ProblemCode.EmptyList, "Une liste vide n’a pas de sens ici.", "An empty list means nothing here."),
        Structural(ProblemCode.TextTooLong, "Le texte dépasse la longueur permise.", "The text is longer than allowed."),
        Structural(ProblemCode.BlankText, "Un texte vide n’a pas de sens ici.", "A blank text means nothing here."),
        Structural(ProblemCode.NumberOutOfRange, "Le nombre `{found}` est hors des bornes.", "The number `{found}` is out of bounds."),
        Structural(ProblemCode.WrongLength, "La liste n’a pas le nombre d’éléments attendu.", "The list has not the expected number of elements."),
        Structural(ProblemCode.ConflictingMembers, "`{found}` exclut un autre membre. Un seul est permis\u202F: {expected}.", "`{found}` excludes another member. Only one may stand: {expected}."),
        Error(ProblemCode.DuplicateElement, "`{found}` figure deux fois dans la liste.", "`{found}` stands twice in the list."),
    ];
}
