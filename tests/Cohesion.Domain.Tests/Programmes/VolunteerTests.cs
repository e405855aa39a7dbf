using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class VolunteerTests
{
    private static readonly Code Driving = Code.Parse("driving", null);
    private static readonly LocalDate April = new(2023, 4, 30), May = new(2023, 5, 1);

    // Arrêté du 26 avril 2023 (NOR MTRT2310513A): 11.52 € from 1 May 2023, in the place of 11.27 €.
    private static readonly ValuationMethod MinimumWage = ValuationMethod.Create(
        ValuationBasis.MinimumWage,
        new HourlyRate(new LocalDate(2023, 1, 1), Money.OfMinor(1127, Currency.Euro), new Citation("Décret n° 2022-1608 du 22 décembre 2022")),
        new HourlyRate(May, Money.OfMinor(1152, Currency.Euro), new Citation("Arrêté du 26 avril 2023, NOR MTRT2310513A")));

    [Fact]
    public void Hours_take_the_rate_of_their_day()
    {
        VolunteerValuation valuation = VolunteerValuation.Create(VolunteerHours.Create(Shift("a", May, 60), Shift("a", April, 60), Shift("b", May, 60)), MinimumWage);
        Assert.Equal(Money.OfMinor(1127 + (2 * 1152), Currency.Euro), valuation.Total);
        Assert.Equal([(60L, 1127L), (120, 2304)], valuation.Parts.Select(part => (part.Minutes, part.Amount.Minor)));
        Assert.Equal((180, new UnitCount(2, CountUnit.Person)), (valuation.Hours.Minutes, valuation.Hours.Volunteers));
    }

    [Theory]
    [InlineData(1, 19)] // 19.2 cents
    [InlineData(5, 96)]
    [InlineData(25, 480)]
    [InlineData(600, 11_520)]
    public void The_exact_sum_is_rounded_once(int minutes, long cents) =>
        Assert.Equal(cents, VolunteerValuation.Create(VolunteerHours.Create(Shift("a", May, minutes)), MinimumWage).Total.Minor);

    [Fact]
    public void Half_a_cent_goes_upwards()
    {
        ValuationMethod method = ValuationMethod.Create(ValuationBasis.DeclaredRate, new HourlyRate(April, Money.OfMinor(30, Currency.Euro), new Citation("made up")));
        Assert.Equal([1, 1, 2], Enumerable.Range(1, 3).Select(minutes => VolunteerValuation.Create(VolunteerHours.Create(Shift("a", May, minutes)), method).Total.Minor));
        Assert.Equal(1, VolunteerValuation.Create(VolunteerHours.Create(Shift("a", May, 1), Shift("b", May, 1)), method).Total.Minor); // not once for each
    }

    [Fact]
    public void A_task_takes_its_own_rate_and_no_other()
    {
        ValuationMethod method = ValuationMethod.Create(
            ValuationBasis.ReplacementCost,
            new HourlyRate(May, Money.OfMinor(2000, Currency.Euro), new Citation("made up"), Driving),
            new HourlyRate(April, Money.OfMinor(1200, Currency.Euro), new Citation("made up")));
        Assert.Equal((2000, 1200), (method.RateOf(Driving, May)!.Amount.Minor, method.RateOf(Code.Parse("reading", null), May)!.Amount.Minor));
        Assert.Null(method.RateOf(Driving, April)); // its own has not begun
        Assert.Null(method.RateOf(default, April.PlusDays(-1)));
    }

    [Fact]
    public void Hours_for_which_no_rate_is_declared_are_all_told()
    {
        VolunteerHours hours = VolunteerHours.Create(Shift("a", new LocalDate(2022, 12, 31), 60), Shift("a", new LocalDate(2022, 12, 30), 60), Shift("a", May, 60));
        Assert.False(VolunteerValuation.TryCreate(hours, MinimumWage, out VolunteerValuation? none, out ValueList<Problem> problems));
        Assert.Null(none);
        Assert.Equal(
            [(ProblemCode.NoHourlyRate, "/shifts/0/day", "2022-12-30", "≥ 2023-01-01"), (ProblemCode.NoHourlyRate, "/shifts/1/day", "2022-12-31", "≥ 2023-01-01")],
            problems.Select(problem => (problem.Code, problem.Path, problem.Found, problem.Expected)));
    }

    [Fact]
    public void Class_86_equals_class_87_in_the_budget()
    {
        Budget budget = new() { Expenses = Answer.ListOf<Expense>(), Incomes = Answer.ListOf<Income>(), InKind = Money.Euros(0) };
        VolunteerValuation valuation = VolunteerValuation.Create(VolunteerHours.Create(Shift("a", May, 600)), MinimumWage);
        Budget valued = valuation.AddTo(budget, new LocalDate(2023, 1, 1));
        Assert.Empty(valued.Check());
        Assert.True(valued.Expenses.TryGetValue(out ValueList<Expense> expenses) && valued.Incomes.TryGetValue(out ValueList<Income> incomes)
            && $"{expenses[0].Account} {incomes[0].Account} {expenses[0].Amount} {incomes[0].Amount}" == "864 875 115.20 EUR 115.20 EUR");
        Assert.Throws<ArgumentException>(() => valuation.AddTo(new Budget(), May));
    }

    [Theory]
    [InlineData(2019, "870")] // in the chart of 1999, 870 is volunteering and 875 gifts in kind
    [InlineData(2020, "875")]
    public void The_account_follows_the_chart_of_the_year(int year, string account) =>
        Assert.Equal(account, $"{VolunteerValuation.Create(VolunteerHours.Create(), MinimumWage).ToIncome(new LocalDate(year, 1, 1)).Account}");

    [Fact]
    public void Bad_shifts_are_told_at_once_with_both_figures()
    {
        Assert.False(VolunteerHours.TryCreate(
            [Shift("a", May, 0), Shift("a", May, 1441), new VolunteerShift(default, May, 60), Shift("a", May, 900), Shift("a", May, 541), Shift("b", May, 1440)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                (ProblemCode.NumberOutOfRange, "/shifts/0/minutes", "0", "1 ≤ … ≤ 1440"), (ProblemCode.NumberOutOfRange, "/shifts/1/minutes", "1441", "1 ≤ … ≤ 1440"),
                (ProblemCode.UnidentifiedEvent, "/shifts/2", "volunteer", ""), (ProblemCode.BeyondHourLimit, "/shifts/4/minutes", "1441", "1440"),
            ],
            problems.Select(problem => (problem.Code, problem.Path, problem.Found, problem.Expected)));
    }

    [Fact]
    public void Bad_rates_are_told_at_once()
    {
        Citation citation = new("made up");
        Assert.False(ValuationMethod.TryCreate(
            ValuationBasis.DeclaredRate,
            [new(May, Money.Euros(0), citation), new(May, Money.Xpf(1500), citation), new(April, Money.OfMinor(1_000_001, Currency.Euro), citation)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [(ProblemCode.NotAboveZero, "/rates/0/amount"), (ProblemCode.WrongCurrency, "/rates/1/amount"), (ProblemCode.TooLargeAmount, "/rates/2/amount"), (ProblemCode.DuplicateElement, "/rates/1")],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.False(ValuationMethod.TryCreate(ValuationBasis.DeclaredRate, [], out _, out problems));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(problems).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => ValuationMethod.Create(default));
    }

    private static VolunteerShift Shift(string volunteer, LocalDate day, int minutes) => new(SubjectId.Parse(volunteer, null), day, minutes);
}
