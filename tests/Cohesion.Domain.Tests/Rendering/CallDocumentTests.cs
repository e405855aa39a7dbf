using System.Globalization;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Rendering;
using Xunit;

namespace Cohesion.Domain.Tests.Rendering;

public class CallDocumentTests
{
    private static readonly string[] Cultures = ["fr-FR", "tr-TR", "ar", ""];
    private static readonly CallForProjects LensLievin = Sample("lens-lievin-2021/call.json");

    [Fact]
    public void A_call_reads_as_a_document_in_both_languages()
    {
        string french = CallDocument.ToMarkdown(LensLievin, Language.French), english = CallDocument.ToMarkdown(LensLievin, Language.English);
        Assert.StartsWith("# Changer la vie des habitants", french, StringComparison.Ordinal);
        Assert.StartsWith("# Changing the lives of the residents", english, StringComparison.Ordinal);
        Assert.Contains("150\u202F000\u00A0€", french, StringComparison.Ordinal);
        Assert.Contains("€150,000", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_is_drawn_with_its_windows_whole() => Assert.Contains(
        "  Dépôt des candidatures :2021-03-08, 2021-05-01\n", CallDocument.ToMarkdown(LensLievin, Language.French), StringComparison.Ordinal);

    [Fact]
    public void A_month_is_drawn_as_a_month_and_a_day_as_a_milestone()
    {
        string drawn = CallDocument.ToMarkdown(LensLievin, Language.English);
        Assert.Contains("  Assessment :2021-05-01, 2021-06-01\n", drawn, StringComparison.Ordinal);
        Assert.Contains("  Launch :milestone, 2021-03-08, 2021-03-09\n", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lens-lievin-2021/call.json")]
    [InlineData("calls/chartres-2026.json")]
    [InlineData("calls/herault-2024.json")]
    public void Every_clause_stands_in_the_document_with_its_sources(string sample)
    {
        CallForProjects call = Sample(sample);
        string page = CallDocument.ToMarkdown(call, Language.French);
        Assert.All(call.Definition.Clauses, clause =>
        {
            Assert.Contains(Markdown.Escape(call.Rules.Describe(clause, Language.French)), page, StringComparison.Ordinal);
            Assert.All(clause.Citations, citation => Assert.Contains(Markdown.Link(citation), page, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Payment_terms_stand_in_the_document_where_the_call_states_some()
    {
        string page = CallDocument.ToMarkdown(Sample("payment-terms/call.json"), Language.English);
        Assert.Contains("## Payment terms\n", page, StringComparison.Ordinal);
        Assert.Contains("- **80%** within 60 days of the notification\n", page, StringComparison.Ordinal);
        Assert.Contains("reduced in proportion", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Payment terms", CallDocument.ToMarkdown(LensLievin, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void No_culture_changes_a_byte()
    {
        string[] pages = [.. Cultures.Select(culture => In(culture, () => CallDocument.ToMarkdown(LensLievin, Language.French)))];
        Assert.Single(pages.Distinct());
    }

    private static CallForProjects Sample(string path) =>
        CallFile.Read(Repository.Read($"samples/{path}")).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException(path);

    private static string In(string culture, Func<string> write)
    {
        string written = "";
        Thread thread = new(() => written = write()) { CurrentCulture = CultureInfo.GetCultureInfo(culture), CurrentUICulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        return written;
    }
}
