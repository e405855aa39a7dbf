using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A few changes to an application after which no clause fails. The evaluator has judged the application with them.</summary>
public sealed record Repair
{
    private readonly FactSet _facts;

    internal Repair(ValueList<RepairStep> steps, FactSet facts, ValueList<ClauseId> open, long cost) =>
        (Steps, _facts, Open, Cost) = (Guard.Against.Empty(steps), Guard.Against.Null(facts), open, cost);

    /// <summary>Gets what is to be changed, one fact at a time; at least one step.</summary>
    public ValueList<RepairStep> Steps { get; }

    /// <summary>Gets the clauses that are undecided after the repair, in the order of the rule set; when empty, the application is eligible.</summary>
    public ValueList<ClauseId> Open { get; }

    /// <summary>Gets what it costs to make the repair, by which repairs are ordered; the unit has no meaning of its own.</summary>
    public long Cost { get; }

    /// <summary>Gives the situation with the repair made.</summary>
    /// <param name="situation">The situation that was refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    public Situation ApplyTo(Situation situation) => new(Guard.Against.Null(situation).Facts.With(_facts), situation.World);

    /// <summary>Gives the steps as one line.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) =>
        string.Join(Guard.Against.Undefined(language) == Language.French ? $"{Typography.NarrowNoBreakSpace}; " : "; ", Steps.Select(step => step.ToText(language)));
}
