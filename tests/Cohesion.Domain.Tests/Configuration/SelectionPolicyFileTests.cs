using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Selections;
using Cohesion.Domain.Themes;
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
          "ranking": "scorePerEuro", "weightTotal": 3, "jury": { "trimmedMean": 1 }, "award": { "atLeast": "10 EUR", "atMost": "20 EUR", "rate": "80 %" },
          "partial": { "share": "50 %", "mayOverspend": true }, "quota": 9, "reserve": 3,
          "subEnvelopes": [ { "id": "youth", "title": { "fr": "Jeunes", "en": "Youth" }, "kind": "earmark", "amount": "5 EUR", "quota": 2, "for": { "themes": ["1.1"] }, "cite": [ { "text": "art. 6" } ] },
            { "id": "schools", "kind": "cap", "quota": 1, "within": "youth", "for": { "territories": ["62510"], "legalForms": ["association"] } } ],
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
                isFictional: true,
                terms: new SelectionTerms
                {
                    Order = RankingOrder.ScorePerEuro,
                    WeightTotal = 3,
                    Jury = new Aggregation.TrimmedMean(1),
                    Bounds = AwardBounds.Create(Money.Euros(10), Money.Euros(20), Ratio.Percent(80)),
                    Partial = new PartialAward.Share(Ratio.Percent(50), mayOverspend: true),
                    Quota = 9,
                    Reserve = 3,
                    SubEnvelopes =
                    [
                        SubEnvelope.Create(SubEnvelopeId.Parse("youth"), SubEnvelopeKind.Earmark, new Audience { Themes = [ThemeCode.Parse("1.1", null)] }, Money.Euros(5), 2)
                            .Titled(LocalizedText.Of("Jeunes", "Youth")).Citing([new Citation("art. 6")]),
                        SubEnvelope.Create(
                            SubEnvelopeId.Parse("schools"),
                            SubEnvelopeKind.Cap,
                            new Audience { Territories = [TerritoryCode.Parse("62510", null)], LegalForms = [Code.Parse("association", null)] },
                            null,
                            1,
                            SubEnvelopeId.Parse("youth")),
                    ],
                }),
            policy);
    }

    [Fact]
    public void What_is_absent_is_none()
    {
        Assert.True(SelectionPolicyFile.Read(Least).TryGetValue(out SelectionPolicy? policy));
        Assert.Equal((null, false, 0), (policy.Minimum, policy.IsFictional, policy.Citations.Count));
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.SelectionPolicies, policy =>
        SelectionPolicyFile.Write(policy) is var text
        && SelectionPolicyFile.Read(text).TryGetValue(out SelectionPolicy? read) && read == policy && SelectionPolicyFile.Write(read) == text);

    [Fact]
    public void Everything_that_a_policy_states_is_read_back()
    {
        for (int seed = 1; seed <= 1_000; seed++)
        {
            SelectionPolicy policy = new RandomCompetition(seed).Roll().Policy;
            string text = SelectionPolicyFile.Write(policy);
            Assert.True(SelectionPolicyFile.Read(text).TryGetValue(out SelectionPolicy? read), text);
            Assert.Equal(policy, read);
            Assert.Equal(text, SelectionPolicyFile.Write(read));
        }
    }

    [Theory]
    [InlineData("\"award\": { \"atLeast\": \"2 EUR\", \"atMost\": \"1 EUR\" }", "EmptyRange /award/atLeast")]
    [InlineData("\"award\": { \"atLeast\": \"0 EUR\", \"rate\": \"101 %\" }", "AmountOutOfBounds /award/atLeast, AmountOutOfBounds /award/rate")]
    [InlineData("\"partial\": { \"share\": \"100 %\" }", "AmountOutOfBounds /partial/share")]
    [InlineData("\"partial\": { \"truncateFrom\": \"-1 EUR\" }", "AmountOutOfBounds /partial/truncateFrom")]
    [InlineData("\"partial\": { \"share\": \"50 %\", \"mayOverspend\": false }", "UnknownValue /partial/mayOverspend")]
    [InlineData("\"quota\": 0, \"reserve\": 0", "NumberOutOfRange /quota, NumberOutOfRange /reserve")]
    [InlineData("\"weightTotal\": 100", "WeightsDiffer /weightTotal")]
    [InlineData("\"ranking\": \"scores\"", "UnknownValue /ranking")]
    [InlineData("\"jury\": { \"trimmedMean\": 0 }", "NumberOutOfRange /jury/trimmedMean")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"for\": { } } ]", "AmountNeeded /subEnvelopes/0")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"earmark\", \"quota\": 2, \"for\": { } } ]", "AmountNeeded /subEnvelopes/0")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"amount\": \"1 EUR\", \"within\": \"a\", \"for\": { } } ]", "CyclicReference /subEnvelopes/0/within")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"amount\": \"1 EUR\", \"within\": \"b\", \"for\": { } }, { \"id\": \"b\", \"kind\": \"cap\", \"amount\": \"1 EUR\", \"within\": \"a\", \"for\": { } } ]", "CyclicReference /subEnvelopes/0/within, CyclicReference /subEnvelopes/1/within")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"amount\": \"1 EUR\", \"within\": \"b\", \"for\": { } } ]", "UnknownSubEnvelope /subEnvelopes/0/within")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"amount\": \"3 EUR\", \"for\": { } }, { \"id\": \"b\", \"kind\": \"earmark\", \"amount\": \"2 EUR\", \"within\": \"a\", \"for\": { } }, { \"id\": \"c\", \"kind\": \"exclusive\", \"amount\": \"1.01 EUR\", \"within\": \"a\", \"for\": { } } ]", "SubEnvelopeTooLarge /subEnvelopes/2/amount")]
    [InlineData("\"subEnvelopes\": [ { \"id\": \"a\", \"kind\": \"cap\", \"amount\": \"3 EUR\", \"for\": { \"themes\": [] } } ]", "EmptyList /subEnvelopes/0/for/themes")]
    public void A_mistake_in_the_terms_is_said_at_its_place(string terms, string said) =>
        Assert.Equal(said, Said(Least.Replace("\"rule\"", $"{terms}, \"rule\"", StringComparison.Ordinal)));

    [Fact]
    public void Without_criteria_applications_rank_by_submission_alone()
    {
        const string Bare = "{ \"rule\": \"skipOver\", \"tieBreaks\": [\"applicationId\"] }";
        Assert.Equal("NothingRanks ", Said(Bare));
        Assert.Equal("", Said(Bare.Replace("{ ", "{ \"ranking\": \"submission\", ", StringComparison.Ordinal)));
    }

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
    [InlineData("\"criteria\"", "\"criterias\"", "UnknownMember /criterias")]
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
