using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What an hour of a volunteer is worth from a day on, and who says so.</summary>
public sealed record HourlyRate
{
    /// <summary>The greatest rate, in minor units; included.</summary>
    public const long MostMinor = 1_000_000;

    /// <summary>Declares a rate.</summary>
    /// <param name="from">The first day on which it holds; until the next rate of the same task begins.</param>
    /// <param name="amount">What an hour is worth; a valuation accepts amounts above zero, up to <see cref="MostMinor"/>.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="task">For which task; for every task without a rate of its own, where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public HourlyRate(LocalDate from, Money amount, Citation source, Code task = default) =>
        (From, Amount, Source, Task) = (from, amount, Guard.Against.Null(source), task);

    /// <summary>Gets the first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>Gets what an hour is worth.</summary>
    public Money Amount { get; }

    /// <summary>Gets who says so.</summary>
    public Citation Source { get; }

    /// <summary>Gets for which task; the default value where it is for every task without a rate of its own.</summary>
    public Code Task { get; }
}
