using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class VolunteerLaws
{
    private static readonly Gen<VolunteerShift[]> Shifts =
        (from volunteer in Gen.Choose(1, 6)
         from day in Gen.Choose(0, 40)
         from minutes in Gen.Choose(1, 90)
         from task in Gen.Elements("", "driving", "reading")
         select new VolunteerShift(SubjectId.Parse($"v{volunteer}", null), new LocalDate(2023, 4, 15).PlusDays(day), minutes, task.Length == 0 ? default : Code.Parse(task, null))).ArrayOf();

    private static readonly Gen<ValuationMethod> Methods =
        from first in Gen.Choose(1, 3000)
        from later in Gen.Choose(1, 3000)
        from driving in Gen.Choose(1, 3000)
        select ValuationMethod.Create(
            ValuationBasis.MinimumWage, RateOf(1, first), RateOf(5, later), new HourlyRate(new LocalDate(2023, 2, 1), Money.OfMinor(driving, Currency.Euro), new Citation("made up"), Code.Parse("driving", null)));

    private static readonly Gen<Budget> Budgets =
        from amounts in Gen.Choose(0, 100_000).ListOf(3)
        select new Budget
        {
            Expenses = Answer.ListOf(amounts.Select(amount => new Expense { Account = "60", Amount = Money.OfMinor(amount, Currency.Euro) }).ToArray()),
            Incomes = Answer.ListOf(amounts.Select(amount => new Income { Account = "74", Kind = Code.Parse("grant", null), Amount = Money.OfMinor(amount, Currency.Euro) }).ToArray()),
            Total = Money.OfMinor(amounts.Sum(), Currency.Euro),
            InKind = Money.OfMinor(0, Currency.Euro),
        };

    [Fact]
    public void A_budget_that_balances_still_does_with_the_volunteers() =>
        Law.Holds(Valuations, Budgets, (valuation, budget) => budget.Check().Count == 0 && valuation.AddTo(budget, new LocalDate(2023, 1, 1)).Check().Count == 0);

    [Fact]
    public void The_parts_add_up_to_the_total_and_their_minutes_to_the_hours() =>
        Law.Holds(Valuations, valuation => valuation.Parts.Sum(part => part.Amount.Minor) == valuation.Total.Minor && valuation.Parts.Sum(part => part.Minutes) == valuation.Hours.Minutes);

    [Fact]
    public void The_total_is_within_half_a_cent_of_the_exact_sum() =>
        Law.Holds(Valuations, valuation =>
        {
            Int128 exact = valuation.Hours.Shifts.Aggregate((Int128)0, (sum, shift) => sum + ((Int128)shift.Minutes * valuation.Method.RateOf(shift.Task, shift.Day)!.Amount.Minor));
            Int128 twice = (2 * (60 * (Int128)valuation.Total.Minor)) - (2 * exact);
            return twice > -60 && twice <= 60;
        });

    [Fact]
    public void Each_part_is_within_a_cent_of_its_own_worth() =>
        Law.Holds(Valuations, valuation => valuation.Parts.All(part => Int128.Abs((60 * (Int128)part.Amount.Minor) - ((Int128)part.Minutes * part.Rate.Amount.Minor)) < 90));

    [Fact]
    public void The_order_of_shifts_and_rates_changes_nothing() =>
        Law.Holds(Shifts.SelectMany(shifts => Gen.Shuffle(shifts).Select(other => (shifts, other))), Methods, (one, method) =>
            VolunteerValuation.Create(VolunteerHours.Create([.. one.shifts]), method)
                .Equals(VolunteerValuation.Create(VolunteerHours.Create([.. one.other]), ValuationMethod.Create(method.Basis, [.. method.Rates.Reverse()]))));

    [Fact]
    public void More_hours_are_never_worth_less() =>
        Law.Holds(Shifts, Methods, (shifts, method) => shifts.Length == 0
            || VolunteerValuation.Create(VolunteerHours.Create([.. shifts.Skip(1)]), method).Total <= VolunteerValuation.Create(VolunteerHours.Create([.. shifts]), method).Total);

    private static Gen<VolunteerValuation> Valuations => Shifts.SelectMany(shifts => Methods.Select(method => VolunteerValuation.Create(VolunteerHours.Create([.. shifts]), method)));

    private static HourlyRate RateOf(int month, int minor) => new(new LocalDate(2023, month, 1), Money.OfMinor(minor, Currency.Euro), new Citation("made up"));
}
