using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What one clause says of one application.</summary>
public sealed record ClauseOutcome
{
    internal ClauseOutcome(Clause clause, ClauseState state) => (Clause, State) = (Guard.Against.Null(clause), state);

    /// <summary>Gets the clause, with its citations.</summary>
    public Clause Clause { get; }

    /// <summary>Gets what it says.</summary>
    public ClauseState State { get; }

    /// <summary>Gets what is to be asked when it is undecided.</summary>
    public ValueList<Question> Questions { get; internal init; }

    /// <summary>Gets whose opinion is awaited when it is undecided.</summary>
    public ValueList<AwaitedAct> Awaited { get; internal init; }

    /// <summary>Gets what nobody can verify when it is undecided.</summary>
    public ValueList<Unverified> Unverifiable { get; internal init; }

    /// <summary>Gets why it refuses, the reasons of the fewest grounds first; empty if it does not.</summary>
    public ValueList<Reason> Reasons => Refused?.Value.Reasons ?? [];

    /// <summary>Gets whether it has other reasons than those that are given.</summary>
    public bool HasMoreReasons => Refused?.Value.HasMore ?? false;

    /// <summary>Gets the points that a preference gives, or <see langword="null"/> for a clause that gives none.</summary>
    /// <remarks>An undecided preference gives all or nothing; one for more or less of something gives as many of its points as the comparison with the others that compete yields.</remarks>
    public PointRange? Points => (Clause.Body, State) switch
    {
        (ClauseBody.Preference { Gives: Advantage.Points points }, ClauseState.Met) => new PointRange(points.Value, points.Value),
        (ClauseBody.Preference { Gives: Advantage.Points points }, ClauseState.Undecided) => new PointRange(0, points.Value),
        (ClauseBody.Inclination { Gives: Advantage.Points points }, ClauseState.Met or ClauseState.Undecided) => new PointRange(0, points.Value),
        (ClauseBody.Preference { Gives: Advantage.Points } or ClauseBody.Inclination { Gives: Advantage.Points }, _) => default(PointRange),
        _ => null,
    };

    /// <summary>Gets the rank of priority that a preference gives when it is met, or <see langword="null"/>.</summary>
    public int? Rank => Clause.Body is ClauseBody.Preference { Gives: Advantage.Rank preferred } ? preferred.Value
        : Clause.Body is ClauseBody.Inclination { Gives: Advantage.Rank inclined } ? inclined.Value
        : null;

    /// <summary>Gets the reasons, worked out when they are asked for; <see langword="null"/> if it does not refuse.</summary>
    internal Deferred<(ValueList<Reason> Reasons, bool HasMore)>? Refused { get; init; }
}
