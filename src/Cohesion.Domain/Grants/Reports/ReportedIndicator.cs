using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Grants;

/// <summary>A figure that tells what an action did: what was planned against what came of it.</summary>
public sealed record ReportedIndicator
{
    /// <summary>States an indicator.</summary>
    /// <param name="id">Its identifier within the report.</param>
    /// <param name="planned">What was planned; zero or more.</param>
    /// <param name="actual">What came of it; zero or more.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is below zero or above 10 to the power of 15.</exception>
    public ReportedIndicator(Code id, long planned, long actual) =>
        (Id, Planned, Actual) = (Guard.Against.Default(id), Counted(planned, nameof(planned)), Counted(actual, nameof(actual)));

    /// <summary>Gets its identifier: <c>sessions</c>, <c>beneficiaries</c>, <c>beneficiariesOfQuartier</c>.</summary>
    public Code Id { get; }

    /// <summary>Gets what was planned; zero or more.</summary>
    public long Planned { get; }

    /// <summary>Gets what came of it; zero or more.</summary>
    public long Actual { get; }

    /// <summary>Gets how much more came of it than was planned; below zero where it was less.</summary>
    public long Gap => Actual - Planned;

    /// <summary>Gets what came of it as a share of what was planned, or <see langword="null"/> where nothing was.</summary>
    public Ratio? Attainment => Planned == 0 ? null : Ratio.Of(Actual, Planned);

    private static long Counted(long number, string parameter) => Guard.Against.Negative(number, parameter) <= GrantChecks.Most
        ? number
        : throw new ArgumentOutOfRangeException(parameter, number, "The number is beyond what is counted.");
}
