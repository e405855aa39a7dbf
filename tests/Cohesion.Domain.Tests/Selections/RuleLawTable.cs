using System.Globalization;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>Which rule keeps which law over all small selections, and what breaks it first: what the tests find, and what the page on selections shows.</summary>
internal static class RuleLawTable
{
    private static readonly Dictionary<(string Law, SmallRule Rule), (int Breaches, string First)> Failing = new()
    {
        [("exhaustive", SmallRule.StopAtFirst)] = (2790, "(1,1),(2,2): B=1 -> {}"),
        [("envelopeMonotone", SmallRule.SkipOver)] = (1728, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone", SmallRule.ScorePerEuro)] = (751, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone", SmallRule.ExactKnapsack)] = (1848, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.SkipOver)] = (648, "(1,1),(1,2),(1,1): B=2 -> {0,2}; B=3 -> {0,1}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.ScorePerEuro)] = (369, "(1,1),(1,2),(2,3): B=3 -> {0,1}; B=4 -> {0,2}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.ExactKnapsack)] = (918, "(1,1),(1,2),(1,1): B=2 -> {0,2}; B=3 -> {0,1}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.SkipOver)] = (2160, "(1,1),(2,2): B=1 -> {0}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.ScorePerEuro)] = (3136, "(1,1),(2,2): B=1 -> {0}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.ExactKnapsack)] = (2385, "(1,1),(2,2): B=1 -> {0}"),
        [("loserIndependence (withdrawing an unfunded project changes nothing)", SmallRule.StopAtFirst)] = (2250, "(1,1),(2,2): B=1 -> {}; withdraw 1 -> {0}"),
    };

    /// <summary>Gives how many breaches of a law there are, and the first; none where the law holds.</summary>
    public static (int Breaches, string First) Expected(string law, SmallRule rule) => Failing.TryGetValue((law, rule), out (int, string) failing) ? failing : (0, "");

    public static string ToMarkdown() => string.Concat(
    [
        "| law | stopAtFirst | skipOver | skipOver, by points per euro | best set (advice) |\n",
        "| --- | --- | --- | --- | --- |\n",
        .. RuleLaw.All.Select(law => $"| {law.Name} | {string.Join(" | ", Enum.GetValues<SmallRule>().Select(rule => Cell(Expected(law.Name, rule))))} |\n"),
    ]);

    private static string Cell((int Breaches, string First) expected) => expected.Breaches == 0
        ? "holds"
        : string.Create(CultureInfo.InvariantCulture, $"fails {expected.Breaches} times, first `{expected.First}`");
}
