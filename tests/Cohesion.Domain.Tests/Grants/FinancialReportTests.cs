using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using FsCheck.Fluent;
using Xunit;
using static Cohesion.Domain.Tests.Grants.Life;

namespace Cohesion.Domain.Tests.Grants;

public class FinancialReportTests
{
    [Fact]
    public void A_line_shows_its_gap_in_money_and_as_a_share()
    {
        ReportLine line = ReportLine.Create(BudgetSide.Expense, Code.Parse("staff", null), Money.Euros(50_000), Money.Euros(45_000));
        Assert.Equal(("-5000 EUR", "-10 %"), ($"{line.Gap}", $"{line.GapShare}"));
        Assert.Null(ReportLine.Create(BudgetSide.Expense, Code.Parse("staff", null), Money.Euros(0), Money.Euros(1)).GapShare);
    }

    [Fact]
    public void What_is_wrong_with_a_report_is_said_at_once()
    {
        ReportLine income = ReportLine.Create(BudgetSide.Income, Code.Parse("sales", null), Money.Euros(1), Money.Euros(1));
        ReportLine foreign = ReportLine.Create(BudgetSide.Income, Code.Parse("sales", null), Money.Xpf(1), Money.Xpf(1));
        ReportedIndicator sessions = new(Code.Parse("sessions", null), 10, 8);
        FinancialReport.TryCreate(Day("2027-06-30"), [income, foreign], [sessions, sessions], null, null, out _, out ValueList<Problem> problems);
        Assert.Equal("WrongCurrency /lines/1/planned 1 XPF EUR, NoExpense /lines, DuplicateId /indicators/1/id sessions", Said(problems));
        ReportLine.TryCreate(BudgetSide.Expense, Code.Parse("staff", null), Money.Euros(-1), Money.Xpf(-1), out _, out problems);
        Assert.Equal("BelowZero /planned -1 EUR, BelowZero /actual -1 XPF, WrongCurrency /actual -1 XPF EUR", Said(problems));
        ReportedBeneficiaries.TryCreate(-2, -1, out _, out problems);
        Assert.Equal("NegativeCount /total -2, NegativeCount /quartier -1, AboveWhole /quartier -1 ≤ -2", Said(problems));
    }

    [Fact]
    public void Figures_and_people_show_how_far_the_plan_went()
    {
        Assert.Equal(("80 %", -2L), ($"{new ReportedIndicator(Code.Parse("sessions", null), 10, 8).Attainment}", new ReportedIndicator(Code.Parse("sessions", null), 10, 8).Gap));
        Assert.Null(new ReportedIndicator(Code.Parse("sessions", null), 0, 8).Attainment);
        Assert.Equal("60 %", $"{ReportedBeneficiaries.Create(100, 60).QuartierShare}");
        Assert.Null(ReportedBeneficiaries.Create(0, 0).QuartierShare);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedIndicator(Code.Parse("sessions", null), -1, 8));
    }

    [Theory]
    [InlineData(CostBasis.LumpSum, 0, "30000 EUR", "50000 EUR", "50000 EUR", "20000 EUR", "30000 EUR", "0 EUR", "30000 EUR")]
    [InlineData(CostBasis.LumpSum, 0, "30000 EUR", "50000 EUR", "45000 EUR", "20000 EUR", "30000 EUR", "5000 EUR", "25000 EUR")]
    [InlineData(CostBasis.LumpSum, 50, "30000 EUR", "50000 EUR", "45000 EUR", "20000 EUR", "30000 EUR", "5000 EUR", "27500 EUR")]
    [InlineData(CostBasis.Proportional, 0, "30000 EUR", "50000 EUR", "45000 EUR", "0 EUR", "27000 EUR", "0 EUR", "27000 EUR")]
    [InlineData(CostBasis.Proportional, 0, "30000 EUR", "50000 EUR", "60000 EUR", "0 EUR", "30000 EUR", "0 EUR", "30000 EUR")]
    [InlineData(CostBasis.Proportional, 0, "30000 EUR", "50000 EUR", "0 EUR", "0 EUR", "0 EUR", "0 EUR", "0 EUR")]
    [InlineData(CostBasis.Proportional, 0, "100 EUR", "300 EUR", "299.99 EUR", "0 EUR", "99.99 EUR", "0 EUR", "99.99 EUR")]
    public void A_report_settles_the_grant(CostBasis basis, int kept, string award, string planned, string actual, string income, string final, string unspent, string deserved)
    {
        GrantSettlement settlement = GrantSettlement.Of(Money.Parse(award, null), Report("2027-06-30", planned, actual, income), new SettlementRule(basis, Ratio.Percent(kept)));
        Assert.Equal((final, unspent, deserved), ($"{settlement.Final}", $"{settlement.Unspent}", $"{settlement.Deserved}"));
    }

    [Fact]
    public void A_settlement_lies_between_nothing_and_the_award() => Law.Holds(Generate.FinancialReports, Cases, (report, draw) =>
    {
        Money award = Money.OfMinor(draw.Award, report.PlannedCost.Currency), zero = award - award;
        GrantSettlement settlement = GrantSettlement.Of(award, report, draw.Rule);
        return settlement.Final >= zero && settlement.Final <= award
            && settlement.Unspent >= zero && settlement.Unspent <= settlement.Final
            && settlement.Kept >= zero && settlement.Kept <= settlement.Unspent
            && settlement.Deserved >= zero && settlement.Deserved <= settlement.Final
            && (settlement.Unspent.IsZero || settlement.Unspent == settlement.Final || settlement.Final + report.ActualIncome - settlement.Unspent == report.ActualCost);
    });

    [Fact]
    public void A_lower_cost_never_gives_a_higher_grant() => Law.Holds(Cases, Gen.Choose(0, 4_000_000).Two(), (draw, costs) =>
        GrantSettlement.Of(Money.OfMinor(draw.Award, Currency.Euro), Costing(Math.Min(costs.Item1, costs.Item2)), draw.Rule).Deserved
        <= GrantSettlement.Of(Money.OfMinor(draw.Award, Currency.Euro), Costing(Math.Max(costs.Item1, costs.Item2)), draw.Rule).Deserved);

    private static FsCheck.Gen<(int Award, SettlementRule Rule)> Cases { get; } =
        from award in Gen.Choose(1, 5_000_000)
        from rule in Generate.SettlementRules
        select (award, rule);

    private static FinancialReport Costing(long cents) => Report("2027-06-30", "20000 EUR", $"{Money.OfMinor(cents, Currency.Euro)}", "5000 EUR");
}
