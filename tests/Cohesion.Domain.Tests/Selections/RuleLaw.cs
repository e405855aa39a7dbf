namespace Cohesion.Domain.Tests.Selections;

/// <summary>A property that one would wish of an award rule, and how to see that a small selection lacks it.</summary>
/// <param name="Name">Its name in the published table.</param>
/// <param name="Breaches">What breaks it in a selection of which a rule funds some projects, each breach said in one line.</param>
internal sealed record RuleLaw(string Name, Func<SmallSelection, SmallRule, ValueSet<int>, IEnumerable<string>> Breaches)
{
    public static ValueList<RuleLaw> All { get; } =
    [
        new("feasible", (one, rule, funded) => When(funded.Sum(i => one.Projects[i].Cost) > one.Envelope, $"{one} -> {Say(funded)}")),
        new("exhaustive", (one, rule, funded) =>
            When(Unfunded(one, funded).Any(i => one.Projects[i].Cost <= one.Envelope - funded.Sum(j => one.Projects[j].Cost)), $"{one} -> {Say(funded)}")),
        new("scoreMonotone", (one, rule, funded) =>
            from i in funded
            from higher in Enumerable.Range(one.Projects[i].Score + 1, 3 - one.Projects[i].Score)
            where !one.With(i, (higher, one.Projects[i].Cost)).FundedBy(rule).Contains(i)
            select $"{one}: {i} scores {higher}"),
        new("discountMonotone", (one, rule, funded) =>
            from i in funded
            from cheaper in Enumerable.Range(1, one.Projects[i].Cost - 1)
            where !one.With(i, (one.Projects[i].Score, cheaper)).FundedBy(rule).Contains(i)
            select $"{one}: {i} costs {cheaper}"),
        new("envelopeMonotone", (one, rule, funded) => When(LosesByMore(one, rule, funded), SayMore(one, rule, funded))),
        new("envelopeMonotone (Talmon-Faliszewski guard)", (one, rule, funded) =>
            When(LosesByMore(one, rule, funded) && one.Projects.All(project => project.Cost != one.Envelope + 1), SayMore(one, rule, funded))),
        new("rankLaw (no funded project below an unfunded better one)", (one, rule, funded) =>
            from better in Unfunded(one, funded)
            from worse in funded
            where one.Projects[better].Score > one.Projects[worse].Score
            select $"{one} -> {Say(funded)}"),
        new("noJustifiedEnvy (better score and not dearer)", (one, rule, funded) =>
            from better in Unfunded(one, funded)
            from worse in funded
            where one.Projects[better].Score > one.Projects[worse].Score && one.Projects[better].Cost <= one.Projects[worse].Cost
            select $"{one} -> {Say(funded)}"),
        new("loserIndependence (withdrawing an unfunded project changes nothing)", (one, rule, funded) =>
            (from loser in Unfunded(one, funded)
             where one.FundedBy(rule, one.Indices.Where(i => i != loser)) != funded
             select $"{one} -> {Say(funded)}; withdraw {loser} -> {Say(one.FundedBy(rule, one.Indices.Where(i => i != loser)))}").Take(1)),
    ];

    private static IEnumerable<int> Unfunded(SmallSelection one, ValueSet<int> funded) => one.Indices.Where(i => !funded.Contains(i));

    private static bool LosesByMore(SmallSelection one, SmallRule rule, ValueSet<int> funded) => !funded.IsSubsetOf(More(one).FundedBy(rule));

    private static SmallSelection More(SmallSelection one) => one with { Envelope = one.Envelope + 1 };

    private static string Say(ValueSet<int> funded) => $"{{{string.Join(",", funded)}}}";

    private static string SayMore(SmallSelection one, SmallRule rule, ValueSet<int> funded) =>
        $"{one} -> {Say(funded)}; B={one.Envelope + 1} -> {Say(More(one).FundedBy(rule))}";

    private static IEnumerable<string> When(bool broken, string breach) => broken ? [breach] : [];
}
