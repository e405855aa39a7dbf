using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>An indicator and its measurements.</summary>
public sealed record IndicatorSeries
{
    private IndicatorSeries(Indicator indicator, ValueList<Measurement> measurements) => (Indicator, Measurements) = (indicator, measurements);

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets what it came to, in the order of the periods.</summary>
    public ValueList<Measurement> Measurements { get; }

    /// <summary>Gathers measurements known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static IndicatorSeries Create(Indicator indicator, params ValueList<Measurement> measurements)
    {
        TryCreate(indicator, measurements, out IndicatorSeries? series, out ValueList<Problem> problems);
        return Problems.Require(series, problems);
    }

    /// <summary>
    /// Gathers measurements, or tells everything that is wrong: a count below zero or beyond what is counted, a share of nobody, a denominator where the indicator is a count or none
    /// where it is a ratio, two measurements of the same people in one period, women and men who are more than all.
    /// </summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="measurements">What it came to, in any order.</param>
    /// <param name="series">The series, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/measurements/2/numerator</c>.</param>
    /// <exception cref="ArgumentNullException">An argument or a measurement is <see langword="null"/>.</exception>
    public static bool TryCreate(
        Indicator indicator, ValueList<Measurement> measurements, [NotNullWhen(true)] out IndicatorSeries? series, out ValueList<Problem> problems)
    {
        bool isRatio = Guard.Against.Null(indicator).OutOf is not null;
        List<Problem> found = [];
        foreach ((int i, Measurement one) in measurements.Index())
        {
            string path = $"/measurements/{i}";
            found.AddRange(CountProblems.Of(Guard.Against.Null(one, nameof(measurements)).Numerator, path + "/numerator"));
            found.AddRange(one.Denominator is long given ? CountProblems.Of(given, path + "/denominator") : []);
            if (one is { Denominator: 0, Numerator: > 0 })
            {
                found.Add(new Problem(ProblemCode.EmptyBase, path + "/denominator", $"{one.Numerator.ToString(CultureInfo.InvariantCulture)} / 0"));
            }

            if (isRatio != one.Denominator is not null)
            {
                found.Add(new Problem(isRatio ? ProblemCode.MissingMember : ProblemCode.ConflictingMembers, path + "/denominator", isRatio ? "denominator" : $"{one.Denominator}"));
            }
        }

        found.AddRepeated(ProblemCode.DuplicateElement, measurements.Select(one => (one.Period, one.Segment)), i => $"/measurements/{i}");
        found.AddRange(CountProblems.OfSum(measurements.Select(one => one.Numerator), "/measurements"));
        found.AddRange(CountProblems.OfSum(measurements.Select(one => one.Denominator ?? 0), "/measurements"));
        found.AddRange(CheckSexes(measurements));
        problems = [.. found];
        series = found.Count == 0 ? new IndicatorSeries(indicator, [.. measurements.OrderBy(one => one.Period.End.Last).ThenBy(one => one.Period.Start.First)]) : null;
        return series is not null;
    }

    /// <summary>Gives what the indicator came to of some people: the sum of its periods, or the last of them if it is cumulative; for a ratio, the ratio of the sums.</summary>
    /// <param name="segment">Of whom; of all, where nothing is said.</param>
    /// <returns><see langword="null"/> where nothing was measured of them, or the sums are out of nobody.</returns>
    public Ratio? ActualOf(Segment? segment = null)
    {
        Measurement[] told = [.. Measurements.Where(one => one.Segment == (segment ?? Segment.All))];
        return ValueOf(Indicator.Reading == IndicatorReading.Cumulative ? told.TakeLast(1) : told);
    }

    /// <summary>Gives what several parts of those counted come to together, in a period: the ratio of the sums, never the mean of the ratios.</summary>
    /// <returns><see langword="null"/> where nothing was measured of them, or the sums are out of nobody.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="which"/> is <see langword="null"/>.</exception>
    public Ratio? Together(Func<Measurement, bool> which) => ValueOf(Measurements.Where(Guard.Against.Null(which)));

    /// <summary>Gives how much of the way to the target the indicator has gone.</summary>
    /// <returns><see langword="null"/> where it was not measured, or has no baseline or no target.</returns>
    public Ratio? Progress() => ActualOf() is { } actual ? Indicator.ProgressOf(actual) : null;

    private Ratio? ValueOf(IEnumerable<Measurement> measurements)
    {
        Measurement[] all = [.. measurements];
        long numerator = all.Sum(one => one.Numerator), denominator = Indicator.OutOf is null ? 1 : all.Sum(one => one.Denominator ?? 0);
        return all.Length == 0 || denominator == 0 ? null
            : Indicator is { Conversion: { } conversion, OutOf: { } whole } ? Ratio.Of(numerator, denominator) * conversion.Towards(whole)
            : Ratio.Of(numerator, denominator);
    }

    // Nobody is of two sexes in these statistics; people of two themes, or who moved between quartiers, are counted in both.
    private static IEnumerable<Problem> CheckSexes(ValueList<Measurement> measurements)
    {
        ILookup<(PartialPeriod, Segment), Measurement> ofSexes = measurements.Where(one => one.Segment.Sex is not null).ToLookup(one => (one.Period, one.Segment with { Sex = null }));
        foreach ((int i, Measurement whole) in measurements.Index().Where(one => one.Item.Segment.Sex is null))
        {
            long sum = ofSexes[(whole.Period, whole.Segment)]
                .Aggregate(0L, (total, one) => total + Math.Clamp(one.Numerator, 0, Proportion.MostCounted));
            if (sum > whole.Numerator)
            {
                yield return new Problem(
                    ProblemCode.AboveWhole, $"/measurements/{i}", sum.ToString(CultureInfo.InvariantCulture), $"≤ {whole.Numerator.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }
}
