using System.Diagnostics;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Goals in words.</summary>
internal static class GoalText
{
    public static string Of(CoverageGoal goal, RuleSet rules, Language language)
    {
        bool french = language == Language.French;
        string what = (french ? InFrench(goal.Aspect) : InEnglish(goal.Aspect)) + Ends(goal.Limit, french);
        return goal.Definition is { } definition ? $"{goal.Clause}{Colon(french)}{definition.ToText(language)}"
            : goal.Atom is not { } atom ? $"{goal.Clause}{Colon(french)}{what}"
            : french ? $"{goal.Clause}{Colon(true)}«\u00A0{rules.Describe(atom, language)}\u00A0», {what}"
            : $"{goal.Clause}: “{rules.Describe(atom, language)}”, {what}";
    }

    /// <summary>Says a goal in the words of the file, as the name of a test; the same in every language that the file may be in.</summary>
    public static string Name(CoverageGoal goal) => $"{goal.Clause} {goal.Path[(goal.Path.LastIndexOf('/') + 1)..]} {goal.Limit} {goal.Aspect}".Replace("  ", " ", StringComparison.Ordinal);

    private static string Colon(bool french) => french ? "\u202F: " : ": ";

    private static string Ends(string limit, bool french) => limit switch
    {
        "from" => french ? " (début)" : " (opening)",
        "until" => french ? " (fin)" : " (closing)",
        "min" => french ? " (minimum)" : " (minimum)",
        "max" => french ? " (maximum)" : " (maximum)",
        _ => "",
    };

    private static string InFrench(CoverageAspect aspect) => aspect switch
    {
        CoverageAspect.Holds => "satisfait",
        CoverageAspect.Fails => "non satisfait",
        CoverageAspect.HoldsAndDecides => "satisfait, et seul à décider",
        CoverageAspect.FailsAndDecides => "non satisfait, et seul à décider",
        CoverageAspect.JustBelow => "juste sous la limite",
        CoverageAspect.AtTheLimit => "à la limite",
        CoverageAspect.JustAbove => "juste au-dessus de la limite",
        _ => throw new UnreachableException(),
    };

    private static string InEnglish(CoverageAspect aspect) => aspect switch
    {
        CoverageAspect.Holds => "met",
        CoverageAspect.Fails => "not met",
        CoverageAspect.HoldsAndDecides => "met, and deciding by itself",
        CoverageAspect.FailsAndDecides => "not met, and deciding by itself",
        CoverageAspect.JustBelow => "just below the limit",
        CoverageAspect.AtTheLimit => "at the limit",
        CoverageAspect.JustAbove => "just above the limit",
        _ => throw new UnreachableException(),
    };
}
