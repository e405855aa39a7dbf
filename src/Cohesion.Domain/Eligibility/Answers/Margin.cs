using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>How far an eligible application lies within a limit that would refuse it.</summary>
public sealed record Margin
{
    private readonly Deferred<LocalizedText> _text;

    internal Margin(Clause clause, Condition condition, Slack room, Deferred<LocalizedText> text) =>
        (Clause, Condition, Room, _text) = (Guard.Against.Null(clause), Guard.Against.Null(condition), Guard.Against.Null(room), text);

    /// <summary>Gets the clause that sets the limit.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the atom that would turn, and with it the clause.</summary>
    public Condition Condition { get; }

    /// <summary>Gets the greatest move of one fact towards the limit that refuses nothing yet; zero on the limit itself.</summary>
    public Slack Room { get; }

    /// <summary>Gives the limit and what is left before it: “Amount requested: €18,400; required: at most €20,000. €1,600 to spare.”</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => _text.Value.ToText(language);
}
