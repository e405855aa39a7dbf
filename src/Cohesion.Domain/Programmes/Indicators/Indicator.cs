using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>What a programme wants to move, in which unit, from where and to where.</summary>
public sealed record Indicator
{
    private Indicator(
        IndicatorId id, LocalizedText title, CountUnit unit, CountUnit? outOf, IndicatorDirection direction, IndicatorReading reading, Ratio? baseline, Ratio? target, UnitConversion? conversion) =>
        (Id, Title, Unit, OutOf, Direction, Reading, Baseline, Target, Conversion) = (id, title, unit, outOf, direction, reading, baseline, target, conversion);

    /// <summary>Gets its name.</summary>
    public IndicatorId Id { get; }

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what its numerator counts.</summary>
    public CountUnit Unit { get; }

    /// <summary>Gets what its denominator counts, or <see langword="null"/> where it is a count.</summary>
    public CountUnit? OutOf { get; }

    /// <summary>Gets which way it is to go.</summary>
    public IndicatorDirection Direction { get; }

    /// <summary>Gets what each measurement tells of.</summary>
    public IndicatorReading Reading { get; }

    /// <summary>Gets where it stood at the start, or <see langword="null"/> where nobody knows.</summary>
    public Ratio? Baseline { get; }

    /// <summary>Gets where it is to stand, or <see langword="null"/> where nobody said.</summary>
    public Ratio? Target { get; }

    /// <summary>Gets what one unit counts for in the other, or <see langword="null"/> where there is one unit alone.</summary>
    public UnitConversion? Conversion { get; }

    /// <summary>Creates an indicator known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Indicator Create(
        IndicatorId id,
        LocalizedText title,
        CountUnit unit,
        CountUnit? outOf,
        IndicatorDirection direction,
        IndicatorReading reading,
        Ratio? baseline = null,
        Ratio? target = null,
        UnitConversion? conversion = null)
    {
        TryCreate(id, title, unit, outOf, direction, reading, baseline, target, conversion, out Indicator? indicator, out ValueList<Problem> problems);
        return Problems.Require(indicator, problems);
    }

    /// <summary>
    /// Creates an indicator, or tells everything that is wrong: a ratio across units for which no conversion is declared, a baseline or a target below zero, a
    /// target on the wrong side of the baseline.
    /// </summary>
    /// <param name="id">Its name.</param>
    /// <param name="title">What people read.</param>
    /// <param name="unit">What its numerator counts.</param>
    /// <param name="outOf">What its denominator counts, or <see langword="null"/> for a count.</param>
    /// <param name="direction">Which way it is to go.</param>
    /// <param name="reading">What each measurement tells of.</param>
    /// <param name="baseline">Where it stood at the start.</param>
    /// <param name="target">Where it is to stand; the target itself is enough.</param>
    /// <param name="conversion">What one unit counts for in the other, where the two differ.</param>
    /// <param name="indicator">The indicator, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/outOf</c>, <c>/baseline</c>, <c>/target</c>.</param>
    /// <exception cref="ArgumentException">A name or a unit is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> or <paramref name="reading"/> is none.</exception>
    public static bool TryCreate(
        IndicatorId id,
        LocalizedText title,
        CountUnit unit,
        CountUnit? outOf,
        IndicatorDirection direction,
        IndicatorReading reading,
        Ratio? baseline,
        Ratio? target,
        UnitConversion? conversion,
        [NotNullWhen(true)] out Indicator? indicator,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(title);
        Guard.Against.Default(unit);
        Guard.Against.Undefined(direction);
        Guard.Against.Undefined(reading);
        List<Problem> found = [];
        if (outOf is { } other && Guard.Against.Default(other, nameof(outOf)) != unit && conversion?.IsBetween(unit, other) != true)
        {
            found.Add(new Problem(ProblemCode.UnitMismatch, "/outOf", $"{other}", $"{unit}"));
        }

        (string Path, Ratio? Value)[] stated = [("/baseline", baseline), ("/target", target)];
        found.AddRange(stated.Where(one => one.Value < default(Ratio)).Select(one => new Problem(ProblemCode.NegativeCount, one.Path, $"{one.Value}", "≥ 0")));
        if (baseline is { } from && target is { } to && (direction == IndicatorDirection.Increase ? to < from : to > from))
        {
            found.Add(new Problem(ProblemCode.TargetAgainstDirection, "/target", $"{to}", direction == IndicatorDirection.Increase ? $"≥ {from}" : $"≤ {from}"));
        }

        problems = [.. found];
        indicator = found.Count == 0 ? new Indicator(id, title, unit, outOf, direction, reading, baseline, target, outOf is null || outOf == unit ? null : conversion) : null;
        return indicator is not null;
    }

    /// <summary>Gives how much of the way from the baseline to the target a value has gone: above one beyond the target, below zero if it went the wrong way.</summary>
    /// <returns><see langword="null"/> where the baseline or the target is not known, the two are one, or the fraction is beyond what can be counted.</returns>
    public Ratio? ProgressOf(Ratio value)
    {
        if (Baseline is not { } from || Target is not { } to || from == to)
        {
            return null;
        }

        // (value − from) / (to − from), over one denominator: the terms may be long before they are reduced.
        BigInteger gone = (((BigInteger)value.Numerator * from.Denominator) - ((BigInteger)from.Numerator * value.Denominator)) * to.Denominator;
        BigInteger way = (((BigInteger)to.Numerator * from.Denominator) - ((BigInteger)from.Numerator * to.Denominator)) * value.Denominator;
        BigInteger common = BigInteger.GreatestCommonDivisor(gone, way) * way.Sign;
        return BigInteger.Abs(gone / common) <= long.MaxValue && way / common <= long.MaxValue ? Ratio.Of((long)(gone / common), (long)(way / common)) : null;
    }

    /// <summary>Tells whether a value is at the target or beyond, in the direction of the indicator; <see langword="null"/> where there is no target.</summary>
    public bool? IsReachedBy(Ratio value) => Target is not { } target ? null : Direction == IndicatorDirection.Increase ? value >= target : value <= target;
}
