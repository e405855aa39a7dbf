namespace Cohesion.Domain.Applications;

/// <summary>Whether a budget balances. French practice: classes 6 and 7 equal each other, and so do 86 and 87, apart (règlement ANC 2018-06).</summary>
internal sealed class BudgetCheck
{
    private static readonly Code Grant = Code.Parse("grant", null);
    private static readonly Code OwnFunds = Code.Parse("ownFunds", null);
    private static readonly Code InKind = Code.Parse("inKind", null);

    private readonly Budget _budget;
    private readonly Money? _requested;
    private readonly ValueList<BudgetLine>? _expenses;
    private readonly ValueList<BudgetLine>? _incomes;

    public BudgetCheck(Budget budget, Money? requested)
    {
        (_budget, _requested) = (budget, requested);
        _expenses = budget.Expenses.TryGetValue(out ValueList<Expense> expenses) ? [.. expenses.Select(BudgetLine.Of)] : null;
        _incomes = budget.Incomes.TryGetValue(out ValueList<Income> incomes) ? [.. incomes.Select(BudgetLine.Of)] : null;
    }

    public IEnumerable<Problem> Run()
    {
        (string Path, Money Amount)[] amounts = [.. Amounts()];
        Currency currency = _requested?.Currency ?? amounts.FirstOrDefault().Amount.Currency;
        Problem[] foreign =
        [
            .. amounts.Where(entry => entry.Amount.Currency != currency)
                .Select(entry => new Problem(ProblemCode.WrongCurrency, entry.Path, entry.Amount.ToString(), currency.Code)),
        ];
        return foreign.Length > 0 ? foreign : Balances(currency).Concat(Totals(currency)).OfType<Problem>();
    }

    private IEnumerable<Problem?> Balances(Currency currency)
    {
        if (_expenses is { } expenses && _incomes is { } incomes)
        {
            Money? cash = BudgetLine.Sum(incomes, line => !line.IsInKind, currency, _requested);
            yield return Differs(ProblemCode.UnbalancedBudget, "/incomes", cash, BudgetLine.Sum(expenses, line => !line.IsInKind, currency));
            Money? given = BudgetLine.Sum(incomes, line => line.IsInKind, currency);
            yield return Differs(ProblemCode.UnbalancedInKind, "/incomes", given, BudgetLine.Sum(expenses, line => line.IsInKind, currency));
        }
    }

    private IEnumerable<Problem?> Totals(Currency currency)
    {
        if (_expenses is { } expenses)
        {
            yield return Differs(ProblemCode.DeclaredDiffers, "/total", Known(_budget.Total), BudgetLine.Sum(expenses, _ => true, currency));
        }

        if (_incomes is { } incomes)
        {
            yield return OfKind("/ownFunds", _budget.OwnFunds, OwnFunds);
            yield return OfKind("/coFunding", _budget.CoFunding, Grant);
            yield return OfKind("/inKind", _budget.InKind, InKind);

            Problem? OfKind(string path, Answer<Money> total, Code kind) =>
                Differs(ProblemCode.DeclaredDiffers, path, Known(total), BudgetLine.Sum(incomes, line => line.Is(kind), currency));
        }
    }

    private IEnumerable<(string Path, Money Amount)> Amounts()
    {
        (string Path, Money? Amount)[] amounts =
        [
            .. (_expenses ?? []).Select((line, i) => ($"/expenses/{i}/amount", line.Amount)),
            .. (_incomes ?? []).Select((line, i) => ($"/incomes/{i}/amount", line.Amount)),
            ("/total", Known(_budget.Total)),
            ("/ownFunds", Known(_budget.OwnFunds)),
            ("/coFunding", Known(_budget.CoFunding)),
            ("/inKind", Known(_budget.InKind)),
        ];
        return amounts.Where(entry => entry.Amount is not null).Select(entry => (entry.Path, entry.Amount!.Value));
    }

    private static Problem? Differs(ProblemCode code, string path, Money? found, Money? expected) =>
        found is { } given && expected is { } due && given != due ? new Problem(code, path, given.ToString(), due.ToString()) : null;

    private static Money? Known(Answer<Money> amount) => amount.TryGetValue(out Money known) ? known : null;
}
