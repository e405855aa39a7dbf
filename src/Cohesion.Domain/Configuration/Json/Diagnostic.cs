using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Configuration;

/// <summary>A problem and its place in a file.</summary>
public sealed record Diagnostic
{
    /// <summary>Places a problem.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="line">The line, from one; only a line feed ends a line.</param>
    /// <param name="column">The column in UTF-16 units, from one; a byte order mark is not counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is below one.</exception>
    public Diagnostic(Problem problem, int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Problem = Guard.Against.Null(problem);
        Line = line;
        Column = column;
    }

    /// <summary>Gets what is wrong.</summary>
    public Problem Problem { get; }

    /// <summary>Gets the line, from one.</summary>
    public int Line { get; }

    /// <summary>Gets the column in UTF-16 units, from one.</summary>
    public int Column { get; }

    /// <summary>Gets whether there is a value all the same.</summary>
    public Severity Severity => Problem.Severity;

    /// <summary>Says the problem in one line, without its place.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Problem.ToText(language);

    /// <summary>Says the problem as editors and build logs expect it: <c>call.json(3,14): error COH1013: … [/envelope/total]</c>.</summary>
    /// <remarks>One line, whatever the file holds. The words <c>error</c>, <c>warning</c> and <c>note</c> are not translated: programs look for them.</remarks>
    /// <param name="file">The name of the file, as its reader would recognise it.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToLogLine(string file, Language language)
    {
        string severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        string path = Problem.Path.Length == 0 ? "" : $" [{Problem.Path}]";
        return ProblemTexts.OneLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Guard.Against.Null(file)}({Line},{Column}): {severity} COH{(int)Problem.Code:D4}: {ToText(language)}{path}"));
    }

    /// <summary>Gives the line of a build log, in English, without a file.</summary>
    public override string ToString() => ToLogLine("", Language.English);
}
