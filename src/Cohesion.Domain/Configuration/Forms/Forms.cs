using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Configuration;

/// <summary>The forms of the ids, the codes and the names that files share.</summary>
internal static class Forms
{
    // How long an id may be in all no portable pattern says; a longer one is no fact, and refers to nothing.
    private const string Segment = "[A-Za-z0-9][A-Za-z0-9-]*";
    private const string FactPattern = Segment + @"(\." + Segment + ")*";
    private const string DottedPattern = Segment + @"(\." + Segment + ")+";

    /// <summary>Gets an id that people mint.</summary>
    public static Form Id { get; } = Form.Of<RuleName>(
        "id",
        Bare(IdGrammar.Pattern),
        "lens-lievin-2021",
        "Un identifiant\u202F: lettres ASCII, chiffres et tirets, 64 au plus, une lettre ou un chiffre en tête.",
        "An identifier: ASCII letters, digits and hyphens, at most 64, a letter or a digit first.");

    /// <summary>Gets a code of a vocabulary.</summary>
    public static Form Code { get; } = Form.Of<Code>(
        "code",
        Bare(CodeGrammar.Pattern),
        "association",
        "Un code d’un vocabulaire\u202F; `local:` précède ceux que l’appel ajoute.",
        "A code of a vocabulary; `local:` stands before those that the call adds.");

    /// <summary>Gets the code of a theme.</summary>
    public static Form Theme { get; } = Form.Of<ThemeCode>(
        "themeCode",
        $@"[0-9](\.[0-9][a-z]?)?|local:{Bare(IdGrammar.Pattern)}",
        "1.1",
        "Le code d’un thème du programme 147, ou `local:…`.",
        "The code of a theme of programme 147, or `local:…`.");

    /// <summary>Gets the id of a fact.</summary>
    public static Form Fact { get; } = Form.Of<FactId>(
        "fact",
        FactPattern,
        "request.amount",
        "L’identifiant d’un fait\u202F: son chemin dans le dossier.",
        "The id of a fact: its path in the application.",
        ProblemCode.UnknownFact);

    /// <summary>Gets the id of a fact that is no list of records.</summary>
    public static Form DottedFact { get; } = Form.OfSome<FactId>(
        "dottedFact",
        DottedPattern,
        "answers.earlyStart",
        "L’identifiant d’un fait, avec un point au moins.",
        "The id of a fact, with one dot at least.",
        ProblemCode.UnknownFact);

    /// <summary>Gets a name of the file.</summary>
    public static Form Name { get; } = Form.Of<NameReference>(
        "name",
        "@" + FactPattern,
        "@territory.quartiers",
        "Un nom de ce fichier\u202F: un paramètre, une phase du calendrier, une liste du territoire, du contrat ou des codes.",
        "A name of this file: a parameter, a phase of the calendar, a list of the territory, of the contract or of codes.",
        ProblemCode.UnknownName);

    /// <summary>Gets the name of the file that stands for a number, an amount or a ratio.</summary>
    public static Form ParameterName { get; } = Form.OfSome<NameReference>(
        "parameterName", "@" + Bare(IdGrammar.Pattern), "@ceiling", "Le nom d’un paramètre de ce fichier.", "The name of a parameter of this file.");

    private static string Bare(string pattern) => pattern[1..^1];
}
