namespace Cohesion.Domain.Selections;

/// <summary>Goes down a ranking and spends the envelope.</summary>
internal sealed class Awarding(Purses purses, SelectionPolicy policy, Currency currency, bool mayOverspend = true)
{
    private readonly SelectionTerms _terms = policy.Terms;
    private int _reserved;

    /// <summary>Decides on the next of the ranking.</summary>
    /// <param name="standing">Its place.</param>
    /// <param name="one">Who stands there.</param>
    public Award Next(Standing standing, in Contender one)
    {
        Entitlement entitled = Entitlement.Of(one.Entry, one.Request, _terms.Bounds);
        AwardOutcome outcome = Threshold.Of(in one, entitled.Amount, policy, currency) ?? Fund(in one, entitled);
        bool waits = _reserved < (_terms.Reserve ?? 0)
            && outcome is AwardOutcome.DoesNotFit or AwardOutcome.AfterStop or AwardOutcome.CapReached or AwardOutcome.QuotaReached;
        Award award = new(standing, outcome, Of(purses.Whole.Left), waits ? ++_reserved : null);
        if (!award.IsFunded)
        {
            purses.Miss(one.Own, one.Entry);
        }

        return award;
    }

    /// <summary>Gives the purses held for some of which not all was awarded, with those that they are for and that received nothing.</summary>
    public ValueList<UnmetEarmark> Unmet() =>
    [
        .. purses.Held.Where(purse => purse.Left > 0).Select(purse => new UnmetEarmark(
            purse.Part!, Of(purse.Spent), [.. purse.Missed.Select(entry => entry.Application)])),
    ];

    private AwardOutcome Fund(in Contender one, Entitlement entitled)
    {
        PurseSet own = one.Own;
        if (purses.FullAmong(own) is { } full)
        {
            return new AwardOutcome.QuotaReached(full.Part?.Id, full.Quota);
        }

        (Int128? left, Purse purse) = purses.Available(own);
        if (left is not { } available)
        {
            return new AwardOutcome.AfterStop(purse.StoppedAt!.Value);
        }

        bool isMarginal = entitled.Amount > available;
        (Int128 amount, AwardLimit limit) = isMarginal ? Marginal(entitled.Amount, available, own) : (entitled.Amount, entitled.Limit);
        if (isMarginal && policy.Rule == AwardRule.StopAtFirst)
        {
            Stop(purse, one.Entry, own);
        }

        if (amount <= 0)
        {
            Money remaining = Of(Int128.Max(0, available));
            return purse.Part is { } part
                ? new AwardOutcome.CapReached(part.Id, Of(entitled.Amount), remaining)
                : new AwardOutcome.DoesNotFit(Of(entitled.Amount), remaining);
        }

        purses.Whole.Excess += limit == AwardLimit.Overspent ? amount - available : 0;
        purses.Spend(own, amount, 1);
        return amount == one.Request
            ? new AwardOutcome.Funded(Of(amount))
            : new AwardOutcome.FundedPartially(Of(amount), Of(one.Request), limit);
    }

    private (Int128 Amount, AwardLimit Limit) Marginal(Int128 entitled, Int128 available, PurseSet own)
    {
        Int128 floor = _terms.Bounds?.AtLeast?.Minor ?? 1;
        Int128 least = _terms.Partial switch
        {
            PartialAward.Truncated cut => Int128.Max(floor, cut.AtLeast.Minor),
            PartialAward.Share share => Int128.Max(floor, ShareOf(entitled, share.AtLeast)),
            _ => Int128.MaxValue,
        };
        return available >= least ? (available, AwardLimit.Remaining)
            : mayOverspend && _terms.Partial is PartialAward.Share { MayOverspend: true } && available > 0 && purses.PartsLeave(least, own) ? (least, AwardLimit.Overspent)
            : (0, AwardLimit.Remaining);
    }

    // Rounded up, so that it is at least the share.
    private static Int128 ShareOf(Int128 whole, Ratio share)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(whole * share.Numerator, share.Denominator);
        return quotient + (rest > 0 ? 1 : 0);
    }

    // Where a stopped purse still held something for it, that stops too.
    private void Stop(Purse purse, Entry entry, PurseSet own)
    {
        if (purse.StoppedAt is null)
        {
            purse.StoppedAt = entry.Application;
            return;
        }

        foreach (Purse held in purses.Held.Where(one => own.Contains(one) && one.StoppedAt is null))
        {
            held.StoppedAt = entry.Application;
        }
    }

    private Money Of(Int128 minor) => Money.OfMinor((long)minor, currency);
}
