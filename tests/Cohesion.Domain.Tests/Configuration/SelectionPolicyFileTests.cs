using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class SelectionPolicyFileTests
{
    private const string Least = """
        { "criteria": [ { "id": "reach", "title": { "fr": "Portée", "en": "Reach" }, "min": 0, "max": 10, "weight": 1 } ], "rule": "skipOver", "tieBreaks": ["applicationId"] }
        """;

    private const string Whole = """
        { "$schema": "selection-policy.schema.json", "criteria": [
            { "id": "novelty", "title": { "fr": "Nouveauté", "en": "Novelty" }, "min": -5, "max": 20, "weight": 2, "cite": [ { "text": "art. 4", "url": "https://example.org/4" } ], "note": "n" },
            { "id": "reach", "title": { "fr": "Portée", "en": "Reach" }, "min": 0, "max": 10, "weight": 1 } ],
          "rule": "stopAtFirst", "tieBreaks": [ { "higherScore": "novelty" }, "lowerRequest", "earlierSubmission", "applicationId" ], "atLeast": "37/3", "fictional": true,
          "note": "Made up.", "cite": [ { "text": "art. 5" } ] }
        """;

    private static readonly byte[][] Examples =
        [.. new[] { Whole, Least.Replace("\"rule\"", "\"atLeast\": 2.50, \"rule\"", StringComparison.Ordinal) }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_gives_the_policy_that_it_states()
    {
        Assert.True(SelectionPolicyFile.Read(Whole).TryGetValue(out SelectionPolicy? policy));
        Assert.Equal(
            SelectionPolicy.Create(
                ScoreGrid.Create(
                    Criterion.Create(Jury.Novelty, LocalizedText.Of("Nouveauté", "Novelty"), -5, 20, 2, new Citation("art. 4", new Uri("https://example.org/4"))),
                    Criterion.Create(Jury.Reach, LocalizedText.Of("Portée", "Reach"), 0, 10)),
                AwardRule.StopAtFirst,
                [new TieBreak.HigherScore(Jury.Novelty), new TieBreak.LowerRequest(), new TieBreak.EarlierSubmission(), new TieBreak.LowerId()],
                Points.Of(Ratio.Of(37, 3)),
                [new Citation("art. 5")],
                isFictional: true),
            policy);
    }

    [Fact]
    public void What_is_absent_is_none()
    {
        Assert.True(SelectionPolicyFile.Read(Least).TryGetValue(out SelectionPolicy? policy));
        Assert.Equal((null, false, 0), (policy.Minimum, policy.IsFictional, policy.Citations.Count));
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Any.SelectionPolicies, policy =>
        SelectionPolicyFile.Write(policy) is var text
        && SelectionPolicyFile.Read(text).TryGetValue(out SelectionPolicy? read) && read == policy && SelectionPolicyFile.Write(read) == text);

    [Theory]
    [InlineData("\"rule\": \"skipOver\"", "\"rule\": \"skipover\"", "UnknownValue /rule")]
    [InlineData("\"weight\": 1", "\"weight\": 0", "NumberOutOfRange /criteria/0/weight")]
    [InlineData("\"weight\": 1", "\"weight\": 1.5", "WrongType /criteria/0/weight")]
    [InlineData("\"min\": 0, \"max\": 10", "\"min\": 11, \"max\": 10", "EmptyRange /criteria/0/min")]
    [InlineData("\"min\": 0, ", "", "MissingMember /criteria/0")]
    [InlineData("\"id\": \"reach\"", "\"id\": \"note\"", "TakenName /criteria/0/id")]
    [InlineData("\"id\": \"reach\"", "\"id\": \"é\"", "Malformed /criteria/0/id")]
    [InlineData("\"en\": \"Reach\"", "\"note\": \"\"", "MissingTranslation /criteria/0/title")]
    [InlineData("[\"applicationId\"]", "[]", "OpenTie /tieBreaks")]
    [InlineData("[\"applicationId\"]", "[\"lowerRequest\"]", "OpenTie /tieBreaks")]
    [InlineData("[\"applicationId\"]", "[\"aplicationId\"]", "UnknownValue /tieBreaks/0")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\", \"applicationId\"]", "DuplicateElement /tieBreaks/1")]
    [InlineData("[\"applicationId\"]", "[{ \"higherScore\": \"reech\" }, \"applicationId\"]", "UnknownCriterion /tieBreaks/0/higherScore")]
    [InlineData("[\"applicationId\"]", "\"applicationId\"", "WrongType /tieBreaks")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"atLeast\": 10.01", "UnreachableMinimum /atLeast")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"atLeast\": 1e-19", "TooLargeAmount /atLeast")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"atLeast\": \"1/0\"", "Malformed /atLeast")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"atLeast\": \"1/99999999999999999999\"", "TooLargeAmount /atLeast")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"fictional\": false", "UnknownValue /fictional")]
    [InlineData("[\"applicationId\"]", "[\"applicationId\"], \"minimum\": 1", "UnknownMember /minimum")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) =>
        Assert.Equal(said, Said(Least.Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void Every_mistake_is_said_at_once() => Assert.Equal(
        "MissingMember , NumberOutOfRange /criteria/0/weight, DuplicateId /criteria/1/id, EmptyRange /criteria/1/min, OpenTie /tieBreaks, "
        + "UnknownCriterion /tieBreaks/0/higherScore, DuplicateElement /tieBreaks/1, UnknownCriterion /tieBreaks/1/higherScore",
        Said("""
            { "criteria": [ { "id": "a", "title": { "fr": "A", "en": "A" }, "min": 0, "max": 10, "weight": 0 },
                { "id": "a", "title": { "fr": "A", "en": "A" }, "min": 2, "max": 1, "weight": 1 } ],
              "tieBreaks": [ { "higherScore": "b" }, { "higherScore": "b" } ] }
            """));

    [Theory]
    [InlineData("\"criteria\": [ { \"id\": \"reach\"", "\"criteria\": [ { \"id\": \"re ach\"", "Malformed /criteria/0/id")]
    [InlineData("\"criteria\"", "\"criterias\"", "MissingMember , UnknownMember /criterias")]
    public void A_key_is_not_blamed_for_a_criterion_that_cannot_be_read(string right, string wrong, string said) => Assert.Equal(
        said, Said(Least.Replace(right, wrong, StringComparison.Ordinal).Replace("[\"app", "[{ \"higherScore\": \"reach\" }, \"app", StringComparison.Ordinal)));

    [Fact]
    public void A_list_beyond_its_length_is_said_to_be_so_and_no_more()
    {
        string keys = string.Join(", ", Enumerable.Range(0, SelectionPolicy.MostTieBreaks).Select(i => $"{{ \"higherScore\": \"x{i}\" }}"));
        Assert.Equal("WrongLength /tieBreaks", Said(Least.Replace("\"applicationId\"", $"{keys}, \"applicationId\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(SelectionPolicyFile.JsonSchema, json => SelectionPolicyFile.Read(new MemoryStream(json)).Diagnostics, Examples);

    private static string Said(string json) =>
        string.Join(", ", SelectionPolicyFile.Read(json).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}"));
}
