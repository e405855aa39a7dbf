using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>How many out of how many, and whether they are a sample or all: 600 interviews out of 1 500 doors that opened.</summary>
public sealed record Proportion
{
    /// <summary>The most that is counted: a thousand million; included.</summary>
    public const long MostCounted = 1_000_000_000;

    private Proportion(long count, long total, CountBasis basis) => (Count, Total, Basis) = (count, total, basis);

    /// <summary>Gets how many; from zero to <see cref="Total"/>, both included.</summary>
    public long Count { get; }

    /// <summary>Gets out of how many; from one to <see cref="MostCounted"/>, both included.</summary>
    public long Total { get; }

    /// <summary>Gets whether they are a sample or all.</summary>
    public CountBasis Basis { get; }

    /// <summary>Gets the exact share.</summary>
    public Ratio Share => Ratio.Of(Count, Total);

    /// <summary>Makes a proportion of counts known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Proportion Create(long count, long total, CountBasis basis)
    {
        TryCreate(count, total, basis, out Proportion? proportion, out ValueList<Problem> problems);
        return Problems.Require(proportion, problems);
    }

    /// <summary>Makes a proportion, or tells everything that is wrong: a count below zero, more than the total or than can be counted, a total of nobody.</summary>
    /// <param name="count">How many.</param>
    /// <param name="total">Out of how many.</param>
    /// <param name="basis">Whether they are a sample or all.</param>
    /// <param name="proportion">The proportion, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/count</c> and <c>/total</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is no basis.</exception>
    public static bool TryCreate(
        long count, long total, CountBasis basis, [NotNullWhen(true)] out Proportion? proportion, out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(basis);
        List<Problem> found = [.. CountProblems.Of(count, "/count"), .. CountProblems.Of(total, "/total")];
        if (total == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyBase, "/total", Written(total)));
        }

        if (count > total)
        {
            found.Add(new Problem(ProblemCode.AboveWhole, "/count", Written(count), $"≤ {Written(total)}"));
        }

        problems = [.. found];
        proportion = found.Count == 0 ? new Proportion(count, total, basis) : null;
        return proportion is not null;
    }

    /// <summary>Tells how sure the share is; a complete count is.</summary>
    /// <param name="level">How often the interval is to cover the true share.</param>
    /// <param name="method">How the interval is built: by Wilson unless said, by Clopper and Pearson where the coverage must be guaranteed.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is no method.</exception>
    public Uncertainty UncertaintyAt(ConfidenceLevel level, IntervalMethod method = IntervalMethod.Wilson)
    {
        Guard.Against.Default(level);
        Guard.Against.Undefined(method);
        if (Basis == CountBasis.Complete)
        {
            return new Uncertainty.CompleteCount();
        }

        (double lower, double upper) = method == IntervalMethod.Wilson ? WilsonBounds(level) : ExactBounds(level);
        return new Uncertainty.OfSample(new ConfidenceInterval(lower, upper, level, method));
    }

    /// <summary>Gives the bounds of Wilson; of a complete count, its share twice.</summary>
    internal (double Lower, double Upper) WilsonBounds(ConfidenceLevel level)
    {
        double deviations = Basis == CountBasis.Complete ? 0 : level.Deviations;
        return (WilsonScore.Lower(Count, Total, deviations), WilsonScore.Upper(Count, Total, deviations));
    }

    // One minus the lower bound of those who were not counted: the same search, so that both intervals mirror each other.
    private (double Lower, double Upper) ExactBounds(ConfidenceLevel level) => (ExactLower(Count, level), 1 - ExactLower(Total - Count, level));

    private double ExactLower(long count, ConfidenceLevel level) =>
        ExactBinomial.Lower(count, Total, level.Tail, WilsonScore.Lower(count, Total, level.Deviations));

    private static string Written(long count) => count.ToString(CultureInfo.InvariantCulture);
}
