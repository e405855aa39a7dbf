using Ardalis.GuardClauses;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A value of a parameter, for some days and some cases.</summary>
public sealed record ParameterRow
{
    /// <summary>States a row.</summary>
    /// <param name="value">What holds.</param>
    /// <param name="from">The first day on which it holds, included, or <see langword="null"/>.</param>
    /// <param name="until">The last day on which it holds, included, or <see langword="null"/>.</param>
    /// <param name="when">The case in which it holds, or <see langword="null"/> for every case.</param>
    /// <param name="citations">Where it comes from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public ParameterRow(ParameterValue value, PartialDate? from = null, PartialDate? until = null, Condition? when = null, ValueList<Citation> citations = default) =>
        (Value, From, Until, When, Citations) = (Guard.Against.Null(value), from, until, when, citations);

    /// <summary>Gets what holds.</summary>
    public ParameterValue Value { get; }

    /// <summary>Gets the first day on which it holds, included, or <see langword="null"/>.</summary>
    public PartialDate? From { get; }

    /// <summary>Gets the last day on which it holds, included, or <see langword="null"/>.</summary>
    public PartialDate? Until { get; }

    /// <summary>Gets the case in which it holds, or <see langword="null"/> for every case.</summary>
    public Condition? When { get; }

    /// <summary>Gets where it comes from.</summary>
    public ValueList<Citation> Citations { get; }
}
