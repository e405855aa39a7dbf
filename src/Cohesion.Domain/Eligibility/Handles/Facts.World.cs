namespace Cohesion.Domain.Eligibility;

/// <content>What the authority knows of the world around an application.</content>
public static partial class Facts
{
    /// <summary>Gets the grants made before: <c>history.grants</c>.</summary>
    public static RecordsFact EarlierGrants { get; } = new(Id("history.grants"));

    /// <summary>Gets the authority of an earlier grant: <c>history.grants.authority</c>.</summary>
    public static TextFact GrantAuthority { get; } = new(Id("history.grants.authority"));

    /// <summary>Gets the programme of an earlier grant: <c>history.grants.programme</c>.</summary>
    public static TextFact GrantProgramme { get; } = new(Id("history.grants.programme"));

    /// <summary>Gets the call of an earlier grant: <c>history.grants.call</c>.</summary>
    public static TextFact GrantCallReference { get; } = new(Id("history.grants.call"));

    /// <summary>Gets the calendar year of an earlier grant: <c>history.grants.year</c>.</summary>
    public static CountFact GrantYear { get; } = new(Id("history.grants.year"));

    /// <summary>Gets the amount of an earlier grant: <c>history.grants.amount</c>.</summary>
    public static MoneyFact GrantAmount { get; } = new(Id("history.grants.amount"));

    /// <summary>Gets whether an earlier grant was for the same action: <c>history.grants.sameAction</c>.</summary>
    public static FlagFact GrantSameAction { get; } = new(Id("history.grants.sameAction"));

    /// <summary>Gets what became of an earlier grant: <c>history.grants.outcome</c>.</summary>
    public static ChoiceFact GrantOutcome { get; } = new(Id("history.grants.outcome"));

    /// <summary>Gets when the report on an earlier grant was handed in: <c>history.grants.reportedOn</c>.</summary>
    public static DateFact GrantReportedOn { get; } = new(Id("history.grants.reportedOn"));

    /// <summary>Gets the applications made before: <c>history.applications</c>.</summary>
    public static RecordsFact EarlierApplications { get; } = new(Id("history.applications"));

    /// <summary>Gets the authority of an earlier application: <c>history.applications.authority</c>.</summary>
    public static TextFact ApplicationAuthority { get; } = new(Id("history.applications.authority"));

    /// <summary>Gets the programme of an earlier application: <c>history.applications.programme</c>.</summary>
    public static TextFact ApplicationProgramme { get; } = new(Id("history.applications.programme"));

    /// <summary>Gets the call of an earlier application: <c>history.applications.call</c>.</summary>
    public static TextFact ApplicationCallReference { get; } = new(Id("history.applications.call"));

    /// <summary>Gets the calendar year of an earlier application: <c>history.applications.year</c>.</summary>
    public static CountFact ApplicationYear { get; } = new(Id("history.applications.year"));

    /// <summary>Gets the amount of an earlier application: <c>history.applications.amount</c>.</summary>
    public static MoneyFact ApplicationAmount { get; } = new(Id("history.applications.amount"));

    /// <summary>Gets whether an earlier application was for the same action: <c>history.applications.sameAction</c>.</summary>
    public static FlagFact ApplicationSameAction { get; } = new(Id("history.applications.sameAction"));

    /// <summary>Gets what became of an earlier application: <c>history.applications.outcome</c>.</summary>
    public static ChoiceFact ApplicationOutcome { get; } = new(Id("history.applications.outcome"));

    /// <summary>Gets when the report on an earlier application was handed in: <c>history.applications.reportedOn</c>.</summary>
    public static DateFact ApplicationReportedOn { get; } = new(Id("history.applications.reportedOn"));

    /// <summary>Gets whether the action is in the programme of the contrat de ville: <c>contract.programme.included</c>.</summary>
    public static FlagFact IncludedInProgramme { get; } = new(Id("contract.programme.included"));

    /// <summary>Gets what is left of the envelope: <c>state.envelope.left</c>.</summary>
    public static MoneyFact EnvelopeLeft { get; } = new(Id("state.envelope.left"));

    /// <summary>Gets what is left of the quota: <c>state.quota.left</c>.</summary>
    public static CountFact QuotaLeft { get; } = new(Id("state.quota.left"));

    /// <summary>Gets how much the deliberation grants: <c>award.amount</c>.</summary>
    public static MoneyFact AwardAmount { get; } = new(Id("award.amount"));

    /// <summary>Gets when the award was decided: <c>award.decidedOn</c>.</summary>
    public static DateFact AwardDecidedOn { get; } = new(Id("award.decidedOn"));

    /// <summary>Gets when the agreement was signed: <c>agreement.signedOn</c>.</summary>
    public static DateFact AgreementSignedOn { get; } = new(Id("agreement.signedOn"));

    /// <summary>Gets the applications selected; each fact of a file stands there under <c>selected.</c>: <c>selected</c>.</summary>
    public static RecordsFact Selected { get; } = new(Id("selected"));
}
