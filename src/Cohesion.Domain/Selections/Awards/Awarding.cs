namespace Cohesion.Domain.Selections;

/// <summary>Goes down a ranking and spends the envelope.</summary>
internal sealed class Awarding(Purses purses, SelectionPolicy policy, Currency currency, bool mayOverspend = true)
{
    private readonly SelectionTerms _terms = policy.Terms;

    /// <summary>Awards, one after the other.</summary>
    /// <param name="ranking">Those that compete, the best first.</param>
    public ValueList<Award> Run(IReadOnlyCollection<Standing> ranking)
    {
        Award[] awards = new Award[ranking.Count];
        int reserved = 0, next = 0;
        foreach (Standing standing in ranking)
        {
            AwardOutcome outcome = Threshold.Of(standing, policy) ?? Fund(standing);
            bool waits = reserved < (_terms.Reserve ?? 0)
                && outcome is AwardOutcome.DoesNotFit or AwardOutcome.AfterStop or AwardOutcome.CapReached or AwardOutcome.QuotaReached;
            awards[next++] = new Award(standing, outcome, Of(purses.Whole.Left), waits ? ++reserved : null);
        }

        return new ValueList<Award>(awards);
    }

    private AwardOutcome Fund(Standing standing)
    {
        Entry entry = standing.Entry;
        PurseSet own = purses.Of(entry);
        if (purses.FullAmong(own) is { } full)
        {
            return new AwardOutcome.QuotaReached(full.Part?.Id, full.Quota);
        }

        (Int128? left, Purse purse) = purses.Available(own);
        if (left is not { } available)
        {
            return new AwardOutcome.AfterStop(purse.StoppedAt!.Value);
        }

        Entitlement entitled = Entitlement.Of(entry, _terms.Bounds);
        bool isMarginal = entitled.Amount > available;
        (Int128 amount, AwardLimit limit) = isMarginal ? Marginal(entitled.Amount, available, own) : (entitled.Amount, entitled.Limit);
        if (isMarginal && policy.Rule == AwardRule.StopAtFirst)
        {
            Stop(purse, entry, own);
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
        return amount == entry.Request.Minor
            ? new AwardOutcome.Funded(entry.Request)
            : new AwardOutcome.FundedPartially(Of(amount), entry.Request, limit);
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

        foreach (Purse held in purses.All.Where(one => own.Contains(one) && one.IsHeld && one.StoppedAt is null))
        {
            held.StoppedAt = entry.Application;
        }
    }

    private Money Of(Int128 minor) => Money.OfMinor((long)minor, currency);
}
