using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>The figures of an indicator as a release: its counts, and what a reader can work out of them.</summary>
/// <remarks>
/// Parts of those counted, by quartier, theme, sex or ages, with what is left of the whole; a period with those inside it, so that what a cumulative
/// figure gained counts as published; the sum of several periods; a numerator with what is left of its denominator; the baseline of a count.
/// </remarks>
internal sealed class IndicatorRelease
{
    /// <summary>The most measurements that are audited; more of them are not published.</summary>
    private const int MostMeasured = 1_000;

    private readonly IndicatorSeries _series;
    private readonly List<Breakdown> _breakdowns = [];
    private int _rests;

    private IndicatorRelease(IndicatorSeries series) => _series = series;

    public static FigureId Baseline { get; } = Named("baseline");

    public static FigureId CountOf(int measurement) => Named($"count-{measurement}");

    public static FigureId OutOfOf(int measurement) => Named($"out-of-{measurement}");

    /// <summary>Names the sum of the periods of all those counted, where there are several.</summary>
    public static FigureId SumOf(bool isNumerator) => Named(isNumerator ? "sum" : "sum-out-of");

    /// <summary>Gives the release, or nothing where there is more than can be audited.</summary>
    public static Release? Of(IndicatorSeries series)
    {
        if (series.Measurements.Count > MostMeasured)
        {
            return null;
        }

        IndicatorRelease release = new(series);
        release.AddAll();
        return Release.TryCreate([], [.. release._breakdowns], [], [], out Release? whole, out _) ? whole : null;
    }

    private static FigureId Named(string name) => FigureId.Of(Category.Parse(name, null));

    private static bool IsWithin(Measurement inner, Measurement outer) => inner.Period != outer.Period
        && inner.Period.Start.First >= outer.Period.Start.First && inner.Period.End.Last <= outer.Period.End.Last;

    private void AddAll()
    {
        Figure[] counts = [.. _series.Measurements.Select((one, i) => new Figure(CountOf(i), one.Numerator))];
        Figure[] bases = _series.Indicator.OutOf is null ? [] : [.. _series.Measurements.Select((one, i) => new Figure(OutOfOf(i), one.Denominator ?? 0))];
        if (_series.Indicator is { OutOf: null, Baseline: { Denominator: 1, Numerator: >= 0 and <= Proportion.MostCounted } baseline })
        {
            Alone(new Figure(Baseline, baseline.Numerator));
        }

        AddParts(counts);
        AddPeriods(counts, isNumerator: true);
        AddParts(bases);
        AddPeriods(bases, isNumerator: false);
        foreach ((Figure part, Figure whole) in counts.Zip(bases))
        {
            WithRest(whole, part);
        }

        HashSet<FigureId> standing = [.. _breakdowns.SelectMany(one => one.Parts.Select(part => part.Id).Prepend(one.Whole.Id))];
        foreach (Figure figure in counts.Concat(bases).Where(figure => !standing.Contains(figure.Id)))
        {
            Alone(figure);
        }
    }

    private void AddParts(Figure[] figures)
    {
        ILookup<(Time.PartialPeriod, Segment), int> places = Enumerable.Range(0, figures.Length).ToLookup(i => (_series.Measurements[i].Period, Parent(_series.Measurements[i].Segment, 0)));
        for (int dimension = 1; dimension <= 4; dimension++)
        {
            // By what is left when one dimension is taken away, those that have it are parts of the one that has it not.
            foreach (IGrouping<(Time.PartialPeriod Period, Segment Whole), int> parts in Enumerable.Range(0, figures.Length)
                .Where(i => Parent(_series.Measurements[i].Segment, dimension) != _series.Measurements[i].Segment)
                .GroupBy(i => (_series.Measurements[i].Period, Parent(_series.Measurements[i].Segment, dimension))))
            {
                Figure[] all = [.. parts.Select(i => figures[i])];
                bool areApart = dimension != 4 || AreApart([.. parts.Select(i => _series.Measurements[i].Segment.Ages!.Value)]);
                foreach (int whole in places[parts.Key])
                {
                    Split(figures[whole], all, areApart);
                }

                if (!areApart)
                {
                    Nest(figures, [.. parts]);
                }
            }
        }
    }

    private void AddPeriods(Figure[] figures, bool isNumerator)
    {
        foreach (IGrouping<Segment, int> told in Enumerable.Range(0, figures.Length).GroupBy(i => _series.Measurements[i].Segment))
        {
            int[] places = [.. told];
            for (int i = 0; i < places.Length; i++)
            {
                int outer = places[i];
                int[] inner = [.. places.Where(other => IsWithin(_series.Measurements[other], _series.Measurements[outer]))];
                bool areApart = !inner.Any(one => inner.Any(other => one < other && Overlap(one, other)));
                Split(figures[outer], [.. inner.Select(place => figures[place])], areApart);
            }

            if (told.Key == Segment.All && places.Length > 1 && _series.Indicator.Reading == IndicatorReading.PerPeriod)
            {
                long sum = places.Sum(place => figures[place].Count);
                _breakdowns.Add(Breakdown.Create(new Figure(SumOf(isNumerator), sum), [.. places.Select(place => figures[place])]));
            }
        }
    }

    private bool Overlap(int one, int other) =>
        _series.Measurements[one].Period is var first && _series.Measurements[other].Period is var second
        && first.Start.First <= second.End.Last && second.Start.First <= first.End.Last;

    private static bool AreApart(AgeRange[] ages) => !ages.Index().Any(one => ages.Index().Any(other =>
        one.Index < other.Index && one.Item.From <= other.Item.To && other.Item.From <= one.Item.To));

    private void Nest(Figure[] figures, int[] parts)
    {
        foreach (int outer in parts)
        {
            foreach (int inner in parts)
            {
                if (_series.Measurements[inner].Segment.Ages is { } small && _series.Measurements[outer].Segment.Ages is { } large
                    && small != large && small.From >= large.From && small.To <= large.To)
                {
                    WithRest(figures[outer], figures[inner]);
                }
            }
        }
    }

    // Parts that add up to no more than the whole are taken to be apart, as a reader would; of others each is a part of its own.
    private void Split(Figure whole, Figure[] parts, bool areApart)
    {
        long sum = parts.Sum(part => part.Count);
        if (parts.Length == 0)
        {
            return;
        }

        if (areApart && sum == whole.Count)
        {
            _breakdowns.Add(Breakdown.Create(whole, [.. parts]));
        }
        else if (areApart && sum < whole.Count)
        {
            WithRest(whole, [.. parts]);
        }
        else
        {
            foreach (Figure part in parts)
            {
                WithRest(whole, part);
            }
        }
    }

    private void WithRest(Figure whole, params ValueList<Figure> parts)
    {
        if (parts.Sum(part => part.Count) <= whole.Count)
        {
            _breakdowns.Add(Breakdown.CreateWithRest(whole, Named($"rest-{++_rests}"), parts));
        }
    }

    // A figure that stands in no sum is one of the release all the same.
    private void Alone(Figure figure) => _breakdowns.Add(Breakdown.Create(new Figure(Named($"alone-{++_rests}"), figure.Count), figure));

    private static Segment Parent(Segment segment, int dimension) => dimension switch
    {
        1 => segment with { Quartier = null },
        2 => segment with { Theme = null },
        3 => segment with { Sex = null },
        4 => segment with { Ages = null },
        _ => segment,
    };
}
