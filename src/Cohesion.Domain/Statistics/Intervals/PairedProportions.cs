using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>The same people counted twice, before and after or by two questions: how many said yes both times, once, never.</summary>
public sealed record PairedProportions
{
    private PairedProportions(long both, long firstOnly, long secondOnly, long neither, CountBasis basis) =>
        (Both, FirstOnly, SecondOnly, Neither, Basis) = (both, firstOnly, secondOnly, neither, basis);

    /// <summary>Gets how many were counted both times.</summary>
    public long Both { get; }

    /// <summary>Gets how many were counted the first time only.</summary>
    public long FirstOnly { get; }

    /// <summary>Gets how many were counted the second time only.</summary>
    public long SecondOnly { get; }

    /// <summary>Gets how many were never counted.</summary>
    public long Neither { get; }

    /// <summary>Gets whether they are a sample or all.</summary>
    public CountBasis Basis { get; }

    /// <summary>Gets out of how many; from one to <see cref="Proportion.MostCounted"/>, both included.</summary>
    public long Total => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>Gets the proportion of the first time.</summary>
    public Proportion First => Proportion.Create(Both + FirstOnly, Total, Basis);

    /// <summary>Gets the proportion of the second time.</summary>
    public Proportion Second => Proportion.Create(Both + SecondOnly, Total, Basis);

    /// <summary>Gets by how much the first share exceeds the second, exactly; from -1 to 1.</summary>
    public Ratio Difference => Ratio.Of(FirstOnly - SecondOnly, Total);

    /// <summary>Pairs counts known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static PairedProportions Create(long both, long firstOnly, long secondOnly, long neither, CountBasis basis)
    {
        TryCreate(both, firstOnly, secondOnly, neither, basis, out PairedProportions? paired, out ValueList<Problem> problems);
        return Problems.Require(paired, problems);
    }

    /// <summary>Pairs counts, or tells everything that is wrong: a count below zero, nobody at all, more than can be counted.</summary>
    /// <param name="both">How many were counted both times.</param>
    /// <param name="firstOnly">How many the first time only.</param>
    /// <param name="secondOnly">How many the second time only.</param>
    /// <param name="neither">How many never.</param>
    /// <param name="basis">Whether they are a sample or all.</param>
    /// <param name="paired">The counts, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/both</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is no basis.</exception>
    public static bool TryCreate(
        long both,
        long firstOnly,
        long secondOnly,
        long neither,
        CountBasis basis,
        [NotNullWhen(true)] out PairedProportions? paired,
        out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(basis);
        List<Problem> found =
        [
            .. CountProblems.Of(both, "/both"),
            .. CountProblems.Of(firstOnly, "/firstOnly"),
            .. CountProblems.Of(secondOnly, "/secondOnly"),
            .. CountProblems.Of(neither, "/neither"),
        ];
        Int128 total = (Int128)both + firstOnly + secondOnly + neither;
        if (found.Count == 0 && (total == 0 || total > Proportion.MostCounted))
        {
            string written = total.ToString(CultureInfo.InvariantCulture);
            found.Add(total == 0
                ? new Problem(ProblemCode.EmptyBase, "", written)
                : new Problem(ProblemCode.TooLargeAmount, "", written, $"≤ {Proportion.MostCounted.ToString(CultureInfo.InvariantCulture)}"));
        }

        problems = [.. found];
        paired = found.Count == 0 ? new PairedProportions(both, firstOnly, secondOnly, neither, basis) : null;
        return paired is not null;
    }

    /// <summary>Tells how sure the difference is, by Newcombe's method for paired proportions; that of a complete count is.</summary>
    /// <param name="level">How often the interval is to cover the true difference.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is the default value.</exception>
    public Uncertainty UncertaintyAt(ConfidenceLevel level)
    {
        Guard.Against.Default(level);
        return Basis == CountBasis.Complete
            ? new Uncertainty.CompleteCount()
            : new Uncertainty.OfSample(SquareAndAdd.Combine(First, Second, Correlation(), level));
    }

    // The phi coefficient; where it is positive, with the correction for continuity that method 10 has.
    private double Correlation()
    {
        double both = Both, firstOnly = FirstOnly, secondOnly = SecondOnly, neither = Neither;
        double margins = (both + firstOnly) * (secondOnly + neither) * ((both + secondOnly) * (firstOnly + neither));
        double excess = (both * neither) - (firstOnly * secondOnly);
        double corrected = excess <= 0 ? excess : Math.Max(0, excess - (Total / 2d));
        return margins == 0 ? 0 : corrected / Math.Sqrt(margins);
    }
}
