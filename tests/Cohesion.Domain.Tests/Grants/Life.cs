using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Tests.Grants;

/// <summary>The grant that the examples tell of, at the steps of its life.</summary>
internal static class Life
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static GrantAward Award(string amount, string authority = "agglo", string beneficiary = "lire-ici", int year = 2026, string yearEnd = "2026-12-31", string form = "association") =>
        GrantAward.Create(
            GrantId.Parse("2026-017"),
            PartyId.Parse(authority),
            new GrantBeneficiary(PartyId.Parse(beneficiary), Code.Parse(form, null)),
            Money.Parse(amount, null),
            year,
            new DateInterval(Day("2026-01-01"), Day("2026-12-31")),
            Day(yearEnd));

    public static ProposedGrant Proposed(string amount, string authority = "agglo", string beneficiary = "lire-ici", int year = 2026, string yearEnd = "2026-12-31", string form = "association") =>
        new(Award(amount, authority, beneficiary, year, yearEnd, form), Day("2026-02-01"));

    public static DecidedGrant Decided(string amount) => Proposed(amount).Decide(new Deliberation(Day("2026-03-12"), "conseil communautaire")).Require();

    public static PayableGrant Payable(string amount, PaymentTerms? terms = null) =>
        Decided(amount).Notify(Day("2026-03-20")).Require().Sign(new GrantAgreement(Day("2026-04-01"), terms)).Require();

    public static PaidGrant Paid(string amount, string paid, PaymentTerms? terms = null) => Payable(amount, terms).Pay(Pay("2026-05-04", paid)).Require();

    public static Payment Pay(string day, string amount) => new(Day(day), Money.Parse(amount, null));

    public static FinancialReport Report(string day, string planned, string actual, string income = "0 EUR") => FinancialReport.Create(
        Day(day),
        [
            ReportLine.Create(BudgetSide.Expense, Code.Parse("staff", null), Money.Parse(planned, null), Money.Parse(actual, null)),
            ReportLine.Create(BudgetSide.Income, Code.Parse("sales", null), Money.Parse(income, null), Money.Parse(income, null)),
        ]);

    public static string Said(ValueList<Problem> problems) => string.Join(", ", problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Found} {problem.Expected}".TrimEnd()));
}
