using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>By how much a limit is missed, and how much is left before it.</summary>
internal static class SlackText
{
    /// <summary>Says what lies beyond a limit: « 1 600 € de trop. », “1 day late.”</summary>
    public static string Beyond(Slack slack, Language language)
    {
        string by = Size(slack, language);
        return (slack.IsTime, slack.IsAbove, language) switch
        {
            (true, true, Language.French) => $"{by} trop tard.",
            (true, false, Language.French) => $"{by} trop tôt.",
            (false, true, Language.French) => $"{by} de trop.",
            (false, false, Language.French) => $"Il manque {by}.",
            (true, true, _) => $"{by} late.",
            (true, false, _) => $"{by} early.",
            (false, true, _) => $"{by} over.",
            (false, false, _) => $"{by} short.",
        };
    }

    /// <summary>Says what is left before a limit: « Marge : 1 600 €. », “5 days to spare.”</summary>
    public static string Within(Slack room, Language language) => (IsNothing(room), language) switch
    {
        (true, Language.French) => "Sans marge.",
        (true, _) => "Nothing to spare.",
        (false, Language.French) => $"Marge{Typography.NarrowNoBreakSpace}: {Size(room, language)}.",
        _ => $"{Size(room, language)} to spare.",
    };

    /// <summary>Says how much there is: an amount, a number with its unit of time, a ratio.</summary>
    public static string Size(Slack slack, Language language) => slack.By switch
    {
        FactValue.Count count => PlainValues.Counted(count.Value, slack.Unit, language),
        FactValue.Amount amount => amount.Value.ToText(language),
        FactValue.Proportion ratio => ratio.Value.ToText(language),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsNothing(Slack room) => room.By is FactValue.Count { Value: 0 } or FactValue.Amount { Value.IsZero: true } or FactValue.Proportion { Value.Numerator: 0 };
}
