using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class ApplicationTests
{
    private static readonly ApplicationReference Id = ApplicationReference.Parse("2021-001");
    private static readonly Instant Noon = Instant.FromUtc(2021, 4, 30, 10, 0);

    [Fact]
    public void An_application_written_in_code_states_the_facts_of_the_catalogue()
    {
        ApplicationContent content = new()
        {
            Applicant = new() { LegalForm = LegalForm.Association, Siret = Siret.Parse("73282932000074", null), Employees = Answer.None },
            Project = new()
            {
                Themes = Answer.SetOf(Code.Parse("1.1")),
                Period = PartialPeriod.Parse("2021-09/2022-06", null),
                Beneficiaries = new() { Total = 100, Quartier = 60 },
                Partners = Answer.ListOf(new Partner { Kind = Code.Parse("school") }),
            },
            Request = new() { Amount = RequestedAmount.Of(Money.Euros(15000)) },
        };

        FactSet facts = new DraftApplication(Id, content).ToFacts();

        Assert.Equal(
            FactSet.Of(
                (FactId.Parse("applicant.legalForm"), new FactValue.Choice(Code.Parse("association"))),
                (FactId.Parse("applicant.siret"), new FactValue.Text("73282932000074")),
                (FactId.Parse("applicant.employees"), new FactValue.None()),
                (FactId.Parse("project.themes"), new FactValue.Choices([Code.Parse("1.1")])),
                (FactId.Parse("project.period"), new FactValue.Span(PartialPeriod.Parse("2021-09/2022-06", null))),
                (FactId.Parse("project.beneficiaries.total"), new FactValue.Count(100)),
                (FactId.Parse("project.beneficiaries.quartier"), new FactValue.Count(60)),
                (FactId.Parse("project.partners"), new FactValue.Records([FactSet.Of((FactId.Parse("project.partners.kind"), new FactValue.Choice(Code.Parse("school"))))])),
                (FactId.Parse("request.amount"), new FactValue.Amount(Money.Euros(15000)))),
            facts);
    }

    [Fact]
    public void An_application_of_which_nothing_is_known_states_nothing() =>
        Assert.Equal(FactSet.Empty, new DraftApplication(Id, new ApplicationContent()).ToFacts());

    [Fact]
    public void A_file_with_a_time_of_submission_is_submitted() => Assert.Equal(
        new SubmissionTime.AtInstant(Noon),
        Assert.IsType<SubmittedApplication>(Application.FromFacts(Id, Only("submittedAt", new FactValue.Moment(Noon)))).SubmittedAt);

    [Fact]
    public void A_stamp_without_an_hour_submits_too() => Assert.IsType<SubmittedApplication>(
        Application.FromFacts(Id, Only("submittedAt", new FactValue.Day(PartialDate.Parse("2021-04-30", null)))));

    [Fact]
    public void A_time_that_nobody_can_verify_submits_nothing()
    {
        FactSet facts = Only("submittedAt", new FactValue.Unverifiable("no stamp"));

        Application application = Application.FromFacts(Id, facts);

        Assert.IsType<DraftApplication>(application);
        Assert.Equal(facts, application.Content.Answers);
    }

    [Fact]
    public void Submitting_settles_what_was_open_about_the_time()
    {
        DraftApplication draft = new(Id, new ApplicationContent { Answers = Only("submittedAt", new FactValue.Unverifiable("no stamp")) });

        Assert.Equal(Only("submittedAt", new FactValue.Moment(Noon)), draft.Submit(Noon).ToFacts());
    }

    [Fact]
    public void A_number_with_a_wrong_key_is_kept_as_given()
    {
        FactSet facts = Only("applicant.siret", new FactValue.Text("73282932000075"));

        Answer<Siret> siret = Application.FromFacts(Id, facts).Content.Applicant.Siret;

        Assert.False(siret.IsKnown);
        Assert.Equal(new FactValue.Text("73282932000075"), siret.Misfit);
    }

    [Fact]
    public void A_list_with_a_field_that_no_property_holds_is_kept_as_given()
    {
        FactSet facts = Only("documents", new FactValue.Records([Only("documents.pages", new FactValue.Count(3))]));

        Application application = Application.FromFacts(Id, facts);

        Assert.NotNull(application.Content.Documents.Misfit);
        Assert.Equal(facts, application.ToFacts());
    }

    [Fact]
    public void What_the_call_asks_itself_stands_among_the_answers()
    {
        FactSet facts = Only("answers.earlyStart", new FactValue.Flag(true)).With(FactId.Parse("opinions.earlyStart"), new FactValue.None());

        ApplicationContent content = Application.FromFacts(Id, facts).Content;

        Assert.Equal(Only("answers.earlyStart", new FactValue.Flag(true)), content.Answers);
        Assert.Equal(Only("opinions.earlyStart", new FactValue.None()), content.Opinions);
    }

    [Theory]
    [InlineData("applicant.legalForm")]
    [InlineData("opinions.earlyStart")]
    public void What_another_property_holds_is_no_answer(string id) =>
        Assert.Throws<ArgumentException>(() => new ApplicationContent { Answers = Only(id, new FactValue.None()) });

    [Fact]
    public void What_is_no_opinion_is_none() =>
        Assert.Throws<ArgumentException>(() => new ApplicationContent { Opinions = Only("answers.earlyStart", new FactValue.None()) });

    [Fact]
    public void Opinions_follow_each_other()
    {
        Opinion first = new(OpinionKind.Unfavourable), second = new(OpinionKind.Favourable);

        ApplicationContent content = new ApplicationContent().WithOpinion("earlyStart", first).WithOpinion("earlyStart", second);

        Assert.Equal(Only("opinions.earlyStart", new FactValue.Judged([first, second])), content.Opinions);
    }

    [Fact]
    public void An_opinion_on_each_element_is_not_replaced_by_one_on_the_whole() => Assert.Throws<InvalidOperationException>(() =>
        new ApplicationContent { Opinions = Only("opinions.mayor", new FactValue.JudgedByElement([])) }.WithOpinion("mayor", new(OpinionKind.Favourable)));

    [Fact]
    public void What_is_withdrawn_remembers_what_was_submitted()
    {
        SubmittedApplication submitted = new DraftApplication(Id, new ApplicationContent()).Submit(Noon);

        WithdrawnApplication withdrawn = submitted.Withdraw(Noon + Duration.FromDays(1));

        Assert.Equal((submitted.SubmittedAt, submitted.Content, submitted.Id), (withdrawn.SubmittedAt, withdrawn.Content, withdrawn.Id));
        Assert.Equal(submitted.ToFacts(), withdrawn.ToFacts());
    }

    [Fact]
    public void An_application_has_an_id_and_content()
    {
        Assert.Throws<ArgumentException>(() => new DraftApplication(default, new ApplicationContent()));
        Assert.Throws<ArgumentNullException>(() => new DraftApplication(Id, null!));
        Assert.Throws<ArgumentNullException>(() => new ApplicationContent { Applicant = null! });
    }

    private static FactSet Only(string id, FactValue value) => FactSet.Of((FactId.Parse(id), value));
}
