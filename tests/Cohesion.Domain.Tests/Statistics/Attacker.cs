using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>
/// A reader with patience: fills in the hidden figures in every way that agrees with what is shown, from the sums of the tables as a reader writes
/// them down. He shares nothing with the audit, and has no limit but a count that none of the small tables can exceed.
/// </summary>
internal sealed class Attacker
{
    private readonly Dictionary<FigureId, long> _truth;
    private readonly List<(FigureId Whole, List<FigureId> Parts)> _sums = [];
    private readonly Dictionary<FigureId, long> _known;
    private readonly List<FigureId> _hidden;
    private readonly long _most;
    private readonly Func<FigureId, long, bool> _mayBe;

    /// <param name="release">What is published.</param>
    /// <param name="hidden">What is hidden of it.</param>
    /// <param name="most">What no count exceeds.</param>
    /// <param name="mayBe">What he was told of the hidden figures besides.</param>
    public Attacker(Release release, IEnumerable<FigureId> hidden, long? most = null, Func<FigureId, long, bool>? mayBe = null)
    {
        _mayBe = mayBe ?? (static (_, _) => true);
        _truth = release.Counts.ToDictionary(count => count.Key, count => count.Value);
        _hidden = [.. hidden];
        _known = _truth.Where(count => !_hidden.Contains(count.Key)).ToDictionary(count => count.Key, count => count.Value);
        _most = most ?? (2 * _truth.Values.Max()) + 2;
        foreach (TwoWayTable table in release.Tables)
        {
            _sums.Add((default, [.. table.Rows.Select(row => FigureId.Of(row))]));
            _sums.Add((default, [.. table.Columns.Select(column => FigureId.Of(column))]));
            _sums.AddRange(table.Rows.Select(row => (FigureId.Of(row), table.Columns.Select(column => FigureId.Of(row, column)).ToList())));
            _sums.AddRange(table.Columns.Select(column => (FigureId.Of(column), table.Rows.Select(row => FigureId.Of(row, column)).ToList())));
        }

        _sums.AddRange(release.Breakdowns.Select(breakdown => (breakdown.Whole.Id, breakdown.Parts.Select(part => part.Id).ToList())));
    }

    /// <summary>Gives the hidden figures that cannot be anything but what they are.</summary>
    public IEnumerable<FigureId> Recovered() => _hidden.Where(id => !CanDiffer(id));

    /// <summary>Gives the least and the most that each hidden figure is in any completion; only where the shown figures bound them all.</summary>
    public Dictionary<FigureId, (long Least, long Most)> Bounds()
    {
        Dictionary<FigureId, (long Least, long Most)> bounds = [];
        Complete(_known, completion =>
        {
            foreach (FigureId id in _hidden)
            {
                long value = completion[id];
                (long least, long most) = bounds.TryGetValue(id, out (long Least, long Most) sofar) ? sofar : (value, value);
                bounds[id] = (Math.Min(least, value), Math.Max(most, value));
            }

            return false;
        });
        return bounds;
    }

    private bool CanDiffer(FigureId id) => Around(_truth[id]).Skip(1).Any(value =>
    {
        Dictionary<FigureId, long> assumed = new(_known) { [id] = value };
        return Complete(assumed, static _ => true);
    });

    // The nearest values first: another completion mostly differs by one.
    private IEnumerable<long> Around(long truth)
    {
        yield return truth;
        for (long step = 1; step <= _most; step++)
        {
            if (truth + step <= _most)
            {
                yield return truth + step;
            }

            if (truth >= step)
            {
                yield return truth - step;
            }
        }
    }

    /// <summary>Goes through the completions until the visitor has seen enough.</summary>
    private bool Complete(Dictionary<FigureId, long> known, Func<Dictionary<FigureId, long>, bool> visit)
    {
        known = new(known);
        if (!Deduce(known) || known.Any(figure => !_mayBe(figure.Key, figure.Value)))
        {
            return false;
        }

        FigureId[] open = [.. _hidden.Where(id => !known.ContainsKey(id))];
        if (open.Length == 0)
        {
            return visit(known);
        }

        FigureId next = Tightest(known, open);
        foreach (long value in Around(Math.Min(_truth[next], _most)))
        {
            known[next] = value;
            if (Complete(known, visit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fills in what a sum with one gap tells, until nothing more follows.</summary>
    private bool Deduce(Dictionary<FigureId, long> known)
    {
        for (bool learnt = true; learnt;)
        {
            learnt = false;
            foreach ((FigureId whole, List<FigureId> parts) in _sums)
            {
                List<FigureId> gaps = [.. parts.Where(part => !known.ContainsKey(part))];
                long sum = parts.Sum(part => known.GetValueOrDefault(part));
                bool isWholeKnown = known.TryGetValue(whole, out long total);
                if (isWholeKnown && (sum > total || (gaps.Count == 0 && sum != total)))
                {
                    return false;
                }

                if (!isWholeKnown && gaps.Count == 0)
                {
                    (known[whole], learnt) = (sum, true);
                }

                if (isWholeKnown && gaps.Count == 1)
                {
                    (known[gaps[0]], learnt) = (total - sum, true);
                }
            }
        }

        return true;
    }

    private FigureId Tightest(Dictionary<FigureId, long> known, FigureId[] open) => _sums
        .Select(sum => sum.Parts.Append(sum.Whole).Where(id => !known.ContainsKey(id)).ToArray())
        .Where(gaps => gaps.Length > 0)
        .OrderBy(gaps => gaps.Length)
        .Select(gaps => gaps[0])
        .Where(open.Contains)
        .FirstOrDefault(open[0]);
}
