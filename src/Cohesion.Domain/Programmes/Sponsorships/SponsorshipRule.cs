using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Between which ages somebody may be sponsored, and by whom, from a day on. Ages are those of the day on which a sponsorship begins.</summary>
public sealed record SponsorshipRule
{
    /// <summary>The greatest difference of age that may be asked for, in years; included.</summary>
    public const int MostYearsBetween = 100;

    /// <summary>States a rule.</summary>
    /// <param name="from">The first day on which it holds; until the next rule begins.</param>
    /// <param name="sponsors">The ages of sponsors, in whole years.</param>
    /// <param name="youths">The ages of those sponsored, in whole years; who is older has no sponsor any more.</param>
    /// <param name="source">Where it is written.</param>
    /// <param name="yearsBetween">By how many years a sponsor is older at the least; from 0 to <see cref="MostYearsBetween"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yearsBetween"/> is outside its bounds.</exception>
    public SponsorshipRule(LocalDate from, AgeRange sponsors, AgeRange youths, Citation source, int yearsBetween = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yearsBetween);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearsBetween, MostYearsBetween);
        (From, Sponsors, Youths, Source, YearsBetween) = (from, sponsors, youths, Guard.Against.Null(source), yearsBetween);
    }

    /// <summary>Gets the first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the ages of sponsors.</summary>
    public AgeRange Sponsors { get; }

    /// <summary>Gets the ages of those sponsored.</summary>
    public AgeRange Youths { get; }

    /// <summary>Gets where it is written.</summary>
    public Citation Source { get; }

    /// <summary>Gets by how many years a sponsor is older at the least.</summary>
    public int YearsBetween { get; }
}
