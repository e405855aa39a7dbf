using Cohesion.Domain.Applications;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class ApplicationLaws
{
    private static readonly FactId Submission = FactId.Parse("submittedAt");

    [Fact]
    public void Reading_facts_inverts_stating_them() =>
        Law.Holds(Generate.Applications, application => Application.FromFacts(application.Id, application.ToFacts()).Equals(application));

    [Fact]
    public void Stating_facts_inverts_reading_them_whatever_they_are() =>
        Law.Holds(Generate.ApplicationReferences, Generate.FactSets, (id, facts) => Application.FromFacts(id, facts).ToFacts().Equals(facts), 500);

    [Fact]
    public void A_history_reads_what_it_states() =>
        Law.Holds(Generate.GrantHistories, history => GrantHistory.FromFacts(history.ToFacts()).Equals(history));

    [Fact]
    public void Submitting_adds_the_time_and_nothing_else() => Law.Holds(
        Generate.DraftApplications, Generate.SubmissionTimes, (draft, time) =>
            draft.Submit(time) is var submitted && submitted.Id == draft.Id && submitted.SubmittedAt == time
                && submitted.ToFacts().Without(Submission).Equals(draft.ToFacts().Without(Submission)));

    [Fact]
    public void Completing_keeps_the_time_of_submission() => Law.Holds(
        Generate.SubmittedApplications, Generate.ApplicationContents, (submitted, content) =>
            submitted.Complete(content) is var complete && complete.SubmittedAt == submitted.SubmittedAt
                && complete.ToFacts().Without(Submission).Equals(content.ToFacts().Without(Submission)));

    [Fact]
    public void Equal_applications_hash_alike() => Law.EqualValuesHashAlike(Generate.Applications, application => application with { });

    [Fact]
    public void A_fact_stated_is_one_fact_at_most() => Law.Holds(
        Generate.ApplicationContents, content => content.ToFacts().Values.Keys.Distinct().Count() == content.ToFacts().Values.Count);
}
