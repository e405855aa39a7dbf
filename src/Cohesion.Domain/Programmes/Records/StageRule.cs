using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Programmes;

/// <summary>When a household or a person has reached a stage: after so many events of some kinds, and perhaps another kind of event after those.</summary>
/// <remarks>"Called four times, then the neighbour" is four events <c>call</c>, then one <c>neighbour</c> at a later instant.</remarks>
public sealed record StageRule
{
    /// <summary>The most attempts that a rule counts; included.</summary>
    public const int MostTimes = 100;

    /// <summary>States a rule.</summary>
    /// <param name="kinds">The kinds of event that count; at least one.</param>
    /// <param name="times">How many of them, at different instants; from 1 to <see cref="MostTimes"/>.</param>
    /// <param name="then">The kinds one of which must follow, at an instant after the last of those; none if nothing must.</param>
    /// <exception cref="ArgumentException">There is no kind, or one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is outside its bounds.</exception>
    public StageRule(ValueSet<Code> kinds, int times = 1, ValueSet<Code> then = default)
    {
        Kinds = Guard.Against.DefaultAmong(Guard.Against.Empty(kinds));
        Times = times is >= 1 and <= MostTimes ? times : throw new ArgumentOutOfRangeException(nameof(times), times, $"From 1 to {MostTimes} are counted.");
        Then = Guard.Against.DefaultAmong(then);
    }

    /// <summary>Gets the kinds of event that count.</summary>
    public ValueSet<Code> Kinds { get; }

    /// <summary>Gets how many of them are needed.</summary>
    public int Times { get; }

    /// <summary>Gets the kinds one of which must follow; none if nothing must.</summary>
    public ValueSet<Code> Then { get; }

    /// <summary>Gets whether one event is enough, so that neither its instant nor any other event matters.</summary>
    internal bool IsImmediate => Times == 1 && Then.Count == 0;
}
