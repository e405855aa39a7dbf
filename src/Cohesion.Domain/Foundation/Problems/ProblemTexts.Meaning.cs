namespace Cohesion.Domain;

/// <content>Sentences about references, orders and rules that no schema can state.</content>
internal static partial class ProblemTexts
{
    private static Entry[] Meaning =>
    [
        Error(ProblemCode.UnknownFact, "Aucun fait ne s’appelle `{found}`.", "No fact is called `{found}`."),
        Error(ProblemCode.UnknownName, "Le nom `{found}` ne désigne rien.", "The name `{found}` refers to nothing."),
        Error(ProblemCode.UnknownCode, "Le code `{found}` n’est pas dans le vocabulaire.", "The code `{found}` is not in the vocabulary."),
        Error(ProblemCode.UnknownScope, "Aucun financeur ni volet ne s’appelle `{found}`.", "No funder or strand is called `{found}`."),
        Error(ProblemCode.UnknownRole, "Aucun rôle ne s’appelle `{found}`.", "No role is called `{found}`."),
        Error(ProblemCode.DuplicateId, "L’identifiant `{found}` est donné deux fois.", "The identifier `{found}` is given twice."),
        Error(ProblemCode.KindMismatch, "`{found}` ne peut pas être comparé ainsi.", "`{found}` cannot be compared in this way."),
        Error(ProblemCode.UnitMismatch, "`{found}` ne compte pas la même chose.", "`{found}` does not count the same thing."),
        Error(ProblemCode.CyclicReference, "La définition de `{found}` tourne en rond.", "The definition of `{found}` goes round in circles."),
        Error(ProblemCode.EmptyRange, "La borne basse `{found}` dépasse la borne haute.", "The lower bound `{found}` is above the upper one."),
        Error(ProblemCode.SameLabel, "Un autre porte déjà le libellé `{found}`\u202F: une phrase ne dirait pas lequel.", "Another bears the label `{found}` already: a sentence would not say which."),
        Warning(ProblemCode.ThresholdOutsideDomain, "Le seuil `{found}` est hors du domaine du fait.", "The threshold `{found}` is outside the domain of the fact."),
        Error(ProblemCode.UnknownPlaceholder, "L’emplacement `{found}` ne nomme aucun fait.", "The placeholder `{found}` names no fact."),
        Warning(ProblemCode.MissingTranslation, "La traduction {expected} manque.", "The translation {expected} is missing."),
        Warning(ProblemCode.MissingCitation, "La disposition `{found}` ne cite aucune source.", "The clause `{found}` cites no source."),
        Error(ProblemCode.UnsupportedHere, "`{found}` n’a pas de sens à cette place.", "`{found}` has no meaning at this place."),
        Error(ProblemCode.TakenName, "Le nom `{found}` est réservé.", "The name `{found}` is reserved."),
        Warning(ProblemCode.UnreadWindow, "Aucune disposition ne lit la fenêtre `{found}`.", "No clause reads the window `{found}`."),
        Warning(ProblemCode.UnverifiableReference, "`{found}` ne peut pas être vérifié\u202F: la liste n’est pas fournie.", "`{found}` cannot be verified: the list is not at hand."),
        Error(ProblemCode.MatchNeeded, "`{found}` est un ensemble\u202F: dire combien de ses territoires sont dans les zones.", "`{found}` is a set: say how many of its territories lie in the zones."),
        Error(ProblemCode.ConflictingOpinion, "L’avis `{found}` est déjà déclaré autrement.", "The opinion `{found}` is already declared in another way."),
        Error(ProblemCode.LaterStage, "Le fait `{found}` n’existe qu’à une étape ultérieure.", "The fact `{found}` exists at a later stage only."),
        Error(ProblemCode.SeveralWindows, "`{found}` a plusieurs vagues, et une seule limite est attendue.", "`{found}` has several waves, and one limit is expected."),
        Error(ProblemCode.OpenWindow, "La fenêtre `{found}` n’a pas cette borne.", "The window `{found}` has no such end."),
        Error(ProblemCode.OverlappingRows, "Deux valeurs de `{found}` valent le même jour dans le même cas.", "Two values of `{found}` hold on the same day in the same case."),
        Warning(ProblemCode.RowsMayMeet, "Rien ne prouve que deux valeurs de `{found}` ne valent jamais dans un même cas\u202F: préciser les cas, ou `hit`.", "Nothing proves that two values of `{found}` never hold in one case: narrow the cases, or say `hit`."),
        Warning(ProblemCode.CaseLeftOut, "Rien ne prouve que `{found}` a une valeur dans tous les cas\u202F: compléter les cas, ou dire `otherwise`.", "Nothing proves that `{found}` has a value in every case: complete the cases, or say `otherwise`."),
        Error(ProblemCode.UnknownVocabulary, "Aucun vocabulaire ne s’appelle `{found}`.", "No vocabulary is called `{found}`."),
        Error(ProblemCode.FieldOutsideList, "`{found}` est un champ de chaque élément d’une liste, qui n’est pas parcourue ici.", "`{found}` is a field of each record of a list, which is not gone through here."),
        Error(ProblemCode.Reversed, "La période finit avant de commencer\u202F: `{found}`.", "The period ends before it begins: `{found}`."),
        Error(ProblemCode.OutOfOrder, "`{found}` n’est pas à sa place dans l’ordre des dates.", "`{found}` is out of the order of dates."),
        Warning(ProblemCode.DeclaredDiffers, "Le chiffre déclaré, {found}, diffère du chiffre calculé.", "The declared figure, {found}, differs from the computed one."),
        Error(ProblemCode.TimeZoneNeeded, "Le fuseau horaire ne se déduit pas du territoire.", "The time zone cannot be told from the territory."),
        Error(ProblemCode.OtherGeneration, "Le quartier `{found}` n’est pas de la génération de la liste.", "The quartier `{found}` is not of the generation of the list."),
        Warning(ProblemCode.OtherDepartement, "`{found}` n’est pas dans le département que dit le code.", "`{found}` is not in the département that the code says."),
        Warning(ProblemCode.OtherEpci, "`{found}` contredit ce qui est dit ailleurs de l’EPCI.", "`{found}` contradicts what is said elsewhere of the EPCI."),
        Error(ProblemCode.UnknownQuartier, "Le quartier `{found}` n’est dans aucune liste fournie.", "The quartier `{found}` is in no list at hand."),
        Error(ProblemCode.OverlappingLists, "La liste `{found}` vaut le même jour, dans un même département, que {expected}.", "The list `{found}` is in force on the same day, in the same département, as {expected}."),
        Warning(ProblemCode.UnbalancedBudget, "Les recettes, {found}, n’égalent pas les dépenses.", "The incomes, {found}, do not equal the expenses."),
        Warning(ProblemCode.UnbalancedInKind, "Les contributions en nature (comptes 87), {found}, n’égalent pas leur emploi (comptes 86).", "The contributions in kind (accounts 87), {found}, do not equal their use (accounts 86)."),
    ];
}
