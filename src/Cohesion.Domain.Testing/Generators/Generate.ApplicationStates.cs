using Cohesion.Domain.Applications;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Applications, in each of their states.</content>
public static partial class Generate
{
    /// <summary>Gets everything that an application can say, but for its id and its time.</summary>
    public static Gen<ApplicationContent> ApplicationContents => Filled(
        new ApplicationContent(),
        Set(Applicants, (ApplicationContent c, Applicant value) => c with { Applicant = value }),
        Set(Payees, (ApplicationContent c, Payee value) => c with { Payee = value }),
        Set(Projects, (ApplicationContent c, Project value) => c with { Project = value }),
        Set(FundingRequests, (ApplicationContent c, FundingRequest value) => c with { Request = value }),
        Set(Budgets, (ApplicationContent c, Budget value) => c with { Budget = value }),
        Set(Filings, (ApplicationContent c, Filing value) => c with { Filing = value }),
        Set(AnswersOf(ListsOf(Documents)), (ApplicationContent c, Answer<ValueList<Document>> value) => c with { Documents = value }),
        Set(FactSets, (ApplicationContent c, FactSet value) => c with { Opinions = Read(value).Opinions, Answers = Read(value).Answers }));

    /// <summary>Gets files that still grow.</summary>
    public static Gen<DraftApplication> DraftApplications =>
        from id in ApplicationReferences
        from content in ApplicationContents
        select new DraftApplication(id, content);

    /// <summary>Gets when a file was handed in: an instant, or a day that may be known to the month only.</summary>
    public static Gen<SubmissionTime> SubmissionTimes => Gen.OneOf(
        Instants.Select(at => (SubmissionTime)new SubmissionTime.AtInstant(at)),
        PartialDates.Select(day => (SubmissionTime)new SubmissionTime.OnDay(day)));

    /// <summary>Gets files that are whole.</summary>
    public static Gen<SubmittedApplication> SubmittedApplications =>
        from draft in DraftApplications
        from time in SubmissionTimes
        select draft.Submit(time);

    /// <summary>Gets drafts and applications submitted, which their facts tell apart: a withdrawal is no fact.</summary>
    public static Gen<Application> Applications =>
        Gen.OneOf(DraftApplications.Select(draft => (Application)draft), SubmittedApplications.Select(submitted => (Application)submitted));

    private static ApplicationContent Read(FactSet facts) => Application.FromFacts(ApplicationReference.Parse("a", null), facts).Content;
}
