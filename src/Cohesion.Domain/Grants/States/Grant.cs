using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>
/// A grant in one of its states: proposed, refused, decided, notified, payable, paid, reported, closed, withdrawn, repaid. Each state has the
/// transitions that lead out of it and no other: the rest does not compile.
/// </summary>
public abstract record Grant
{
    private protected Grant(GrantAward award, GrantRules rules) => (Award, Rules) = (Guard.Against.Null(award), Guard.Against.Null(rules));

    /// <summary>Gets what is granted.</summary>
    public GrantAward Award { get; }

    /// <summary>Gets the rules that it follows.</summary>
    public GrantRules Rules { get; }

    /// <summary>Gets what was paid, in order.</summary>
    public virtual ValueList<Payment> Payments => default;

    /// <summary>Gets what was given back, in order.</summary>
    public virtual ValueList<Payment> Repayments => default;

    /// <summary>Gets the total of what was paid; never above the award.</summary>
    public Money TotalPaid => Total(Payments);

    /// <summary>Gets the total of what was given back; never above what was paid.</summary>
    public Money TotalRepaid => Total(Repayments);

    /// <summary>Gets until when the financial report is due, or <see langword="null"/> where the rule did not apply yet.</summary>
    public Deadline? ReportDue => Rules.Report.After(Award.YearEnd, Award.Holidays);

    /// <summary>Gets the day of what happened last; nothing that follows comes before it.</summary>
    public abstract LocalDate LastDay { get; }

    // Closes the hierarchy.
    private protected abstract bool IsGranted { get; }

    /// <summary>Tells whether the assembly decided in its favour, so that it counts in the total of its year.</summary>
    internal bool CountsInYear => IsGranted;

    /// <summary>Says what is wrong with money that changes hands now.</summary>
    private protected ValueList<Problem> Check(string list, int index, Payment payment)
    {
        Guard.Against.Null(payment);

        // Paths are not written where nothing is wrong, which is nearly always.
        if (payment.Amount.Minor is > 0 and <= GrantChecks.Most && payment.Amount.Currency == Award.Amount.Currency && payment.On >= LastDay)
        {
            return default;
        }

        string path = $"{list}/{index}";
        return GrantChecks.All(
            GrantChecks.AboveZero($"{path}/amount", payment.Amount),
            GrantChecks.InCurrencyOf($"{path}/amount", payment.Amount, Award.Amount),
            GrantChecks.NotBefore($"{path}/on", payment.On, LastDay));
    }

    /// <summary>Says what is wrong with a payment, of which the total may reach a bound that a problem names.</summary>
    private protected ValueList<Problem> CheckPayment(string list, int index, Payment payment, ProblemCode code, Money most)
    {
        ValueList<Problem> problems = Check(list, index, payment);
        if (payment.Amount.Currency != Award.Amount.Currency || payment.Amount.Minor > GrantChecks.Most)
        {
            return problems;
        }

        Money total = TotalPaid + payment.Amount;
        return total <= most && total <= Award.Amount ? problems
            : total > Award.Amount ? GrantChecks.All(problems, GrantChecks.AtMost(ProblemCode.AboveAward, $"{list}/{index}/amount", total, Award.Amount))
            : GrantChecks.All(problems, GrantChecks.AtMost(code, $"{list}/{index}/amount", total, most));
    }

    private Money Total(ValueList<Payment> payments)
    {
        Money total = Award.Amount - Award.Amount;
        foreach (Payment payment in payments.AsSpan())
        {
            total += payment.Amount;
        }

        return total;
    }
}
