using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Selections;

/// <summary>What money that came back funds of the reserve list of a selection. Earlier awards stay as they are; the selection is not run again.</summary>
/// <remarks>Where the envelope was overspent, what comes back makes up for that first; no round overspends it.</remarks>
public sealed record ReserveRound
{
    private ReserveRound(Selection selection, ReserveRound? previous, ValueList<ReturnedMoney> returned, ValueList<Award> awards, Money remaining, Money overspent) =>
        (Selection, Previous, Returned, Awards, Remaining, Overspent) = (selection, previous, returned, awards, remaining, overspent);

    /// <summary>Gets the selection whose reserve list it is.</summary>
    public Selection Selection { get; }

    /// <summary>Gets the round before, or <see langword="null"/> for the first.</summary>
    public ReserveRound? Previous { get; }

    /// <summary>Gets what came back before this round.</summary>
    public ValueList<ReturnedMoney> Returned { get; }

    /// <summary>Gets what is decided about each of those that waited, in the order of the list.</summary>
    public ValueList<Award> Awards { get; }

    /// <summary>Gets what remains of the envelope after it.</summary>
    public Money Remaining { get; }

    /// <summary>Gets by how much the envelope is still overspent.</summary>
    public Money Overspent { get; }

    /// <summary>Gets those that wait for the next round, the first in line first.</summary>
    public ValueList<Award> Reserve => [.. Awards.Where(award => award.ReserveRank is not null)];

    /// <summary>Funds the reserve list once more.</summary>
    /// <inheritdoc cref="Selection.TryFundReserve"/>
    public bool TryFundReserve(ValueList<ReturnedMoney> returned, [NotNullWhen(true)] out ReserveRound? round, out ValueList<Problem> problems) =>
        TryCreate(Selection, this, returned, out round, out problems);

    internal static bool TryCreate(
        Selection selection, ReserveRound? previous, ValueList<ReturnedMoney> returned, [NotNullWhen(true)] out ReserveRound? round, out ValueList<Problem> problems)
    {
        AwardLedger ledger = new(selection);
        foreach (ReserveRound earlier in Chain(previous))
        {
            _ = ledger.TakeBack(earlier.Returned);
            ledger.Give(earlier.Awards);
        }

        problems = ledger.TakeBack(returned);
        round = problems.Count == 0 ? Fund(selection, previous, returned, ledger) : null;
        return round is not null;
    }

    private static ReserveRound Fund(Selection selection, ReserveRound? previous, ValueList<ReturnedMoney> returned, AwardLedger ledger)
    {
        Currency currency = selection.Envelope.Currency;
        Int128 owed = (previous?.Overspent ?? selection.Overspent).Minor - returned.Aggregate((Int128)0, (sum, one) => sum + one.Amount.Minor);
        Purses purses = ledger.Open(Int128.Max(0, owed));
        Awarding awarding = new(purses, selection.Policy, currency, mayOverspend: false);
        ValueList<Award> awards = [.. (previous?.Reserve ?? selection.Reserve).Select(award => awarding.Next(award.Standing, Contender.Of(award.Standing.Entry, award.Standing.Total, purses)))];
        return new ReserveRound(
            selection, previous, returned, awards, Money.OfMinor((long)purses.Whole.Left, currency), Money.OfMinor((long)purses.Whole.Excess, currency));
    }

    private static Stack<ReserveRound> Chain(ReserveRound? last)
    {
        Stack<ReserveRound> chain = [];
        for (ReserveRound? round = last; round is not null; round = round.Previous)
        {
            chain.Push(round);
        }

        return chain;
    }
}
