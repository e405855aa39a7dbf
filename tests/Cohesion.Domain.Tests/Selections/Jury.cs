using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using NodaTime;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>Two criteria and a few words to make entries of, so that an example shows what it is about and nothing else.</summary>
internal static class Jury
{
    public static CriterionId Novelty { get; } = CriterionId.Parse("novelty", null);

    public static CriterionId Reach { get; } = CriterionId.Parse("reach", null);

    /// <summary>Gets novelty from 0 to 20, twice, and reach from 0 to 10, once: totals from 0 to 50.</summary>
    public static ScoreGrid Grid { get; } = ScoreGrid.Create(
        Criterion.Create(Novelty, LocalizedText.Of("Nouveauté", "Novelty"), 0, 20, 2),
        Criterion.Create(Reach, LocalizedText.Of("Portée", "Reach"), 0, 10));

    public static SelectionPolicy Policy(AwardRule rule, Points? minimum = null, params ValueList<TieBreak> before) =>
        SelectionPolicy.Create(Grid, rule, [.. before, new TieBreak.LowerId()], minimum);

    public static Entry Entry(string id, long euros, Points novelty, Points reach, Instant? submittedAt = null) =>
        new(Card(id, novelty, reach), Money.Euros(euros), submittedAt);

    public static Entry Entry(string id, long euros, long novelty, long reach, Instant? submittedAt = null) =>
        Entry(id, euros, Points.Of(novelty), Points.Of(reach), submittedAt);

    public static Scorecard Card(string id, Points novelty, Points reach) => new(Id(id), [new(Novelty, novelty), new(Reach, reach)]);

    public static ApplicationReference Id(string id) => ApplicationReference.Parse(id, null);
}
