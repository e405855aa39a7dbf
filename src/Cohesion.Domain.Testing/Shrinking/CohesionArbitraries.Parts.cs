using Cohesion.Domain.Applications;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>The parts of applications.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.NaturalPersons"/>
    public static Arbitrary<NaturalPerson> NaturalPersons { get; } = Shrink.Arbitrary(Generate.NaturalPersons, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Applicants"/>
    public static Arbitrary<Applicant> Applicants { get; } = Shrink.Arbitrary(Generate.Applicants, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Payees"/>
    public static Arbitrary<Payee> Payees { get; } = Shrink.Arbitrary(Generate.Payees, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Partners"/>
    public static Arbitrary<Partner> Partners { get; } = Shrink.Arbitrary(Generate.Partners, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.AgeBands"/>
    public static Arbitrary<AgeBand> AgeBands { get; } = Shrink.Arbitrary(Generate.AgeBands, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.BeneficiariesCounts"/>
    public static Arbitrary<Beneficiaries> BeneficiariesCounts { get; } = Shrink.Arbitrary(Generate.BeneficiariesCounts, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Projects"/>
    public static Arbitrary<Project> Projects { get; } = Shrink.Arbitrary(Generate.Projects, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.RequestedAmounts"/>
    public static Arbitrary<RequestedAmount> RequestedAmounts { get; } = Shrink.Arbitrary(Generate.RequestedAmounts, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.FundingRequests"/>
    public static Arbitrary<FundingRequest> FundingRequests { get; } = Shrink.Arbitrary(Generate.FundingRequests, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Expenses"/>
    public static Arbitrary<Expense> Expenses { get; } = Shrink.Arbitrary(Generate.Expenses, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Incomes"/>
    public static Arbitrary<Income> Incomes { get; } = Shrink.Arbitrary(Generate.Incomes, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Budgets"/>
    public static Arbitrary<Budget> Budgets { get; } = Shrink.Arbitrary(Generate.Budgets, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Documents"/>
    public static Arbitrary<Document> Documents { get; } = Shrink.Arbitrary(Generate.Documents, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Filings"/>
    public static Arbitrary<Filing> Filings { get; } = Shrink.Arbitrary(Generate.Filings, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.EarlierRequests"/>
    public static Arbitrary<EarlierRequest> EarlierRequests { get; } = Shrink.Arbitrary(Generate.EarlierRequests, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.GrantHistories"/>
    public static Arbitrary<GrantHistory> GrantHistories { get; } = Shrink.Arbitrary(Generate.GrantHistories, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.ApplicationContents"/>
    public static Arbitrary<ApplicationContent> ApplicationContents { get; } = Shrink.Arbitrary(Generate.ApplicationContents, ShrinkParts.Of);

    /// <inheritdoc cref="Generate.Opinions"/>
    public static Arbitrary<Opinion> Opinions { get; } = Shrink.Arbitrary(Generate.Opinions, ShrinkFacts.Of);

    /// <inheritdoc cref="Generate.SubmissionTimes"/>
    public static Arbitrary<SubmissionTime> SubmissionTimes { get; } = Shrink.Arbitrary(Generate.SubmissionTimes, static _ => [new SubmissionTime.OnDay(Time.PartialDate.OfYear(2021))]);
}
