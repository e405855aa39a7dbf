using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>One atom of a reason: a condition that is made of no others, and whether it holds of the application.</summary>
public sealed record Ground
{
    private readonly Deferred<Slack?> _slack;
    private readonly Deferred<LocalizedText> _text;

    internal Ground(Condition condition, bool holds, Deferred<Slack?> slack, Deferred<LocalizedText> text) =>
        (Condition, Holds, _slack, _text) = (Guard.Against.Null(condition), holds, slack, text);

    /// <summary>Gets the atom.</summary>
    public Condition Condition { get; }

    /// <summary>Gets whether it holds.</summary>
    public bool Holds { get; }

    /// <summary>Gets the least move of one fact after which the atom says the contrary for certain, or <see langword="null"/> where nothing is measured.</summary>
    public Slack? Slack => _slack.Value;

    /// <summary>Gives what is true of the application, as a full sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => _text.Value.ToText(language);
}
