using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Benchmarks.Grants;

/// <summary>What the whole life of a grant costs, as a ratio to its amounts and days reckoned by hand, without a check and without holidays.</summary>
[MemoryDiagnoser]
public class GrantBenchmarks
{
    private readonly GrantAward _award = GrantAward.Create(
        GrantId.Parse("2026-017", null),
        PartyId.Parse("agglo", null),
        new GrantBeneficiary(PartyId.Parse("lire-ici", null), LegalForm.Association),
        Money.Euros(30_000),
        2026,
        new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)),
        new LocalDate(2026, 12, 31));

    private readonly PaymentTerms _terms = PaymentTerms.AdvanceAndBalance(
        Ratio.Percent(80),
        new PaymentMoment.After(PaymentEvent.Agreement, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
        new PaymentMoment.After(PaymentEvent.Report, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
        new SettlementRule(CostBasis.Proportional));

    private readonly FinancialReport _report = FinancialReport.Create(
        new LocalDate(2027, 6, 1),
        [
            ReportLine.Create(BudgetSide.Expense, Code.Parse("staff", null), Money.Euros(50_000), Money.Euros(45_000)),
            ReportLine.Create(BudgetSide.Income, Code.Parse("sales", null), Money.Euros(18_000), Money.Euros(18_000)),
        ]);

    [Benchmark(Baseline = true)]
    public (long Balance, LocalDate Advance, LocalDate Due) ByHand()
    {
        long planned = 0, actual = 0, award = _award.Amount.Minor;
        foreach (ReportLine line in _report.Lines.AsSpan())
        {
            planned += line.Side == BudgetSide.Expense ? line.Planned.Minor : 0;
            actual += line.Side == BudgetSide.Expense ? line.Actual.Minor : 0;
        }

        long advance = award * 80 / 100, final = Math.Min(award, award * actual / planned);
        return (final - advance, new LocalDate(2026, 4, 1).PlusDays(30), _report.On.PlusDays(30));
    }

    [Benchmark]
    public ClosedGrant WholeLife()
    {
        PayableGrant payable = new ProposedGrant(_award, new LocalDate(2026, 2, 1))
            .Decide(new Deliberation(new LocalDate(2026, 3, 12), "conseil communautaire")).Require()
            .Notify(new LocalDate(2026, 3, 20)).Require()
            .Sign(new GrantAgreement(new LocalDate(2026, 4, 1), _terms)).Require();
        ReportedGrant reported = payable.Pay(new Payment(new LocalDate(2026, 5, 4), Money.Euros(24_000))).Require().Report(_report).Require();
        return reported.Pay(new Payment(new LocalDate(2027, 6, 30), reported.Balance)).Require().Close(new LocalDate(2027, 7, 1)).Require();
    }

    [Benchmark]
    public ValueList<DueInstalment> Calendar() => new ProposedGrant(_award, new LocalDate(2026, 2, 1))
        .Decide(new Deliberation(new LocalDate(2026, 3, 12), "conseil communautaire")).Require()
        .Notify(new LocalDate(2026, 3, 20)).Require()
        .Sign(new GrantAgreement(new LocalDate(2026, 4, 1), _terms)).Require().PaymentCalendar;
}
