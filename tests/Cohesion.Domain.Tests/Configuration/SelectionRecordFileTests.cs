using System.Globalization;
using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class SelectionRecordFileTests
{
    private static readonly CallId Call = CallId.Parse("call-1", null);
    private static readonly ContentHash Rules = ContentHash.Of("rules"u8);

    [Fact]
    public void A_record_is_replayed_byte_for_byte()
    {
        for (int seed = 1; seed <= 500; seed++)
        {
            SelectionRecord record = Record(seed);
            string text = SelectionRecordFile.Write(record);
            Reading<SelectionRecord> again = SelectionRecordFile.Replay(text);
            Assert.True(again.TryGetValue(out SelectionRecord? replayed), $"seed {seed}: {string.Join('\n', again.Diagnostics)}");
            Assert.Equal(text, SelectionRecordFile.Write(replayed));
            Assert.Equal(SelectionRecordFile.HashOf(record), SelectionRecordFile.HashOf(replayed));
        }
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_byte(string culture)
    {
        string[] texts = [.. Enumerable.Range(1, 50).Select(seed => SelectionRecordFile.Write(Record(seed)))];
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(texts, Enumerable.Range(1, 50).Select(seed => SelectionRecordFile.Write(Record(seed))));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\"outcome\": \"doesNotFit\"", "\"outcome\": \"funded\"", "DecidedOtherwise /outcome/awards/2/outcome")]
    [InlineData("\"awarded\": \"100 EUR\"", "\"awarded\": \"99 EUR\"", "DecidedOtherwise /outcome/awarded")]
    [InlineData("\"kept\"", "\"kept\"", "")]
    public void What_was_changed_by_hand_is_told(string right, string wrong, string said)
    {
        string text = SelectionRecordFile.Write(SelectionRecord.Of(Call, Small()));
        Assert.Equal(said, string.Join(", ", SelectionRecordFile.Replay(text.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}")));
    }

    [Fact]
    public void A_selection_is_not_made_twice()
    {
        SelectionRecord record = SelectionRecord.Of(Call, Small());
        Assert.Empty(record.Against(SelectionRecord.Of(Call, Small())));
        Problem refused = Assert.Single(record.Against(SelectionRecord.Of(Call, Selection.Of([Jury.Entry("a", 60, 18, 9)], Money.Euros(100), Jury.Policy(AwardRule.SkipOver)))));
        Assert.Equal((ProblemCode.AlreadySelected, "a 60 EUR, b 40 EUR", "a 60 EUR"), (refused.Code, refused.Found, refused.Expected));
    }

    [Fact]
    public void Other_rules_and_another_word_on_the_whole_are_told_with_both()
    {
        SelectionRecord record = SelectionRecord.Of(Call, Small(), Rules, [Finding(ClauseState.Met)]);
        Assert.Empty(record.Against(record));
        Assert.Empty(record.Against(SelectionRecord.Of(Call, Small())));
        ContentHash others = ContentHash.Of("others"u8);
        Assert.Equal(
            [(ProblemCode.OtherRules, $"{Rules}", $"{others}"), (ProblemCode.DecidedOtherwise, "portfolio Met", "portfolio NotMet")],
            record.Against(SelectionRecord.Of(Call, Small(), others, [Finding(ClauseState.NotMet)])).Select(one => (one.Code, one.Found, one.Expected)));
        Assert.Throws<ArgumentException>("rules", () => SelectionRecord.Of(Call, Small(), default(ContentHash)));
    }

    [Fact]
    public void A_ticket_is_what_a_shell_prints()
    {
        // printf '42\na' | sha256sum
        Assert.Equal(
            $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes("42\na")))}", $"{DrawSeed.Parse("42").TicketOf("a")}");
        Assert.False(DrawSeed.TryParse(" 42", null, out _));
        Assert.False(DrawSeed.TryParse("", null, out _));
        Assert.False(DrawSeed.TryParse("é", null, out _));
    }

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() => FormatLaws.SchemaAgreesWithReader(
        10, SelectionRecordFile.JsonSchema, json => SelectionRecordFile.Replay(new MemoryStream(json)).Diagnostics, Encoding.UTF8.GetBytes(SelectionRecordFile.Write(Record(7))));

    private static PortfolioFinding Finding(ClauseState state, params ValueList<LocalizedText> reasons) => new(ClauseId.Parse("portfolio", null), state, reasons);

    private static Selection Small() => Selection.Of(
        [Jury.Entry("a", 60, 18, 9), Jury.Entry("b", 40, 16, 8), Jury.Entry("c", 30, 15, 5)], Money.Euros(100), Jury.Policy(AwardRule.SkipOver));

    private static SelectionRecord Record(int seed)
    {
        Selection selection = new RandomCompetition(seed).Roll().Select();
        SelectionRecord record = seed % 2 == 0 ? SelectionRecord.Of(Call, selection)
            : SelectionRecord.Of(Call, selection, Rules, [Finding(ClauseState.Met), Finding(ClauseState.NotMet, LocalizedText.Of("Non.", "No."), LocalizedText.OfFrench("Non."))]);
        return selection.Reserve.Count > 0 && record.TryFundReserve([.. selection.Funded.Take(1).Select(award => new ReturnedMoney(award.Application, award.Amount))], out SelectionRecord? next, out _)
            ? next
            : record;
    }
}
