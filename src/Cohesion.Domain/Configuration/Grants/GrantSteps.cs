using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>The steps that a grant file tells of, read before any is taken, so that every mistake in them is told.</summary>
internal sealed class GrantSteps
{
    private readonly JsonCursor _file;

    private GrantSteps(JsonCursor file) => _file = file;

    private PaymentTerms? AgreementTerms { get; init; }

    private PaymentTerms? OpenTerms { get; init; }

    private FinancialReport? Report { get; init; }

    private GrantWithdrawal? Withdrawal { get; init; }

    public static GrantSteps Read(JsonCursor file)
    {
        if (!file["agreement"].Exists && !file["opened"].Exists)
        {
            foreach (JsonCursor step in new[] { file["payments"], file["withdrawn"] }.Where(step => step.Exists))
            {
                step.Report(ProblemCode.MissingStep, step.Name, "agreement | opened");
            }
        }

        return new GrantSteps(file)
        {
            AgreementTerms = PaymentReader.Terms(file["agreement"]["terms"]),
            OpenTerms = PaymentReader.Terms(file["opened"]["terms"]),
            Report = GrantReportReader.Read(file["report"]),
            Withdrawal = ReadWithdrawal(file["withdrawn"]),
        };
    }

    /// <summary>Takes the steps one after the other; the first that the grant refuses ends them, but a refused payment hides none of those after it.</summary>
    public Grant? Follow(ProposedGrant proposed)
    {
        if (_file["refused"].Exists)
        {
            return Take(proposed.Refuse(Deliberation(_file["refused"])));
        }

        return !_file["decided"].Exists ? proposed
            : Take(proposed.Decide(Deliberation(_file["decided"]))) is not { } decided ? null
            : !_file["notified"].Exists ? decided
            : Take(decided.Notify(Day(_file["notified"]["on"]), _file["notified"]["othersOfYear"].Parse<Money>())) is { } notified ? AfterNotice(notified) : null;
    }

    private Grant? AfterNotice(NotifiedGrant notified)
    {
        if (_file["agreement"].Exists)
        {
            GrantAgreement agreement = new(Day(_file["agreement"]["signedOn"]), AgreementTerms, _file["agreement"]["reference"].Text());
            return Take(notified.Sign(agreement)) is { } signed ? Paid(signed) : null;
        }

        if (!_file["opened"].Exists)
        {
            return notified;
        }

        if (notified is not NotifiedGrant.AgreementOptional free)
        {
            AgreementNeed.Due due = (AgreementNeed.Due)notified.Need;
            _file["opened"].Report(ProblemCode.NoAgreement, $"{due.Total}", $"≤ {due.Above}");
            return null;
        }

        GrantStep<PayableGrant> opened = free.Open(OpenTerms);
        _file["opened"].Report(opened.Refusals);
        return opened.TryGetGrant(out PayableGrant? payable) ? Paid(payable) : null;
    }

    private Grant? Paid(PayableGrant payable)
    {
        Grant? grant = Each(_file["payments"], (Grant)payable, static (grant, payment) => grant is PaidGrant paid
            ? Untyped(paid.Pay(payment))
            : Untyped(((PayableGrant)grant).Pay(payment)));
        return grant is PaidGrant paid && _file["report"].Exists ? Take(paid.Report(Report!)) is { } reported ? Settled(reported) : null
            : grant is null ? null
            : !_file["withdrawn"].Exists ? grant
            : Withdrawn(grant is PaidGrant withPayments ? withPayments.Withdraw(Withdrawal!) : payable.Withdraw(Withdrawal!));
    }

    private Grant? Settled(ReportedGrant reported)
    {
        Grant? grant = Each(_file["balance"], reported, static (grant, payment) => Untyped(((ReportedGrant)grant).Pay(payment)));
        grant = grant is null ? null : Each(_file["repayments"], grant, static (grant, payment) => Untyped(((ReportedGrant)grant).Repay(payment)));
        return grant is not ReportedGrant settled ? null
            : _file["closed"].Exists ? Take(settled.Close(Day(_file["closed"]["on"])))
            : _file["withdrawn"].Exists ? Withdrawn(settled.Withdraw(Withdrawal!))
            : settled;
    }

    private Grant? Withdrawn(GrantStep<WithdrawnGrant> step)
    {
        Grant? grant = Take(step) is { } withdrawn
            ? Each(_file["withdrawn"]["repayments"], withdrawn, static (grant, payment) => Untyped(((WithdrawnGrant)grant).Repay(payment)))
            : null;
        return grant is WithdrawnGrant repaying && _file["repaid"].Exists ? Take(repaying.Settle(Day(_file["repaid"]["on"]))) : grant;
    }

    /// <summary>Takes the payments of a list, each of which is judged even where one before it was refused.</summary>
    private static Grant? Each(JsonCursor list, Grant grant, Func<Grant, Payment, (Grant? Next, ValueList<Problem> Refusals)> pay)
    {
        bool isRefused = false;
        foreach (JsonCursor at in list.List())
        {
            (Grant? next, ValueList<Problem> refusals) = pay(grant, new Payment(Day(at["on"]), at["amount"].Parse<Money>()!.Value));
            at.Report(refusals.Select(problem => new Problem(problem.Code, problem.Path[problem.Path.LastIndexOf('/')..], problem.Found, problem.Expected)));
            isRefused |= next is null;
            grant = next ?? grant;
        }

        return isRefused ? null : grant;
    }

    private static (Grant? Next, ValueList<Problem> Refusals) Untyped<T>(GrantStep<T> step)
        where T : Grant => (step.TryGetGrant(out T? next) ? next : null, step.Refusals);

    private T? Take<T>(GrantStep<T> step)
        where T : Grant
    {
        _file.Report(step.Refusals);
        return step.TryGetGrant(out T? next) ? next : null;
    }

    private static Deliberation Deliberation(JsonCursor at) => new(Day(at["on"]), at["assembly"].Text()!, at["reference"].Text());

    private static GrantWithdrawal? ReadWithdrawal(JsonCursor at)
    {
        if (at["breachOn"].Day() is not { } breach || at["heardOn"].Day() is not { } heard || at["decidedOn"].Day() is not { } decided || at["reason"].Text() is not { } reason)
        {
            return null;
        }

        GrantWithdrawal.TryCreate(breach, heard, decided, reason, out GrantWithdrawal? withdrawal, out ValueList<Problem> problems);
        at.Report(problems);
        return withdrawal;
    }

    private static LocalDate Day(JsonCursor at) => at.Day()!.Value;
}
