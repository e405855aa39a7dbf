namespace Cohesion.Domain.Statistics;

/// <summary>A release as numbered figures, and the equations that tie them, each once.</summary>
internal sealed class ReleaseModel
{
    private readonly Dictionary<FigureId, int> _index = [];

    public ReleaseModel(Release release)
    {
        Ids = [.. release.Counts.Keys];
        Counts = [.. release.Counts.Values];
        foreach ((int i, FigureId id) in Ids.Index())
        {
            _index.Add(id, i);
        }

        HashSet<FigureSum> seen = [];
        IEnumerable<FigureSum> broken = release.Breakdowns.Select(breakdown => breakdown.Sum());
        Groups = [.. release.Tables.Select(table => table.Sums()).Append(broken).Select(sums => Distinct(sums, seen)).Where(group => group.Length > 0)];
        Sums = [.. Groups.SelectMany(group => group)];
    }

    public FigureId[] Ids { get; }

    public long[] Counts { get; }

    /// <summary>Gets the sums of each table, then those of all breakdowns.</summary>
    public LinearEquation[][] Groups { get; }

    public LinearEquation[] Sums { get; }

    public int IndexOf(FigureId id) => _index[id];

    public bool[] Mark(IEnumerable<FigureId> ids)
    {
        bool[] marks = new bool[Ids.Length];
        foreach (FigureId id in ids)
        {
            marks[_index[id]] = true;
        }

        return marks;
    }

    /// <summary>Gives what a reader of an exact rate knows: p/q of the denominator is the numerator. A rate of nobody is not shown.</summary>
    public IEnumerable<LinearEquation> EquationsOf(IEnumerable<FigureRate> rates)
    {
        foreach (FigureRate rate in rates)
        {
            int above = _index[rate.Numerator], below = _index[rate.Denominator];
            if (Counts[below] > 0 && above != below)
            {
                Ratio ratio = Ratio.Of(Counts[above], Counts[below]);
                yield return new LinearEquation([above, below], [ratio.Denominator, -ratio.Numerator]);
            }
        }
    }

    // A sum of one part says that two names count the same people; it is an equation like the others.
    private LinearEquation[] Distinct(IEnumerable<FigureSum> sums, HashSet<FigureSum> seen) =>
        [.. sums.Where(seen.Add).Select(sum => new LinearEquation([_index[sum.Whole], .. sum.Parts.Select(IndexOf)], [-1, .. sum.Parts.Select(_ => 1L)]))];
}
