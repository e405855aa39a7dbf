namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Why a question stays open, in words.</summary>
internal static class Doubts
{
    private const int Most = 3;

    public static LocalizedText TooMany { get; } = LocalizedText.Of(
        $"il y a plus de cas que les {Solver.MostSteps} qui sont essayés", $"there are more cases than the {Solver.MostSteps} that are tried");

    /// <summary>Names what nothing can be said of, or says that no application could be built.</summary>
    public static LocalizedText Of(IEnumerable<(Condition Atom, RuleSet Rules)> opaque)
    {
        (Condition Atom, RuleSet Rules)[] open = [.. opaque.Take(Most)];
        return open.Length == 0
            ? LocalizedText.Of("aucun dossier n’a pu être construit qui le montre", "no application could be built that shows it")
            : LocalizedText.Of($"cela dépend de ce qui ne peut être calculé\u202F: {Said(open, Language.French)}", $"it hangs on what cannot be computed: {Said(open, Language.English)}");
    }

    private static string Said((Condition Atom, RuleSet Rules)[] open, Language language) =>
        string.Join(language == Language.French ? "\u202F; " : "; ", open.Select(entry => entry.Rules.Describe(entry.Atom, language)));
}
