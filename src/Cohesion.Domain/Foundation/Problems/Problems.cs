namespace Cohesion.Domain;

/// <summary>What every <c>TryCreate</c> does with what it finds.</summary>
internal static class Problems
{
    public static bool HasErrors(this List<Problem> problems) => problems.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>States a problem for every element that equals an earlier one; elements that are not known equal none.</summary>
    /// <param name="problems">Where to state it.</param>
    /// <param name="code">What to state.</param>
    /// <param name="elements">The elements, in the order of the file.</param>
    /// <param name="path">The pointer of an element, by its index.</param>
    public static void AddRepeated<T>(this List<Problem> problems, ProblemCode code, IEnumerable<T> elements, Func<int, string> path)
    {
        HashSet<T> seen = [];
        problems.AddRange(elements.Index().Where(e => e.Item is not null && !seen.Add(e.Item)).Select(e => new Problem(code, path(e.Index), $"{e.Item}")).ToList());
    }

    /// <summary>Gives a value that its <c>TryCreate</c> made, or throws with everything that is wrong.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static T Require<T>(T? value, ValueList<Problem> problems)
        where T : class => value ?? throw new ArgumentException(string.Join(
            ' ', problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Path}: {problem.ToText(Language.English)}")));
}
