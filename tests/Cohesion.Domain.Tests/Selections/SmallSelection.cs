using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>A selection small enough to look at every one of its kind: a few projects, each with a score and a cost; ties go to the lower index.</summary>
internal sealed record SmallSelection(ValueList<(int Score, int Cost)> Projects, int Envelope)
{
    private static readonly CriterionId OnlyCriterion = CriterionId.Parse("score", null);

    private static readonly ScoreGrid Grid = ScoreGrid.Create(Criterion.Create(OnlyCriterion, LocalizedText.Of("Note", "Score"), 0, 9));

    private static readonly Dictionary<SmallRule, SelectionPolicy> Policies = new()
    {
        [SmallRule.StopAtFirst] = Policy(AwardRule.StopAtFirst, RankingOrder.Total),
        [SmallRule.SkipOver] = Policy(AwardRule.SkipOver, RankingOrder.Total),
        [SmallRule.ScorePerEuro] = Policy(AwardRule.SkipOver, RankingOrder.ScorePerEuro),
        [SmallRule.ExactKnapsack] = Policy(AwardRule.SkipOver, RankingOrder.Total),
    };

    /// <summary>Gets every one with 1 to 3 projects, scores from 1 to 3, costs from 1 to 4 and an envelope from 1 to 8, the smallest first.</summary>
    public static IEnumerable<SmallSelection> All =>
        from count in Enumerable.Range(1, 3)
        from projects in Tuples(count)
        from envelope in Enumerable.Range(1, 8)
        select new SmallSelection(projects, envelope);

    public IEnumerable<int> Indices => Enumerable.Range(0, Projects.Count);

    /// <summary>Gives the indices of the projects that a rule funds.</summary>
    public ValueSet<int> FundedBy(SmallRule rule) => FundedBy(rule, Indices);

    /// <summary>Gives the indices of those that a rule funds when only some of the projects compete.</summary>
    public ValueSet<int> FundedBy(SmallRule rule, IEnumerable<int> competing)
    {
        Selection selection = Selection.Of([.. competing.Select(EntryOf)], Money.Xpf(Envelope), Policies[rule]);
        IEnumerable<ApplicationReference> funded = rule == SmallRule.ExactKnapsack
            ? ((KnapsackAdvice.Best)selection.Advise()).Applications
            : selection.Funded.Select(award => award.Application);
        return [.. funded.Select(id => id.ToString()[0] - '0')];
    }

    public SmallSelection With(int index, (int Score, int Cost) project) =>
        this with { Projects = [.. Projects.Select((old, i) => i == index ? project : old)] };

    public override string ToString() => $"{string.Join(",", Projects.Select(project => $"({project.Score},{project.Cost})"))}: B={Envelope}";

    private static IEnumerable<ValueList<(int Score, int Cost)>> Tuples(int count) => count == 0
        ? [[]]
        : from first in Tuples(count - 1)
          from score in Enumerable.Range(1, 3)
          from cost in Enumerable.Range(1, 4)
          select (ValueList<(int Score, int Cost)>)[.. first, (score, cost)];

    private static SelectionPolicy Policy(AwardRule rule, RankingOrder order) =>
        SelectionPolicy.Create(Grid, rule, [new TieBreak.LowerId()], terms: new SelectionTerms { Order = order });

    private Entry EntryOf(int index) => new(
        new Scorecard(ApplicationReference.Parse($"{index}", null), [new(OnlyCriterion, Points.Of(Projects[index].Score))]), Money.Xpf(Projects[index].Cost));
}
