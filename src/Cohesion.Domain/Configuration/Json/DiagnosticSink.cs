namespace Cohesion.Domain.Configuration;

/// <summary>Gathers what is noticed in one file, each thing with its place, and marks what is wrong in the tree.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _diagnostics = [];
    private int _suggestions;

    /// <summary>Gets whether something was reported that leaves the file without a value.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Gets or sets how a place of the canonical file leads to one of this file.</summary>
    public Func<string, string> Places { get; set; } = static path => path;

    /// <summary>Gives everything once, in the order of the file: by line, column, then code.</summary>
    public ValueList<Diagnostic> InFileOrder() =>
        [.. _diagnostics.Distinct().OrderBy(one => one.Line).ThenBy(one => one.Column).ThenBy(one => one.Problem.Code)];

    /// <summary>Reports a problem of the text as a whole.</summary>
    public void Report(JsonPlace place, Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        _diagnostics.Add(new Diagnostic(problem, place.Line, place.Column));
    }

    /// <summary>Reports a problem of a value.</summary>
    public void Report(JsonNode node, ProblemCode code, string? found = null, string expected = "", string nearest = "") =>
        Report(node, node.Place, new Problem(code, node.Pointer, found ?? node.Found, expected, nearest));

    /// <summary>Reports a problem of a member's name.</summary>
    public void Report(JsonMember member, ProblemCode code, string expected = "", string nearest = "") =>
        Report(member.Value, member.Place, new Problem(code, member.Value.Pointer, member.Name, expected, nearest));

    /// <summary>Reports a problem whose path starts at a value. Where the path leads to nothing, its place is that of the nearest thing around it.</summary>
    public void Report(JsonNode from, Problem problem)
    {
        JsonNode node = JsonPointer.Follow(from, problem.Path);
        Report(node, node.Place, problem.Under(from.Pointer));
    }

    /// <summary>Finds what was probably meant, as long as a file does not ask for it too often.</summary>
    public string Suggest(string found, IEnumerable<string> known) => _suggestions++ < FileLimits.Suggestions ? Nearest.Of(found, known) : "";

    private void Report(JsonNode node, JsonPlace place, Problem problem)
    {
        if (problem.Severity == Severity.Error)
        {
            node.MarkUnsound();
        }

        Report(place, problem);
    }
}
