namespace Cohesion.Domain.Applications;

/// <summary>What the check of a budget reads of a line.</summary>
internal sealed record BudgetLine(Money? Amount, Answer<Code> Kind, bool IsInKind)
{
    private const string ExpensesInKind = "86";
    private const string IncomesInKind = "87";

    private static readonly Code InKind = Code.Parse("inKind", null);

    public static BudgetLine Of(Expense line) => new(Known(line.Amount), line.Kind, BeginsWith(line.Account, ExpensesInKind));

    public static BudgetLine Of(Income line) =>
        new(Known(line.Amount), line.Kind, BeginsWith(line.Account, IncomesInKind) || (line.Kind.TryGetValue(out Code kind) && kind == InKind));

    /// <summary>Adds the amounts of some lines.</summary>
    /// <returns><see langword="null"/> if it is unknown which lines count, if the amount of one is, or if the sum is beyond what can be counted.</returns>
    public static Money? Sum(ValueList<BudgetLine> lines, Func<BudgetLine, bool?> counts, Currency currency, Money? more = null)
    {
        Int128 minor = more?.Minor ?? 0;
        foreach (BudgetLine line in lines)
        {
            bool? counted = counts(line);
            if (counted is null || (counted == true && line.Amount is null))
            {
                return null;
            }

            minor += counted == true ? line.Amount!.Value.Minor : 0;
        }

        return minor >= long.MinValue && minor <= long.MaxValue ? Money.OfMinor((long)minor, currency) : null;
    }

    /// <summary>Tells whether the line is of a kind; <see langword="null"/> if that is unknown.</summary>
    public bool? Is(Code kind) => Kind.TryGetValue(out Code known) ? known == kind : Kind.IsNone ? false : null;

    private static Money? Known(Answer<Money> amount) => amount.TryGetValue(out Money known) ? known : null;

    private static bool BeginsWith(Answer<string> account, string digits) =>
        account.TryGetValue(out string? text) && text.StartsWith(digits, StringComparison.Ordinal);
}
