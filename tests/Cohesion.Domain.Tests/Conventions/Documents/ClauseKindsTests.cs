using Cohesion.Domain.Calls;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>The page of clause kinds shows every kind by a clause that a test accepts and another refuses.</summary>
public class ClauseKindsTests
{
    private static readonly SourceFile Page = new("docs/clause-kinds.md", Repository.Read("docs/clause-kinds.md"));

    private static readonly MarkdownBlock[] Blocks = [.. MarkdownBlock.In(Page).Where(block => block.Marker == "json: rules")];

    public static TheoryData<string> Kinds { get; } =
    [
        "Zone", "Theme", "Judgement", "Legal form", "Document or answer", "Closing date", "Channel", "Novelty", "Maximum grant", "Period of the action",
        "Prior step", "Limit over several applications", "Subsidiarity", "Age", "Waves", "Maximum rate", "Share of the quartiers in the public", "Previous report",
        "Partnership", "Participation of residents", "Minimum grant", "Co-financing", "Expenses allowed", "Desk or funder", "Arithmetic of the budget",
        "A specific action", "Commitments", "Gender", "Derogation", "Age or size of the structure",
    ];

    [Fact]
    public void The_page_shows_these_kinds_and_no_other() => Assert.Equal(
        Kinds.Select(kind => kind.Data), Page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_is_said_without_code_accepted_and_refused(string kind)
    {
        int heading = Array.IndexOf(Page.Text.Split('\n'), $"## {kind}") + 1;
        MarkdownBlock block = Blocks.First(candidate => candidate.Line > heading);
        CallForProjects call = CallFiles.Valid(JsonReaders.CallOfRules(block.Text));
        CallFiles.TestsPass(call);
        ExpressivenessEvidence evidence = new(call);
        Assert.All(call.Rules.Clauses, clause => Assert.True(evidence.IsAccepted(clause), $"{block}: nothing accepts by `{clause.Id}`"));
        Assert.All(call.Rules.Clauses, clause => Assert.True(evidence.IsRefused(clause), $"{block}: nothing refuses by `{clause.Id}`"));
    }
}
