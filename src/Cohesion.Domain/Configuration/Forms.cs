namespace Cohesion.Domain.Configuration;

/// <summary>The forms of the ids, the codes and the names that files share.</summary>
internal static class Forms
{
    /// <summary>Gets an id that people mint.</summary>
    public static Form Id { get; } = Form.Of(
        "id",
        Bare(IdGrammar.Pattern),
        "lens-lievin-2021",
        "Un identifiant\u202F: lettres ASCII, chiffres et tirets, 64 au plus, une lettre ou un chiffre en tête.",
        "An identifier: ASCII letters, digits and hyphens, at most 64, a letter or a digit first.");

    private static string Bare(string pattern) => pattern[1..^1];
}
