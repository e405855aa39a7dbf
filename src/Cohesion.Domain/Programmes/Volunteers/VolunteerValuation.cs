using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>What the hours of volunteers are worth by a declared method: as much in class 86 of a budget as in class 87.</summary>
/// <remarks>
/// Minutes times the rate of an hour are added up exactly and rounded once, half a cent upwards. Class 8 changes nothing in the result of the accounts.
/// </remarks>
public sealed record VolunteerValuation
{
    /// <summary>The account of the expense: volunteer staff.</summary>
    public const string ExpenseAccount = "864";

    private const int MinutesOfHour = 60;

    private static readonly Code Operating = Code.Parse("operating", null);
    private static readonly Code InKind = Code.Parse("inKind", null);

    private VolunteerValuation(VolunteerHours hours, ValuationMethod method, ValueList<ValuedHours> parts, Money total) =>
        (Hours, Method, Parts, Total) = (hours, method, parts, total);

    /// <summary>Gets the first day of the years whose income account is 875 and no longer 870: 1 January 2020 (règlement ANC 2018-06).</summary>
    public static LocalDate NewChartFrom { get; } = new(2020, 1, 1);

    /// <summary>Gets what is valued.</summary>
    public VolunteerHours Hours { get; }

    /// <summary>Gets how.</summary>
    public ValuationMethod Method { get; }

    /// <summary>Gets the hours that each rate values, in the order of the rates; those that value none are left out.</summary>
    public ValueList<ValuedHours> Parts { get; }

    /// <summary>Gets what all of it is worth.</summary>
    public Money Total { get; }

    /// <summary>Values hours for each of which there is a rate.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static VolunteerValuation Create(VolunteerHours hours, ValuationMethod method)
    {
        TryCreate(hours, method, out VolunteerValuation? valuation, out ValueList<Problem> problems);
        return Problems.Require(valuation, problems);
    }

    /// <summary>Values hours, or tells every shift for whose day no rate is declared.</summary>
    /// <param name="hours">What is valued.</param>
    /// <param name="method">How.</param>
    /// <param name="valuation">What it is worth, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/shifts/0/day</c>, by the order of <see cref="VolunteerHours.Shifts"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryCreate(
        VolunteerHours hours, ValuationMethod method, [NotNullWhen(true)] out VolunteerValuation? valuation, out ValueList<Problem> problems)
    {
        Guard.Against.Null(method);
        List<(HourlyRate? Rate, VolunteerShift Shift)> rated = [.. Guard.Against.Null(hours).Shifts.Select(shift => (method.RateOf(shift.Task, shift.Day), shift))];
        problems =
        [
            .. rated.Index().Where(one => one.Item.Rate is null)
                .Select(one => new Problem(ProblemCode.NoHourlyRate, $"/shifts/{one.Index}/day", LocalDatePattern.Iso.Format(one.Item.Shift.Day), FirstOf(method, one.Item.Shift.Task))),
        ];
        valuation = problems.Count == 0 ? Value(hours, method, rated.ToLookup(one => one.Rate!, one => one.Shift.Minutes)) : null;
        return valuation is not null;
    }

    /// <summary>Gives the line of the expenses: class 86.</summary>
    public Expense ToExpense() => new() { Kind = Operating, Account = ExpenseAccount, Amount = Total };

    /// <summary>Gives the line of the incomes: class 87.</summary>
    /// <param name="yearOpensOn">The first day of the accounting year, which tells the account: 870 in the chart of 1999, 875 since <see cref="NewChartFrom"/>.</param>
    public Income ToIncome(LocalDate yearOpensOn) =>
        new() { Kind = InKind, Funder = Answer.None, Account = yearOpensOn >= NewChartFrom ? "875" : "870", Status = Answer.None, Amount = Total };

    /// <summary>Adds both lines to a budget, and their value to its total and its contributions in kind where it states them.</summary>
    /// <param name="budget">A budget whose lines are known.</param>
    /// <param name="yearOpensOn">The first day of the accounting year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lines of its expenses or of its incomes are not known, so that there is nothing to add to; or its totals are in another currency.</exception>
    public Budget AddTo(Budget budget, LocalDate yearOpensOn)
    {
        if (!Guard.Against.Null(budget).Expenses.TryGetValue(out ValueList<Expense> expenses) || !budget.Incomes.TryGetValue(out ValueList<Income> incomes))
        {
            throw new ArgumentException("The lines of the budget are known.", nameof(budget));
        }

        return budget with
        {
            Expenses = (ValueList<Expense>)[.. expenses, ToExpense()],
            Incomes = (ValueList<Income>)[.. incomes, ToIncome(yearOpensOn)],
            Total = budget.Total.TryGetValue(out Money total) ? total + Total : budget.Total,
            InKind = budget.InKind.TryGetValue(out Money inKind) ? inKind + Total : budget.InKind,
        };
    }

    private static VolunteerValuation Value(VolunteerHours hours, ValuationMethod method, ILookup<HourlyRate, int> minutes)
    {
        (HourlyRate Rate, long Minutes)[] used = [.. method.Rates.Where(minutes.Contains).Select(rate => (rate, minutes[rate].Sum(each => (long)each)))];
        ValueList<long> worth = [.. used.Select(part => part.Minutes * part.Rate.Amount.Minor)];
        Money total = Money.OfMinor(((2 * worth.Sum()) + MinutesOfHour) / (2 * MinutesOfHour), method.Rates[0].Amount.Currency);
        return new VolunteerValuation(
            hours, method, used.Length == 0 ? [] : [.. used.Zip(total.Split(worth), (part, amount) => new ValuedHours(part.Rate, part.Minutes, amount))], total);
    }

    private static string FirstOf(ValuationMethod method, Code task) =>
        $"≥ {LocalDatePattern.Iso.Format((method.Rates.FirstOrDefault(rate => rate.Task == task) ?? method.Rates[0]).From)}";
}
