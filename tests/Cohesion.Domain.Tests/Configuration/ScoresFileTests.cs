using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ScoresFileTests
{
    private const string Least = """{ "call": "trois-vals-2026", "scores": [ { "application": "a", "criteria": { "novelty": 14.5 } } ] }""";

    private const string Whole = """
        { "$schema": "scores.schema.json", "call": "trois-vals-2026",
          "scores": [
            { "application": "A-2", "criteria": { "reach": -1.0, "novelty": "37/3", "note": "away for the second reading" }, "cite": [ { "text": "p. 2" } ] },
            { "application": "a", "criteria": {} } ],
          "fictional": true, "cite": [ { "text": "minutes of the jury" } ], "note": "Made up." }
        """;

    private static readonly byte[][] Examples = [.. new[] { Least, Whole }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_gives_the_sheet_that_it_states()
    {
        Assert.True(ScoresFile.Read(Whole).TryGetValue(out ScoreSheet? sheet));
        Assert.Equal(
            ScoreSheet.Create(
                CallId.Parse("trois-vals-2026", null),
                [Jury.Card("A-2", Points.Of(Ratio.Of(37, 3)), Points.Of(-1)), new Scorecard(Jury.Id("a"), [])],
                [new Citation("minutes of the jury"), new Citation("p. 2")],
                isFictional: true),
            sheet);
    }

    [Fact]
    public void Canonical_text_is_in_the_order_of_the_format_and_of_identifiers()
    {
        Assert.True(ScoresFile.Read(Whole).TryGetValue(out ScoreSheet? sheet));
        Assert.Equal(
            """
            {
              "call": "trois-vals-2026",
              "scores": [
                {
                  "application": "A-2",
                  "criteria": {
                    "novelty": "37/3",
                    "reach": -1
                  }
                },
                {
                  "application": "a",
                  "criteria": {}
                }
              ],
              "fictional": true,
              "cite": [
                {
                  "text": "minutes of the jury"
                },
                {
                  "text": "p. 2"
                }
              ]
            }

            """,
            ScoresFile.Write(sheet),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.ScoreSheets, sheet =>
        ScoresFile.Write(sheet) is var text
        && ScoresFile.Read(text).TryGetValue(out ScoreSheet? read) && read == sheet && ScoresFile.Write(read) == text);

    [Theory]
    [InlineData("\"a\"", "\"a b\"", "Malformed /scores/0/application")]
    [InlineData("\"trois-vals-2026\"", "2026", "WrongType /call")]
    [InlineData("\"novelty\"", "\"novelty\": 1, \"novelty\"", "DuplicateMember /scores/0/criteria/novelty")]
    [InlineData("\"novelty\"", "\"no/velty\"", "Malformed /scores/0/criteria/no~1velty")]
    [InlineData("14.5", "\"14.5\"", "Malformed /scores/0/criteria/novelty")]
    [InlineData("14.5", "\"14,5\"", "Malformed /scores/0/criteria/novelty")]
    [InlineData("14.5", "null", "WrongType /scores/0/criteria/novelty")]
    [InlineData("14.5", "1e15", "NumberOutOfRange /scores/0/criteria/novelty")]
    [InlineData("14.5", "0.1234567890123456789", "TooLargeAmount /scores/0/criteria/novelty")]
    [InlineData("14.5", "0.12345678901234567890123456789", "TooLargeAmount /scores/0/criteria/novelty")]
    [InlineData("{ \"novelty\": 14.5 } }", "{ \"novelty\": 14.5 } }, { \"application\": \"a\", \"criteria\": {}, \"jury\": 1 }", "DuplicateId /scores/1/application, UnknownMember /scores/1/jury")]
    [InlineData("[ { \"application\": \"a\", \"criteria\": { \"novelty\": 14.5 } } ]", "[]", "EmptyList /scores")]
    [InlineData("\"scores\"", "\"notes\"", "MissingMember , UnknownMember /notes")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) => Assert.Equal(
        said,
        string.Join(", ", ScoresFile.Read(Least.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}")));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(ScoresFile.JsonSchema, json => ScoresFile.Read(new MemoryStream(json)).Diagnostics, Examples);
}
