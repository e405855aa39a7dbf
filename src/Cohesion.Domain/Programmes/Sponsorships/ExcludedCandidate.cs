namespace Cohesion.Domain.Programmes;

/// <summary>Somebody who does not take part in a round, and everything that keeps him out.</summary>
public sealed record ExcludedCandidate
{
    internal ExcludedCandidate(SubjectId id, ValueList<SponsorshipObstacle> obstacles) => (Id, Obstacles) = (id, obstacles);

    /// <summary>Gets who it is.</summary>
    public SubjectId Id { get; }

    /// <summary>Gets what keeps him out; at least one.</summary>
    public ValueList<SponsorshipObstacle> Obstacles { get; }

    /// <summary>Says all of it in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        string all = string.Join(", ", Obstacles.Select(obstacle => SponsorshipWords.Of(obstacle).ToText(language)));
        return language == Language.French ? $"{Id}\u202F: {all}." : $"{Id}: {all}.";
    }
}
