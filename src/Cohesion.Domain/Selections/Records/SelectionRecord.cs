using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The record of a selection: what it rests on, what it decides and why, and what money that came back has funded since.</summary>
/// <remarks>All that is needed to select again is in it, so that anybody can; a file of it is the same byte for byte wherever it is written.</remarks>
public sealed record SelectionRecord
{
    private SelectionRecord(CallId callId, Selection selection, ReserveRound? lastRound) => (CallId, Selection, LastRound) = (callId, selection, lastRound);

    /// <summary>Gets whose envelope was awarded.</summary>
    public CallId CallId { get; }

    /// <summary>Gets the selection; it never changes.</summary>
    public Selection Selection { get; }

    /// <summary>Gets the last round of the reserve list, which names those before it, or <see langword="null"/> when no money came back.</summary>
    public ReserveRound? LastRound { get; }

    /// <summary>Gets what each of the rounds of the reserve list funded, the first first.</summary>
    public ValueList<ReserveRound> Rounds
    {
        get
        {
            Stack<ReserveRound> rounds = [];
            for (ReserveRound? round = LastRound; round is not null; round = round.Previous)
            {
                rounds.Push(round);
            }

            return [.. rounds];
        }
    }

    /// <summary>Starts the record of a selection, before any money comes back.</summary>
    /// <exception cref="ArgumentException"><paramref name="callId"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is <see langword="null"/>.</exception>
    public static SelectionRecord Of(CallId callId, Selection selection) => new(Guard.Against.Default(callId), Guard.Against.Null(selection), null);

    /// <summary>Refuses to select again: what is recorded stands, and another selection of the same call is a problem unless it is the same.</summary>
    /// <param name="again">The other selection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="again"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> Against(Selection again) => Guard.Against.Null(again) == Selection
        ? []
        : [new Problem(ProblemCode.AlreadySelected, "/outcome", Say(Selection), Say(again))];

    /// <summary>Gives the record with a further round of the reserve list.</summary>
    /// <param name="returned">What came back since the last round.</param>
    /// <param name="record">The record with the round, unless something is wrong.</param>
    /// <param name="problems">What cannot come back, at <c>/returned</c>; the record is then as it was.</param>
    public bool TryFundReserve(ValueList<ReturnedMoney> returned, [NotNullWhen(true)] out SelectionRecord? record, out ValueList<Problem> problems)
    {
        bool isFunded = ReserveRound.TryCreate(Selection, LastRound, returned, out ReserveRound? round, out problems);
        record = isFunded ? new SelectionRecord(CallId, Selection, round) : null;
        return isFunded;
    }

    private static string Say(Selection selection) => string.Join(", ", selection.Funded.Select(award => $"{award.Application} {award.Amount}"));
}
