using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>All that is published of one population at one time: tables, breakdowns, rates. What they have in common links them.</summary>
/// <remarks>Whatever reaches the same readers belongs in one release, last year's publication of the same people too.</remarks>
public sealed partial record Release
{
    /// <summary>The most figures of one release; included.</summary>
    public const int MostFigures = 10_000;

    private Release(
        ValueList<TwoWayTable> tables, ValueList<Breakdown> breakdowns, ValueSet<FigureRate> rates, ValueSet<FigureId> kept, ValueMap<FigureId, long> counts) =>
        (Tables, Breakdowns, Rates, Kept, Counts) = (tables, breakdowns, rates, kept, counts);

    /// <summary>Gets the two-way tables.</summary>
    public ValueList<TwoWayTable> Tables { get; }

    /// <summary>Gets what falls into parts, beside the tables.</summary>
    public ValueList<Breakdown> Breakdowns { get; }

    /// <summary>Gets the rates that are shown beside the counts.</summary>
    public ValueSet<FigureRate> Rates { get; }

    /// <summary>Gets the figures that cannot be withheld, because they are known already or must be published.</summary>
    public ValueSet<FigureId> Kept { get; }

    /// <summary>Gets the count of every figure, margins and rests included.</summary>
    public ValueMap<FigureId, long> Counts { get; }

    /// <summary>Creates a release of parts known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Release Create(
        ValueList<TwoWayTable> tables, ValueList<Breakdown> breakdowns = default, ValueSet<FigureRate> rates = default, ValueSet<FigureId> kept = default)
    {
        TryCreate(tables, breakdowns, rates, kept, out Release? release, out ValueList<Problem> problems);
        return Problems.Require(release, problems);
    }

    /// <summary>
    /// Creates a release, or tells everything that is wrong: nothing to publish, more than <see cref="MostFigures"/>, a figure that has two counts,
    /// a rate or a kept figure that stands nowhere.
    /// </summary>
    /// <param name="tables">The two-way tables.</param>
    /// <param name="breakdowns">What falls into parts, beside the tables.</param>
    /// <param name="rates">The rates between figures of both.</param>
    /// <param name="kept">The figures that cannot be withheld.</param>
    /// <param name="release">The release, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/tables/1</c>, <c>/rates/0</c>.</param>
    /// <exception cref="ArgumentNullException">A table or a breakdown is <see langword="null"/>.</exception>
    public static bool TryCreate(
        ValueList<TwoWayTable> tables,
        ValueList<Breakdown> breakdowns,
        ValueSet<FigureRate> rates,
        ValueSet<FigureId> kept,
        [NotNullWhen(true)] out Release? release,
        out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        Dictionary<FigureId, long> counts = [];
        foreach ((string path, Figure figure) in FiguresOf(tables, breakdowns))
        {
            if (!counts.TryAdd(figure.Id, figure.Count) && counts[figure.Id] is long other && other != figure.Count)
            {
                found.Add(new Problem(ProblemCode.OtherCount, path, $"{figure}", other.ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (counts.Count is 0 or > MostFigures)
        {
            found.Add(counts.Count == 0
                ? new Problem(ProblemCode.EmptyList, "")
                : new Problem(ProblemCode.WrongLength, "", $"{counts.Count}", $"≤ {MostFigures}"));
        }

        found.AddRange(rates.Index().SelectMany(rate => Unknown($"/rates/{rate.Index}", [rate.Item.Numerator, rate.Item.Denominator], counts)));
        found.AddRange(kept.Index().SelectMany(id => Unknown($"/kept/{id.Index}", [id.Item], counts)));
        problems = [.. found];
        release = found.Count == 0 ? new Release(tables, breakdowns, rates, kept, [.. counts]) : null;
        return release is not null;
    }

    private static IEnumerable<(string Path, Figure Figure)> FiguresOf(ValueList<TwoWayTable> tables, ValueList<Breakdown> breakdowns) =>
    [
        .. tables.Index().SelectMany(table => Guard.Against.Null(table.Item, nameof(tables)).Figures().Select(figure => ($"/tables/{table.Index}", figure))),
        .. breakdowns.Index().SelectMany(one => Guard.Against.Null(one.Item, nameof(breakdowns)).Parts.Prepend(one.Item.Whole).Select(figure => ($"/breakdowns/{one.Index}", figure))),
    ];

    private static IEnumerable<Problem> Unknown(string path, IEnumerable<FigureId> ids, Dictionary<FigureId, long> counts) =>
        ids.Where(id => !counts.ContainsKey(id)).Select(id => new Problem(ProblemCode.UnknownFigure, path, $"{id}"));
}
