using FluentValidation;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>The same clauses in FluentValidation, which is what a .NET team would reach for. Every rule runs, as in a trace.</summary>
public sealed class CandidatureValidator : AbstractValidator<Candidature>
{
    private static readonly DateTimeOffset Deadline = new(2025, 10, 15, 17, 1, 0, TimeSpan.FromHours(2));

    public CandidatureValidator()
    {
        RuleFor(of => of.LegalForm).Must(form => form is "association" or "foundation" or "commune" or "epci" or "publicSchool" or "socialLandlord").WithErrorCode("legal-form");
        RuleFor(of => of.Quartier).Must(HandWritten.Quartiers.Contains).WithErrorCode("quartier");
        RuleFor(of => of.Themes).Must(HandWritten.HasTheme).WithErrorCode("theme");
        RuleFor(of => of.Grant).LessThanOrEqualTo(of => 0.80m * of.Cost).WithErrorCode("share-of-cost");
        RuleFor(of => of.Grant).LessThanOrEqualTo(15_000m).WithErrorCode("ceiling");
        RuleFor(of => of.Cost).GreaterThan(0).WithErrorCode("cost");
        RuleFor(of => of).Must(of => of.Start >= new DateOnly(2026, 1, 1) && of.End <= new DateOnly(2026, 12, 31)).WithErrorCode("year");
        RuleFor(of => of.SubmittedAt).LessThan(Deadline).WithErrorCode("deadline");
        RuleFor(of => of.QuartierBeneficiaries).Must((of, count) => of.Beneficiaries > 0 && count * 100 >= of.Beneficiaries * 60).WithErrorCode("public");
        RuleFor(of => of.OwnFunds).GreaterThanOrEqualTo(of => 0.05m * of.Cost).WithErrorCode("own-funds");
        RuleFor(of => of.Documents).Must(documents => documents.Contains("rib") && documents.Contains("statutes") && documents.Contains("projectBudget")).WithErrorCode("documents");
        RuleFor(of => of.AlreadyFunded).Equal(false).WithErrorCode("already-funded");
    }
}
