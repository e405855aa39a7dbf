using Cohesion.Domain.Calls;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>Holds the page on what can be said of real calls against their files; run with <c>UPDATE_EXPRESSIVENESS=1</c> to write its totals anew.</summary>
public class ExpressivenessTests
{
    private const string Page = "docs/expressiveness.md";

    private const string Begin = "<!-- totals -->\n", End = "\n<!-- end of totals -->";

    private const string Tiny = """
        {
          "call": "tiny", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "A", "en": "A" }, "issuer": { "name": "A" }, "timeZone": "Europe/Paris",
          "calendar": { "vote": { "foreseen": "2025-12" } },
          "clauses": [
            { "id": "amount", "require": { "compare": ["request.amount", "<=", "10 EUR"] } },
            { "id": "after", "require": { "compare": ["project.period.start", ">=", "@calendar.vote"] } },
            { "id": "judged", "require": { "opinion": { "fact": "opinions.judged", "by": "jury" } } },
            { "id": "untried", "require": { "flag": "applicant.registered" } } ],
          "tests": [
            { "name": "ten", "facts": { "request.amount": "10 EUR" }, "expect": { "clauses": { "amount": "met" } } },
            { "name": "eleven", "facts": { "request.amount": "11 EUR" }, "expect": { "failing": ["amount"] } } ]
        }
        """;

    [Fact]
    public void Every_line_of_the_page_is_so()
    {
        ExpressivenessRow[] rows = [.. ExpressivenessRow.In(Repository.Read(Page))];
        Assert.NotEmpty(rows);
        Breaches.None(rows.GroupBy(row => row.Call).SelectMany(section => FileOf(section.Key) is { } file
            ? Expressiveness.Breaches(section, Repository.Read(file), CallFiles.Valid(Repository.Read(file)))
            : [$"{Page}: no sample is called `{section.Key}`"]));
    }

    [Fact]
    public void Every_real_call_has_its_section() => Assert.Empty(
        Repository.Files("samples/calls", "*.json").Select(Path.GetFileNameWithoutExtension).Except(ExpressivenessRow.In(Repository.Read(Page)).Select(row => row.Call)));

    [Fact]
    public void The_totals_are_those_of_the_lines_and_enough_is_data()
    {
        string page = Repository.Read(Page);
        ExpressivenessRow[] rows = [.. ExpressivenessRow.In(page)];
        (int from, int to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPRESSIVENESS") == "1")
        {
            page = page[..from] + Expressiveness.TotalsOf(rows) + page[to..];
            File.WriteAllText(Path.Combine(Repository.Root, Page), page);
            to = page.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.Equal(Expressiveness.TotalsOf(rows), page[from..to]);
        ExpressivenessRow[] counted = [.. rows.Where(row => row.Counts)];
        Assert.InRange(Expressiveness.Percent(counted, "D"), 70, 100);
        Assert.InRange(Expressiveness.Percent(counted, "DWO"), 97, 100);
    }

    [Theory]
    [InlineData("| 1. At most ten euros | hard | D | `amount` | |")]
    [InlineData("| 1. At most ten euros | hard, doc | D | `amount`, `/timeZone` | |")]
    [InlineData("| 2. Judged | hard | O | `judged` | A jury judges it. |")]
    [InlineData("| A vote | other | P | `/calendar/vote` | The notice tells it. |")]
    public void A_line_that_is_so_passes(string line) => Breaches.None(Find(line));

    [Theory]
    [InlineData("| 1. At most ten euros | hard | D | `ammount` | |", "tiny has no clause `ammount`")]
    [InlineData("| 1. At most ten euros | hard | D | | |", "says not where the file says it")]
    [InlineData("| 1. At most ten euros | hard | D | `/timeZone` | |", "says not where the file says it")]
    [InlineData("| 1. At most ten euros | firm | D | `amount` | |", "a line is `| clause | hard or doc or soft or other | one of DWOPX | places in the file | why |`")]
    [InlineData("| 1. At most ten euros | hard | E | `amount` | |", "a line is `| clause | hard or doc or soft or other | one of DWOPX | places in the file | why |`")]
    [InlineData("| 2. Judged | hard | O | `judged` | |", "says not why it stands in O")]
    [InlineData("| Heard by residents | hard | P | | |", "says not why it stands in P")]
    [InlineData("| The launch | other | P | `/calendar/launch` | Told. |", "nothing stands at `/calendar/launch` of tiny")]
    [InlineData("| 3. Registered | hard | D | `untried` | |", "no test of tiny accepts by `untried`", "no test of tiny refuses by `untried`")]
    [InlineData("| 4. After the vote | hard | D | `after` | |", "`after` is W, no D; say why", "no test of tiny accepts by `after`", "no test of tiny refuses by `after`")]
    [InlineData("| 2. Judged | hard | W | `judged` | |", "`judged` is O, no W; say why", "no test of tiny accepts by `judged`", "no test of tiny refuses by `judged`")]
    public void A_line_that_is_not_is_found(string line, params string[] breaches) => Assert.Equal(breaches.Select(breach => $"docs/expressiveness.md(4): {breach}"), Find(line));

    [Fact]
    public void Totals_count_what_is_hard_or_asks_for_a_document() => Assert.Equal(
        """
        | call | hard and doc | D | W | O | P | X |
        | --- | --: | --: | --: | --: | --: | --: |
        | tiny | 3 | 2 | 0 | 1 | 0 | 0 |
        | all | 3 | 2 | 0 | 1 | 0 | 0 |

        Of 3 clauses, 66 % are data and a condition, 100 % data, facts of the world or opinions.
        """.ReplaceLineEndings("\n"),
        Expressiveness.TotalsOf(ExpressivenessRow.In("## tiny\n\n| clause | a |\n| --- | --- |\n| a | hard | D |\n| b | soft | O |\n| c | doc | D |\n| d | hard | O |\n| e | other | P |\n")));

    private static IEnumerable<string> Find(string line) =>
        Expressiveness.Breaches(ExpressivenessRow.In($"## tiny\n| clause | kind | column | in the file | why |\n| --- | --- | --- | --- | --- |\n{line}\n"), Tiny, CallFiles.Valid(Tiny));

    private static string? FileOf(string call) =>
        new[] { $"samples/calls/{call}.json", $"samples/{call}/call.json" }.FirstOrDefault(path => File.Exists(Path.Combine(Repository.Root, path)));
}
