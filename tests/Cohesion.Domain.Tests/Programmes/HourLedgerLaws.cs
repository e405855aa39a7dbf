using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class HourLedgerLaws
{
    private static readonly Gen<HourTransfer> Transfers =
        from giver in Gen.Choose(1, 4)
        from receiver in Gen.Choose(1, 4).Where(other => other != giver)
        from minutes in Gen.Choose(1, 600)
        from day in Gen.Choose(0, 5)
        select new HourTransfer(SubjectId.Parse($"p{giver}", null), SubjectId.Parse($"p{receiver}", null), minutes, new LocalDate(2006, 10, 2).PlusDays(day));

    /// <summary>Ledgers after some transfers, those refused left out, and some reversals.</summary>
    private static readonly Gen<HourLedger> Ledgers =
        from transfers in Transfers.ListOf()
        from reversals in Gen.Choose(1, 12).ListOf(3)
        select reversals.Aggregate(
            transfers.Aggregate(
                HourLedger.Open(new HourLimits(-900, 900, 700)), static (ledger, transfer) => ledger.TryPost([transfer], out HourLedger? next, out _) ? next : ledger),
            static (ledger, number) => ledger.TryReverse(number, out HourLedger? next, out _) ? next : ledger);

    [Fact]
    public void Balances_add_up_to_zero() => Law.Holds(Ledgers, ledger => ledger.Balances.Values.Sum() == 0);

    [Fact]
    public void Balances_are_what_the_lines_say() =>
        Law.Holds(Ledgers, ledger => ledger.Balances.All(balance => balance.Value
            == ledger.Entries.Where(entry => entry.Transfer.Giver == balance.Key).Sum(entry => entry.Transfer.Minutes)
            - ledger.Entries.Where(entry => entry.Transfer.Receiver == balance.Key).Sum(entry => entry.Transfer.Minutes)));

    [Fact]
    public void A_reversal_restores_the_balances_and_keeps_every_line() =>
        Law.Holds(Ledgers, Transfers, (ledger, transfer) => !ledger.TryPost([transfer], out HourLedger? posted, out _)
            || (posted.TryReverse(posted.Entries.Count, out HourLedger? reversed, out _)
                && reversed.Entries.Take(ledger.Entries.Count).SequenceEqual(ledger.Entries)
                && reversed.Balances.All(balance => balance.Value == (ledger.Balances.TryGetValue(balance.Key, out long before) ? before : 0))));

    [Fact]
    public void No_transfer_goes_beyond_a_limit() =>
        Law.Holds(Ledgers, Transfers, (ledger, transfer) => !ledger.TryPost([transfer], out HourLedger? posted, out _)
            || (posted.Balances.TryGetValue(transfer.Giver, out long up) && up <= 900 && posted.Balances.TryGetValue(transfer.Receiver, out long down) && down >= -900));

    [Fact]
    public void Transfers_together_are_transfers_one_by_one() =>
        Law.Holds(Transfers.ListOf(), transfers =>
        {
            HourLedger one = HourLedger.Open(new HourLimits());
            one = transfers.Aggregate(one, static (ledger, transfer) => ledger.TryPost([transfer], out HourLedger? next, out _) ? next : ledger);
            bool isWhole = HourLedger.Open(new HourLimits()).TryPost([.. transfers], out HourLedger? all, out _);
            return isWhole ? all!.Equals(one) : one.Entries.Count < transfers.Count;
        });

    [Fact]
    public void An_entry_is_posted_if_and_only_if_it_balances_and_changes_each_balance_by_what_it_says() =>
        Law.Holds(Gen.Choose(-60, 60).Where(minutes => minutes != 0).ArrayOf(4), Gen.Choose(0, 1), (minutes, forced) =>
        {
            int last = forced == 1 ? minutes.Sum() - minutes[3] : -minutes[3];
            ValueList<HourPosting> postings = [.. minutes.Take(3).Append(-last).Where(each => each != 0).Select((each, i) => new HourPosting(SubjectId.Parse($"p{i}", null), each))];
            bool isPosted = HourLedger.Open(new HourLimits()).TryPost(postings, new LocalDate(2006, 10, 2), out HourLedger? ledger, out ValueList<Problem> problems);
            return isPosted == (postings.Sum(posting => posting.Minutes) == 0)
                && (isPosted
                    ? postings.All(posting => ledger!.Balances.TryGetValue(posting.Subject, out long balance) && balance == posting.Minutes) && ledger!.Balances.Values.Sum() == 0
                    : problems[^1].Code == ProblemCode.UnbalancedHours);
        });
}
