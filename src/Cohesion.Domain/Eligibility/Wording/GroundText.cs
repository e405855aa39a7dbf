using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>An atom that decides, as a statement about one application: « Le montant demandé n’est pas au plus égal à 20 000 € (Montant demandé : 21 600 €). »</summary>
internal static class GroundText
{
    /// <summary>Says what is true of the application in both languages.</summary>
    /// <param name="atom">A condition that is made of no others.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="rules">The rule set that it is of.</param>
    /// <param name="read">Gives what is known of a fact, or <see langword="null"/> if nobody stated it.</param>
    public static LocalizedText Of(Condition atom, bool holds, RuleSet rules, Func<FactId, FactValue?> read) =>
        LocalizedText.Of(Say(atom, holds, rules, read, Language.French), Say(atom, holds, rules, read, Language.English));

    private static string Say(Condition atom, bool holds, RuleSet rules, Func<FactId, FactValue?> read, Language language)
    {
        ProseNouns nouns = new(rules, language);
        ProseValues values = new(rules, language);
        bool isFrench = language == Language.French;
        string said = Prose.Of(holds ? atom : new Condition.Negation(atom), rules, language), colon = isFrench ? $"{Typography.NarrowNoBreakSpace}: " : ": ";
        IEnumerable<string> found = atom is Condition.Flag ? [] : FactReader.FactsOf(atom, rules)
            .Select(fact => $"{nouns.TitleOf(fact)}{colon}{values.Of(read(fact), FactLookup.Find(rules, fact))}");
        string quoted = found.Any() ? $" ({string.Join(isFrench ? $"{Typography.NarrowNoBreakSpace}; " : "; ", found)})" : "";
        return $"{char.ToUpperInvariant(said[0])}{said[1..]}{quoted}.";
    }
}
