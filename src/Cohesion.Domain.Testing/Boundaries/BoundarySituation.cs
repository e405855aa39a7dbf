using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>A situation next to a threshold of a rule set: one fact stands on the last value of which a condition holds, one unit inside, or one unit beyond.</summary>
public sealed record BoundarySituation
{
    internal BoundarySituation(ClauseId clause, Condition condition, FactId fact, int offset, bool holds, Situation situation) =>
        (Clause, Condition, Fact, Offset, Holds, Situation) = (clause, condition, fact, offset, holds, situation);

    /// <summary>Gets the first clause that reads the condition.</summary>
    public ClauseId Clause { get; }

    /// <summary>Gets the atom that sets the threshold.</summary>
    public Condition Condition { get; }

    /// <summary>Gets the fact that stands near it.</summary>
    public FactId Fact { get; }

    /// <summary>Gets where: 0 for the last value of which the condition holds, 1 for the next one beyond, of which it does not, -1 for the one before.</summary>
    /// <remarks>A unit is one of what is counted, one cent or franc, a thousandth of a ratio, a day of a date, a minute of an instant.</remarks>
    public int Offset { get; }

    /// <summary>Gets whether the condition holds there.</summary>
    public bool Holds { get; }

    /// <summary>Gets the situation: one of the call's own as far as it is known, with what the condition reads filled in.</summary>
    public Situation Situation { get; }
}
