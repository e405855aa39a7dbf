using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>What a reader sees of an indicator: all of it, or what may be published. What is withheld is <see langword="null"/> here.</summary>
public sealed class IndicatorFigures
{
    private readonly IndicatorSeries _series;
    private readonly PublishedBlock _block;
    private readonly DisclosurePolicy? _policy;

    private IndicatorFigures(IndicatorSeries series, PublishedBlock block, DisclosurePolicy? policy)
    {
        (_series, _block, _policy) = (series, block, policy);
        Measurements = [.. series.Measurements.Select(Figures)];
    }

    /// <summary>Gets its name.</summary>
    public IndicatorId Id => _series.Indicator.Id;

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title => _series.Indicator.Title;

    /// <summary>Gets what its numerator counts.</summary>
    public CountUnit Unit => _series.Indicator.Unit;

    /// <summary>Gets what its denominator counts, or <see langword="null"/> where it is a count.</summary>
    public CountUnit? OutOf => _series.Indicator.OutOf;

    /// <summary>Gets which way it is to go.</summary>
    public IndicatorDirection Direction => _series.Indicator.Direction;

    /// <summary>Gets where it is to stand, or <see langword="null"/> where nobody said.</summary>
    public Ratio? Target => _series.Indicator.Target;

    /// <summary>Gets where it stood at the start, or <see langword="null"/> where nobody knows or it is withheld.</summary>
    /// <remarks>The baseline of a ratio is not published: the counts of which it was made are not known, so that nothing tells whether they are small.</remarks>
    public Ratio? Baseline => _policy is null || (IsCount(_series.Indicator) && _block.Shows(IndicatorRelease.Baseline)) ? _series.Indicator.Baseline : null;

    /// <summary>Gets what it came to, in the order of the periods.</summary>
    public ValueList<MeasuredFigures> Measurements { get; }

    /// <summary>Gets the measurements that tell of two dimensions at once, as tables with their margins.</summary>
    public ValueList<IndicatorTable> Tables => IndicatorTable.Of(Measurements);

    /// <summary>Gets the measurements that stand in none of <see cref="Tables"/>.</summary>
    public ValueList<MeasuredFigures> Single => Tables is { Count: > 0 } tables ? [.. Measurements.Where(one => !tables.Any(table => table.Shows(one)))] : Measurements;

    /// <summary>Gets what it came to of all those counted, or <see langword="null"/> where nothing was measured of them or a count of it is withheld.</summary>
    public Ratio? Actual
    {
        get
        {
            int[] told = [.. _series.Measurements.Index().Where(one => one.Item.Segment == Segment.All).Select(one => one.Index)];
            bool isSum = told.Length > 1 && _series.Indicator.Reading == IndicatorReading.PerPeriod;
            return told.Length == 0 || (isSum ? !ShowsSum() : !Shows(told[^1])) ? null : _series.ActualOf();
        }
    }

    /// <summary>Gets how much of the way to the target it has gone, or <see langword="null"/> where that is not known or a figure of it is withheld.</summary>
    public Ratio? Progress => Actual is { } actual && Baseline is not null ? _series.Indicator.ProgressOf(actual) : null;

    /// <summary>Gets whether it is at the target or beyond; <see langword="null"/> where that is not known or withheld.</summary>
    public bool? IsReached => Actual is { } actual ? _series.Indicator.IsReachedBy(actual) : null;

    /// <summary>Gets what is not published, and why.</summary>
    public ValueList<Withheld> Withheld =>
    [
        .. _block.Withheld,
        .. _policy is { } policy && _series.Indicator.Baseline is not null && !IsCount(_series.Indicator)
            ? (Withheld[])[new Withheld(BaselineName(Title), WithheldBecause.CountsUnknown, policy.Threshold, [])]
            : [],
    ];

    internal static IndicatorFigures Of(IndicatorSeries series, DisclosurePolicy? policy)
    {
        bool isEmpty = series.Measurements.Count == 0 && !IsCount(series.Indicator);
        return new IndicatorFigures(
            series,
            policy is null || isEmpty ? PublishedBlock.Open : PublishedBlock.Protect(IndicatorRelease.Of(series), NamesOf(series), series.Indicator.Title, policy),
            policy);
    }

    private static Dictionary<FigureId, LocalizedText> NamesOf(IndicatorSeries series)
    {
        Dictionary<FigureId, LocalizedText> names = new()
        {
            [IndicatorRelease.Baseline] = BaselineName(series.Indicator.Title),
            [IndicatorRelease.SumOf(isNumerator: true)] = LocalizedText.Of("somme des périodes", "sum of the periods"),
            [IndicatorRelease.SumOf(isNumerator: false)] = LocalizedText.Of("somme des périodes, dénominateur", "sum of the periods, denominator"),
        };
        foreach ((int i, Measurement one) in series.Measurements.Index())
        {
            string french = $"{one.Segment.ToText(Language.French)}, {one.Period.ToText(Language.French)}", english = $"{one.Segment.ToText(Language.English)}, {one.Period.ToText(Language.English)}";
            names[IndicatorRelease.CountOf(i)] = LocalizedText.Of(french, english);
            names[IndicatorRelease.OutOfOf(i)] = LocalizedText.Of($"{french}, dénominateur", $"{english}, denominator");
        }

        return names;
    }

    /// <summary>Tells whether the baseline is a count, which can be audited.</summary>
    private static bool IsCount(Indicator indicator) => indicator is { OutOf: null, Baseline: { Denominator: 1, Numerator: >= 0 and <= Proportion.MostCounted } };

    private static LocalizedText BaselineName(LocalizedText title) =>
        LocalizedText.Of($"{title.ToText(Language.French)}, situation de départ", $"{title.ToText(Language.English)}, baseline");

    private MeasuredFigures Figures(Measurement measurement, int index)
    {
        bool showsCount = _block.Shows(IndicatorRelease.CountOf(index)), showsOutOf = OutOf is null || _block.Shows(IndicatorRelease.OutOfOf(index));
        return new MeasuredFigures(
            measurement,
            showsCount ? measurement.Numerator : null,
            showsOutOf ? measurement.Denominator : null,
            showsCount && showsOutOf ? IndicatorSeries.Create(_series.Indicator, measurement).ActualOf(measurement.Segment) : null);
    }

    private bool Shows(int measurement) => Measurements[measurement] is { Count: not null } one && (OutOf is null || one.OutOf is not null);

    private bool ShowsSum() => _block.Shows(IndicatorRelease.SumOf(isNumerator: true)) && (OutOf is null || _block.Shows(IndicatorRelease.SumOf(isNumerator: false)));
}
