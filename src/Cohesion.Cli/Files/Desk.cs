using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Files;

/// <summary>Takes readings, keeps what is wrong with them, and prints it as editors and build logs expect.</summary>
internal sealed class Desk(Session session)
{
    private readonly List<(string File, Diagnostic Diagnostic, LocalizedText? Because)> _diagnostics = [];

    /// <summary>Gets whether an error was found.</summary>
    public bool HasErrors => _diagnostics.Exists(entry => entry.Diagnostic.Problem.Severity == Severity.Error);

    public int Errors => _diagnostics.Count(entry => entry.Diagnostic.Problem.Severity == Severity.Error);

    public int Warnings => _diagnostics.Count(entry => entry.Diagnostic.Problem.Severity == Severity.Warning);

    /// <summary>Keeps what is wrong with a reading and gives its value, if it has one.</summary>
    public T? Accept<T>(InputFile file, Reading<T> reading)
        where T : class
    {
        _diagnostics.AddRange(reading.Diagnostics.Select(diagnostic => (file.Path, diagnostic, (LocalizedText?)null)));
        return reading.TryGetValue(out T? value) ? value : null;
    }

    /// <summary>Keeps what is wrong with a file that was checked and not read.</summary>
    public void Report(string file, ValueList<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics.Select(diagnostic => (file, diagnostic, (LocalizedText?)null)));

    /// <summary>Keeps what is odd in a call that was read, with what it rests on.</summary>
    public void Report<T>(string file, Reading<T> reading, LintReport report)
        where T : notnull =>
        _diagnostics.AddRange(report.Lints.Select(lint => (file, reading.Place([lint.Problem])[0], (LocalizedText?)lint.Because)).OrderBy(entry => entry.Item2.Line).ThenBy(entry => entry.Item2.Column));

    /// <summary>Keeps problems that were found in a value once it was read, with what they rest on.</summary>
    public void Report<T>(string file, Reading<T> reading, ValueList<Problem> problems, LocalizedText? because)
        where T : notnull => _diagnostics.AddRange(reading.Place(problems).Select(diagnostic => (file, diagnostic, because)));

    /// <summary>Keeps problems that have no place of their own in a file.</summary>
    public void Report(string file, ValueList<Problem> problems) =>
        _diagnostics.AddRange(problems.Select(problem => (file, new Diagnostic(problem, 1, 1), (LocalizedText?)null)));

    public void PrintLines()
    {
        foreach ((string file, Diagnostic diagnostic, LocalizedText? because) in _diagnostics)
        {
            session.Plain.WriteLine(diagnostic.ToLogLine(file, session.Language));
            if (because is not null)
            {
                session.Plain.WriteLine($"{file}({diagnostic.Line},{diagnostic.Column}): note: {because.ToText(session.Language)}");
            }
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray("diagnostics");
        foreach ((string file, Diagnostic diagnostic, LocalizedText? because) in _diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Problem.Severity.ToString()));
            json.WriteString("code", $"COH{(int)diagnostic.Problem.Code}");
            json.WriteString("pointer", diagnostic.Problem.Path);
            json.WriteString("found", diagnostic.Problem.Found);
            json.WriteString("expected", diagnostic.Problem.Expected);
            json.WriteString("fr", diagnostic.Problem.ToText(Language.French));
            json.WriteString("en", diagnostic.Problem.ToText(Language.English));
            if (because is not null)
            {
                json.WriteString("becauseFr", because.ToText(Language.French));
                json.WriteString("becauseEn", because.ToText(Language.English));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
