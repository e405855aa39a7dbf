using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The scores of one application, one for each criterion that it was scored on. Which ones are due, a <see cref="ScoreGrid"/> says.</summary>
public sealed record Scorecard
{
    /// <summary>States the scores of an application.</summary>
    /// <param name="application">Who was scored.</param>
    /// <param name="scores">The score of each criterion.</param>
    /// <param name="meanRank">The mean of the ranks that jurors give it, one for the best, or <see langword="null"/>; only an order by ranks asks for it.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    public Scorecard(ApplicationReference application, ValueMap<CriterionId, Points> scores, Points? meanRank = null)
    {
        Application = Guard.Against.Default(application);
        MeanRank = meanRank;
        Scores = scores.TryGetValue(default, out _)
            ? throw new ArgumentException("The default value is no criterion.", nameof(scores))
            : scores;
    }

    /// <summary>Gets who was scored.</summary>
    public ApplicationReference Application { get; }

    /// <summary>Gets the score of each criterion.</summary>
    public ValueMap<CriterionId, Points> Scores { get; }

    /// <summary>Gets the mean of the ranks that jurors give it, or <see langword="null"/> when it was not ranked by them.</summary>
    public Points? MeanRank { get; }
}
