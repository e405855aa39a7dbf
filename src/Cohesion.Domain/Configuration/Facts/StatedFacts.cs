using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Configuration;

/// <summary>Facts that were read, each with its place in the file, where it may stand nested or by its id.</summary>
/// <param name="prefix">What stands before a path in the id of a fact; empty but in a record.</param>
internal sealed class StatedFacts(string prefix)
{
    private readonly Dictionary<FactId, Stated> _facts = [];

    /// <summary>Gets those that could be read.</summary>
    public FactSet Facts => FactSet.Of([.. _facts.Where(fact => fact.Value.Value is not null).Select(fact => (fact.Key, fact.Value.Value!))]);

    /// <summary>Adds a fact, unless it is stated already.</summary>
    /// <param name="id">The fact.</param>
    /// <param name="at">Its place.</param>
    /// <param name="value">What is known, or <see langword="null"/> if it could not be read.</param>
    /// <param name="records">The records, if it is a list of these.</param>
    public bool TryAdd(FactId id, JsonCursor at, FactValue? value, ValueList<StatedFacts> records = default) =>
        _facts.TryAdd(id, new Stated(at, value, records));

    public bool Contains(FactId id) => _facts.ContainsKey(id);

    /// <summary>Reports a problem of a canonical application file, such as one at <c>/documents/0/kind</c>, at its place in this file.</summary>
    public void Report(Problem problem)
    {
        string path = problem.Path;
        (FactId id, Stated fact) = _facts.Where(one => IsWithin(path, PointerOf(one.Key))).MaxBy(one => one.Key.ToString().Length);
        string rest = path[PointerOf(id).Length..];
        string[] steps = rest.Split('/');
        if (steps.Length > 2 && int.TryParse(steps[1], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < fact.Records.Count)
        {
            fact.Records[index].Report(new Problem(problem.Code, rest[(steps[1].Length + 1)..], problem.Found, problem.Expected, problem.Nearest));
        }
        else
        {
            fact.PlaceOf(problem).Report(new Problem(problem.Code, fact.Value is FactValue.Choices ? "" : rest, problem.Found, problem.Expected, problem.Nearest));
        }
    }

    private static bool IsWithin(string path, string pointer) =>
        path.StartsWith(pointer, StringComparison.Ordinal) && (path.Length == pointer.Length || path[pointer.Length] == '/');

    private string PointerOf(FactId id) => "/" + id.ToString()[prefix.Length..].Replace('.', '/');

    private sealed class Stated(JsonCursor at, FactValue? value, ValueList<StatedFacts> records)
    {
        private readonly Lazy<Dictionary<string, JsonCursor>> _elements = new(() => value is FactValue.Choices
            ? at.List().DistinctBy(element => element.Found).ToDictionary(element => element.Found, StringComparer.Ordinal)
            : []);

        public FactValue? Value => value;

        public ValueList<StatedFacts> Records => records;

        /// <summary>Gives the place of what a problem is about. A set is in another order than its list in the file: its elements are told by what they say.</summary>
        public JsonCursor PlaceOf(Problem problem) => _elements.Value.GetValueOrDefault(problem.Found, at);
    }
}
