using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <summary>A named phase of a calendar: one window, or several waves.</summary>
/// <remarks>Waves stand in the order in which they begin and end; two may overlap. Each has an id of its own.</remarks>
public sealed record CalendarPhase
{
    private CalendarPhase(PhaseName name, ValueList<CalendarWindow> windows) => (Name, Windows) = (name, windows);

    /// <summary>Gets what rules and events call the phase, distinct within its calendar.</summary>
    public PhaseName Name { get; }

    /// <summary>Gets the windows in order: one without id, or the waves; at least one.</summary>
    public ValueList<CalendarWindow> Windows { get; }

    /// <summary>Gets whether the windows are waves, be there only one of them.</summary>
    public bool HasWaves => Windows[0].Id is not null;

    /// <summary>Makes a phase of one window.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value, or <paramref name="window"/> is a wave.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is <see langword="null"/>.</exception>
    public static CalendarPhase Of(PhaseName name, CalendarWindow window) => Guard.Against.Null(window).Id is null
        ? new(Guard.Against.Default(name), [window])
        : throw new ArgumentException("A wave stands in a list of waves.", nameof(window));

    /// <summary>Makes a phase of waves, unless one lacks an id, two bear the same, or they are out of order.</summary>
    /// <param name="name">The name of the phase.</param>
    /// <param name="waves">At least one, in order.</param>
    /// <param name="phase">The phase, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Every problem, at the place of its wave: <c>/1</c>, <c>/1/id</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
    public static bool TryCreate(
        PhaseName name, ValueList<CalendarWindow> waves, [NotNullWhen(true)] out CalendarPhase? phase, out ValueList<Problem> problems)
    {
        _ = Guard.Against.Default(name);
        problems = [.. ProblemsOfIds(waves), .. WindowProblems.OfOrder(waves)];
        phase = problems.Count == 0 ? new CalendarPhase(name, waves) : null;
        return phase is not null;
    }

    /// <summary>Makes a phase of waves that are known to be in order.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value, or the waves make no phase.</exception>
    public static CalendarPhase InWaves(PhaseName name, ValueList<CalendarWindow> waves) =>
        TryCreate(name, waves, out CalendarPhase? phase, out ValueList<Problem> problems)
            ? phase
            : throw new ArgumentException(problems[0].ToText(Language.English), nameof(waves));

    /// <summary>Finds a wave.</summary>
    /// <returns>The window, or <see langword="null"/> if no wave of the phase bears the id.</returns>
    public CalendarWindow? Wave(WaveId id) => Windows.FirstOrDefault(window => window.Id == id);

    /// <summary>Gives the phase with other windows in the place of its own.</summary>
    internal CalendarPhase Select(Func<CalendarWindow, CalendarWindow> change) => new(Name, [.. Windows.Select(change)]);

    private static IEnumerable<Problem> ProblemsOfIds(ValueList<CalendarWindow> waves)
    {
        if (waves.Count == 0)
        {
            yield return new Problem(ProblemCode.EmptyList, "");
        }

        HashSet<WaveId> seen = [];
        for (int i = 0; i < waves.Count; i++)
        {
            if (waves[i].Id is not { } id)
            {
                yield return new Problem(ProblemCode.MissingMember, $"/{i}", expected: "id");
            }
            else if (!seen.Add(id))
            {
                yield return new Problem(ProblemCode.DuplicateId, $"/{i}/id", id.ToString());
            }
        }
    }
}
