using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

/// <summary>Holds the page of codes against the codes; run with <c>UPDATE_DIAGNOSTICS=1</c> to write it anew.</summary>
public class DiagnosticsPageTests
{
    private const string Page = "docs/diagnostics.md";

    [Fact]
    public void Every_code_stands_on_its_page_with_its_severity_and_both_sentences()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGNOSTICS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Page), Written());
        }

        Assert.Equal(Written(), Repository.Read(Page));
    }

    private static string Written()
    {
        StringBuilder page = new("""
            # Diagnostics

            Every problem of a file has a code, which is stable and can be quoted; the sentences are not an interface.
            A *structural* mistake is refused by the published JSON Schema too, so that an editor shows it while the file is written;
            the others (control keys, references, orders, what stands twice) only the library can see. An error leaves no value; a warning does. A note is about what is right.

            | code | | structural | French | English |
            | --- | --- | --- | --- | --- |

            """);
        foreach (ProblemCode code in Enum.GetValues<ProblemCode>())
        {
            Problem problem = new(code, "", "…", "…");
            page.Append(CultureInfo.InvariantCulture, $"| COH{(int)code} | {JsonNamingPolicy.CamelCase.ConvertName(problem.Severity.ToString())} | {(problem.IsStructural ? "yes" : "")} ")
                .Append(CultureInfo.InvariantCulture, $"| {Cell(problem, Language.French)} | {Cell(problem, Language.English)} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    // Every sentence may end with what was expected: the page gives the sentence alone.
    private static string Cell(Problem problem, Language language) => problem.ToText(language)
        .Replace(" Attendu\u202F: ….", "", StringComparison.Ordinal)
        .Replace(" Expected: ….", "", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);
}
