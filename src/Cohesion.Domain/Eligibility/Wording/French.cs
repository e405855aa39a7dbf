namespace Cohesion.Domain.Eligibility;

/// <summary>The small words of French that change before others: <i>de le</i> is <i>du</i>, <i>que il</i> is <i>qu’il</i>.</summary>
internal static class French
{
    private const string Vowels = "aàâeéèêëiîïoôuùûhyAÀÂEÉÈÊËIÎÏOÔUÙÛHY";

    /// <summary>Says that something is of a noun: « du montant », « des thèmes », « d’une action ».</summary>
    public static string Of(string noun) =>
        noun.StartsWith("le ", StringComparison.Ordinal) ? $"du {noun[3..]}"
        : noun.StartsWith("les ", StringComparison.Ordinal) ? $"des {noun[4..]}"
        : StartsWithVowel(noun) ? $"d’{noun}"
        : $"de {noun}";

    /// <summary>Says that something is at a noun: « au montant », « aux thèmes », « à la date ».</summary>
    public static string At(string noun) =>
        noun.StartsWith("le ", StringComparison.Ordinal) ? $"au {noun[3..]}"
        : noun.StartsWith("les ", StringComparison.Ordinal) ? $"aux {noun[4..]}"
        : $"à {noun}";

    /// <summary>Says a condition after <i>si</i>.</summary>
    public static string If(string condition) =>
        condition.StartsWith("il ", StringComparison.Ordinal) ? $"s’{condition}" : $"si {condition}";

    /// <summary>Says a condition after <i>lorsque</i>.</summary>
    public static string When(string condition) => StartsWithVowel(condition) ? $"lorsqu’{condition}" : $"lorsque {condition}";

    /// <summary>Says a condition after <i>parce que</i>.</summary>
    public static string That(string condition) => StartsWithVowel(condition) ? $"qu’{condition}" : $"que {condition}";

    /// <summary>Puts the negation around a verb: « n’est pas », « ne se situe pas ».</summary>
    public static string Not(string verb) => $"{(StartsWithVowel(verb) ? "n’" : "ne ")}{verb} pas";

    /// <summary>Puts a text between French quotation marks.</summary>
    public static string Quote(string text) => $"«{Typography.NoBreakSpace}{text}{Typography.NoBreakSpace}»";

    public static bool StartsWithVowel(string text) => text.Length > 0 && Vowels.Contains(text[0], StringComparison.Ordinal);
}
