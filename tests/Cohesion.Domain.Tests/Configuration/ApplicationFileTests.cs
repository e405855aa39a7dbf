using System.Text;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ApplicationFileTests
{
    private static readonly CallForProjects Call = CallFiles.Valid(CallFiles.Whole);

    private static string Whole { get; } = Repository.Read("tests/Cohesion.Domain.Tests/Configuration/Data/applications.json");

    [Fact]
    public void Applications_are_read_in_their_states_with_their_facts()
    {
        ApplicationBatch batch = Valid(Whole);
        Assert.Equal(Call.Id, batch.Call);
        Assert.True(batch.IsFictional);
        Assert.Equal("Invented.", Assert.Single(batch.Citations).Text);
        Assert.Collection(
            batch.Applications,
            first => Assert.IsType<SubmittedApplication>(first),
            second => Assert.IsType<DraftApplication>(second),
            third => Assert.IsType<WithdrawnApplication>(third));
        Assert.True(batch.Applications[0].ToFacts().TryGet(FactId.Parse("project.beneficiaries.quartier"), out FactValue? quartier));
        Assert.Equal(new FactValue.Count(30), quartier);
        Assert.Equal("2027-002", batch.Find(ApplicationReference.Parse("2027-002"))?.Id.ToString());
        Assert.Null(batch.Find(ApplicationReference.Parse("2027-009")));
    }

    [Fact]
    public void A_call_decides_what_a_file_holds() =>
        Assert.All(Call.Assess(Valid(Whole).Applications[0]).Scopes, scope => Assert.IsType<Verdict.Undetermined>(scope.Verdict));

    [Theory]
    [InlineData("""{ "id": "a", "project": { "title": "T" } }""", 1)]
    [InlineData("""[ { "id": "a" }, { "id": "b", "project.title": "T" } ]""", 2)]
    [InlineData("""{ "applications": [] }""", 0)]
    [InlineData("[]", 0)]
    public void A_file_holds_one_application_or_several(string json, int count)
    {
        ApplicationBatch batch = Valid(json);
        Assert.Equal(count, batch.Applications.Count);
        Assert.Null(batch.Call);
        Assert.False(batch.IsFictional);
    }

    [Fact]
    public void Writing_is_canonical()
    {
        ApplicationBatch batch = Valid(Whole);
        string written = ApplicationFile.Write(batch, Call);
        Assert.Equal(batch, Valid(written));
        Assert.Equal(written, ApplicationFile.Write(Valid(written), Call));
    }

    [Theory]
    [InlineData("""{ "id": "a", "aplicant": { "siret": "73282932000074" } }""", ProblemCode.UnknownFact, "/aplicant", "applicant")]
    [InlineData("""{ "id": "a", "project": { "titel": "T" } }""", ProblemCode.UnknownFact, "/project/titel", "project.title")]
    [InlineData("""{ "id": "a", "documents": [ { "kin": "rib" } ] }""", ProblemCode.UnknownFact, "/documents/0/kin", "documents.kind")]
    [InlineData("""{ "id": "a", "applicant": { "siret": "73282932000075" } }""", ProblemCode.WrongKey, "/applicant/siret", "")]
    [InlineData("""{ "id": "a", "applicant": { "legalForm": "asociation" } }""", ProblemCode.UnknownCode, "/applicant/legalForm", "association")]
    [InlineData("""{ "id": "a", "project": { "themes": ["1.2", "local:cyclng"] } }""", ProblemCode.UnknownCode, "/project/themes/1", "local:cycling")]
    [InlineData("""{ "id": "a", "project": { "beneficiaries": { "total": -1 } } }""", ProblemCode.OutsideBounds, "/project/beneficiaries/total", "")]
    [InlineData("""{ "id": "a", "project": { "beneficiaries.total": "many" } }""", ProblemCode.WrongFactValue, "/project/beneficiaries.total", "")]
    [InlineData("""{ "id": "a", "project": { "beneficiaries": { "total": "many" } } }""", ProblemCode.WrongType, "/project/beneficiaries/total", "")]
    [InlineData("""{ "id": "a", "project": { "beneficiaries": { "total": { "none": true } } } }""", ProblemCode.NoneNotAllowed, "/project/beneficiaries/total", "")]
    [InlineData("""{ "id": "a", "request": { "amount": "10 XPF" } }""", ProblemCode.WrongCurrency, "/request/amount", "")]
    [InlineData("""{ "id": "a", "request": { "amount": { "eta": "10 EUR" } } }""", ProblemCode.UnknownScope, "/request/amount/eta", "etat")]
    [InlineData("""{ "id": "a", "request": { "amount": "10 EUR" }, "request.amount": "11 EUR" }""", ProblemCode.DuplicateId, "/request.amount", "")]
    [InlineData("""{ "id": "a", "submittedAt": "2026-02-30" }""", ProblemCode.NoSuchDay, "/submittedAt", "")]
    [InlineData("""{ "id": "a", "withdrawnAt": "2026-11-03T09:00" }""", ProblemCode.UnsupportedHere, "/withdrawnAt", "")]
    [InlineData("""{ "project": { "title": "T" } }""", ProblemCode.MissingMember, "", "")]
    [InlineData("""[ { "id": "a" }, { "id": "a" } ]""", ProblemCode.DuplicateId, "/1/id", "")]
    [InlineData("""{ "call": "lens-lievin-2021", "applications": [] }""", ProblemCode.OtherCall, "/call", "")]
    [InlineData("""{ "id": "a", "answers": { "price": "100.01 EUR" } }""", ProblemCode.OutsideBounds, "/answers/price", "")]
    [InlineData("""{ "id": "a", "answers": { "level": "c" } }""", ProblemCode.UnknownCode, "/answers/level", "a")]
    [InlineData("""{ "id": "a", "sessions": [ {}, { "people": -1 } ] }""", ProblemCode.OutsideBounds, "/sessions/1/people", "")]
    [InlineData("""{ "id": "a", "project": "T" }""", ProblemCode.WrongType, "/project", "")]
    [InlineData("""{ "id": "a", "project": { "period": "2027-02/2027-01" } }""", ProblemCode.Reversed, "/project/period", "")]
    [InlineData("""{ "id": "a", "opinions": { "vouched": { "is": "good" } } }""", ProblemCode.UnknownValue, "/opinions/vouched/is", "")]
    [InlineData("""{ "id": "a", "opinions": { "other": "favourable" } }""", ProblemCode.UnknownFact, "/opinions/other", "opinions.vouched")]
    public void A_mistake_is_told_at_its_place(string json, ProblemCode code, string path, string nearest)
    {
        Diagnostic error = Assert.Single(ApplicationFile.Read(json, Call).Errors);
        Assert.Equal((code, path, nearest), (error.Problem.Code, error.Problem.Path, error.Problem.Nearest));
    }

    [Fact]
    public void Every_mistake_is_told_at_once() => Assert.Equal(
        [ProblemCode.WrongKey, ProblemCode.UnknownFact, ProblemCode.NoSuchDay, ProblemCode.AboveWhole],
        ApplicationFile.Read(
            """
            { "id": "a", "applicant": { "siret": "73282932000075" }, "projet": {}, "submittedAt": "2026-02-30",
              "project": { "beneficiaries": { "women": 3, "total": 2 } } }
            """,
            Call).Errors.Select(error => error.Problem.Code));

    [Fact]
    public void A_derived_fact_that_differs_from_what_it_is_derived_from_is_a_warning()
    {
        Reading<ApplicationBatch> reading = ApplicationFile.Read(
            """{ "id": "a", "submittedAt": "2026-10-12", "budget": { "total": "10 EUR", "expenses": [ { "kind": "staff", "amount": "9 EUR" } ] } }""", Call);
        Assert.True(reading.IsValid);
        Assert.Equal((ProblemCode.DeclaredDiffers, "/budget/total"), (Assert.Single(reading.Warnings).Problem.Code, reading.Warnings[0].Problem.Path));
    }

    [Fact]
    public void Without_a_call_only_what_every_call_shares_is_checked()
    {
        Assert.Empty(ApplicationFile.Check(Whole));
        Assert.Equal(
            [ProblemCode.UnknownFact, ProblemCode.OutsideBounds],
            ApplicationFile.Check("""{ "id": "a", "answers": { "x": 1 }, "project": { "titel": "T", "themes": ["local:x"], "beneficiaries": { "total": -1 } } }""")
                .Select(diagnostic => diagnostic.Problem.Code));
    }

    [Fact]
    public void A_stream_is_read_as_a_text_is()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Whole));
        Assert.True(ApplicationFile.Read(stream, Call).TryGetValue(out ApplicationBatch? batch));
        Assert.Equal(Valid(Whole), batch);
        Assert.True(ApplicationFile.Read(Encoding.UTF8.GetBytes(Whole), Call).IsValid);
    }

    [Fact]
    public void Two_applications_never_bear_one_id()
    {
        DraftApplication draft = new(ApplicationReference.Parse("a"), new ApplicationContent());
        Assert.Throws<ArgumentException>(() => new ApplicationBatch([draft, draft]));
    }

    [Fact]
    public void The_schema_and_the_reader_agree_on_what_is_structural() => FormatLaws.SchemaAgreesWithReader(
        10, ApplicationFile.JsonSchemaFor(Call), json => ApplicationFile.Read(json, Call).Diagnostics, Encoding.UTF8.GetBytes(Whole), """{ "id": "a", "documents": [] }"""u8.ToArray());

    [Fact]
    public void Without_a_call_the_schema_and_the_reader_agree_on_what_is_structural() => FormatLaws.SchemaAgreesWithReader(
        20, ApplicationFile.JsonSchema, json => ApplicationFile.Check(new MemoryStream(json)), Encoding.UTF8.GetBytes(Whole));

    private static ApplicationBatch Valid(string json)
    {
        Reading<ApplicationBatch> reading = ApplicationFile.Read(json, Call);
        Assert.True(reading.TryGetValue(out ApplicationBatch? batch), string.Join('\n', reading.Diagnostics));
        return batch;
    }
}
