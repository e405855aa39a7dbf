using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>
/// Where the rules that were read stand in their file. Problems name places of the canonical file; the file at hand may hold elements that could not be
/// read and say in one object what is canonically two.
/// </summary>
internal sealed class RulePlaces
{
    private readonly Dictionary<string, int[]> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    /// <summary>Reads what can be read of a list, and remembers which elements those are.</summary>
    public ValueList<T> Elements<T>(JsonCursor list, Func<JsonCursor, T?> read)
        where T : class
    {
        ValueList<T?> all = [.. list.List().Select(read)];
        if (all.Contains(null))
        {
            _kept[list.Path] = [.. Enumerable.Range(0, all.Count).Where(i => all[i] is not null)];
        }

        return [.. all.OfType<T>()];
    }

    /// <summary>Reads a set, whose elements the canonical file has in their own order.</summary>
    public ValueSet<T> Set<T>(JsonCursor list)
        where T : struct, ISpanParsable<T>, IComparable<T>
    {
        ValueList<T?> written = [.. list.List().Select(static one => one.Parse<T>())];
        Sort(list, Enumerable.Range(0, written.Count).Where(i => written[i] is not null).OrderBy(i => written[i]));
        return [.. written.OfType<T>()];
    }

    /// <summary>Remembers a list whose elements the canonical file has in another order.</summary>
    /// <param name="list">Where it stands.</param>
    /// <param name="order">Which element of the list stands first, and so on.</param>
    public void Sort(JsonCursor list, IEnumerable<int> order) => _kept[list.Path] = [.. order];

    /// <summary>Remembers a condition whose parts stand in one object where the canonical file has a list of conditions.</summary>
    public void Join(string condition) => _joined.Add(condition);

    /// <summary>Remembers a name that stands in the file for something that could not be read.</summary>
    public void Lose(string name) => _lost.Add(name);

    /// <summary>Gives the problems of the rules that were read at their places in the file, without those that only follow from what could not be read.</summary>
    /// <param name="problems">Problems at canonical places of the whole file.</param>
    /// <param name="file">The whole file.</param>
    public ValueList<Problem> Locate(IEnumerable<Problem> problems, JsonCursor file) =>
    [
        .. from problem in problems
           let path = Of(problem.Path)
           where !(IsOfRules(path) && !file.Nearest(path).IsSound) && !(problem.Code is ProblemCode.UnknownFact or ProblemCode.UnknownName && IsLost(problem.Found))
           select new Problem(problem.Code, path, problem.Found, problem.Expected, problem.Nearest),
    ];

    /// <summary>Gives the place in the file of a place in the canonical file.</summary>
    public string Of(string canonical)
    {
        string[] steps = canonical.Split('/');
        string path = "";
        for (int i = 1; i < steps.Length; i++)
        {
            if (steps[i] == "all" && _joined.Contains(path))
            {
                i++;
                continue;
            }

            bool isMoved = _kept.TryGetValue(path, out int[]? kept)
                && int.TryParse(steps[i], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < kept.Length;
            path += "/" + (isMoved ? kept![int.Parse(steps[i], CultureInfo.InvariantCulture)].ToString(CultureInfo.InvariantCulture) : steps[i]);
        }

        return path;
    }

    /// <summary>Tells whether a name stands for something that could not be read; a field of records that were lost is lost as well.</summary>
    public bool IsLost(string name) => _lost.Contains(name) || _lost.Any(lost => name.StartsWith(lost + ".", StringComparison.Ordinal));

    // What is said of a whole that is damaged somewhere may follow from the damage.
    private static bool IsOfRules(string path) => path.Split('/') is [_, "facts" or "parameters" or "conditions" or "clauses", ..];
}
