using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>Why a clause that fails cannot be repaired.</summary>
public enum ObstacleKind
{
    /// <summary>The clause looks at what the applicant cannot change: who it is, what has happened, what others have said or done.</summary>
    Fixed = 1,

    /// <summary>Somebody has judged, and not in favour.</summary>
    Judged,

    /// <summary>It could be met, but not together with the other clauses.</summary>
    Conflict,

    /// <summary>It looks at what could be changed, but no value is known that would do.</summary>
    NoValue,
}

/// <summary>What stands in the way of a repair.</summary>
public sealed record Obstacle
{
    private readonly Deferred<LocalizedText> _text;

    internal Obstacle(Clause clause, ObstacleKind kind, ValueList<FactDefinition> facts, Deferred<LocalizedText> text) =>
        (Clause, Kind, Facts, _text) = (Guard.Against.Null(clause), Guard.Against.Undefined(kind), facts, text);

    /// <summary>Gets the clause that fails.</summary>
    public Clause Clause { get; }

    /// <summary>Gets why it cannot be repaired.</summary>
    public ObstacleKind Kind { get; }

    /// <summary>Gets the facts that the clause looks at and that cannot be changed.</summary>
    public ValueList<FactDefinition> Facts { get; }

    /// <summary>Gives what stands in the way as a full sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => _text.Value.ToText(language);
}
