using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The record of a selection: what it rests on, what it decides and why, and what money that came back has funded since.</summary>
/// <remarks>All that is needed to select again is in it, so that anybody can; a file of it is the same byte for byte wherever it is written.</remarks>
public sealed record SelectionRecord
{
    private SelectionRecord(CallId callId, Selection selection) => (CallId, Selection) = (callId, selection);

    /// <summary>Gets whose envelope was awarded.</summary>
    public CallId CallId { get; }

    /// <summary>Gets the hash of the canonical form of the call whose rules decided, or <see langword="null"/> when the selection rests on no call file.</summary>
    public ContentHash? Rules { get; private init; }

    /// <summary>Gets what the clauses about all that are selected together say of them, in the order of the call.</summary>
    /// <remarks>They are decided once, by the selection: no round of the reserve list changes them.</remarks>
    public ValueList<PortfolioFinding> Portfolio { get; private init; }

    /// <summary>Gets the selection; it never changes.</summary>
    public Selection Selection { get; }

    /// <summary>Gets the last round of the reserve list, which names those before it, or <see langword="null"/> when no money came back.</summary>
    public ReserveRound? LastRound { get; private init; }

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
    /// <param name="callId">Whose envelope is awarded.</param>
    /// <param name="selection">What was decided.</param>
    /// <param name="rules">The hash of the canonical form of the call, or <see langword="null"/>; not the default value.</param>
    /// <param name="portfolio">What its clauses about the whole say.</param>
    /// <exception cref="ArgumentException"><paramref name="callId"/> or <paramref name="rules"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is <see langword="null"/>.</exception>
    public static SelectionRecord Of(CallId callId, Selection selection, ContentHash? rules = null, ValueList<PortfolioFinding> portfolio = default) =>
        new(Guard.Against.Default(callId), Guard.Against.Null(selection))
        {
            Rules = rules is { } hash ? Guard.Against.Default(hash, nameof(rules)) : null,
            Portfolio = portfolio,
        };

    /// <summary>Refuses to select again: what is recorded stands, and another record of the same call is a problem unless it says the same.</summary>
    /// <param name="again">The other record, whose rounds of the reserve list are not looked at; what only one of the two rests on is not compared.</param>
    /// <returns>The selection, the rules or the clauses about the whole, where they differ, each with what both say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="again"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> Against(SelectionRecord again)
    {
        List<Problem> found = Guard.Against.Null(again).Selection == Selection ? [] : [new Problem(ProblemCode.AlreadySelected, "/outcome", Say(Selection), Say(again.Selection))];
        if (Rules is { } rules && again.Rules is { } others)
        {
            if (rules != others)
            {
                found.Add(new Problem(ProblemCode.OtherRules, "/rules", $"{rules}", $"{others}"));
            }

            if (Portfolio != again.Portfolio)
            {
                found.Add(new Problem(ProblemCode.DecidedOtherwise, "/portfolio", Say(Portfolio), Say(again.Portfolio)));
            }
        }

        return [.. found];
    }

    /// <summary>Gives the record with a further round of the reserve list.</summary>
    /// <param name="returned">What came back since the last round.</param>
    /// <param name="record">The record with the round, unless something is wrong.</param>
    /// <param name="problems">What cannot come back, at <c>/returned</c>; the record is then as it was.</param>
    public bool TryFundReserve(ValueList<ReturnedMoney> returned, [NotNullWhen(true)] out SelectionRecord? record, out ValueList<Problem> problems)
    {
        bool isFunded = ReserveRound.TryCreate(Selection, LastRound, returned, out ReserveRound? round, out problems);
        record = isFunded ? this with { LastRound = round } : null;
        return isFunded;
    }

    private static string Say(ValueList<PortfolioFinding> portfolio) => string.Join(", ", portfolio.Select(one => $"{one.Clause} {one.State}"));

    private static string Say(Selection selection) => string.Join(", ", selection.Funded.Select(award => $"{award.Application} {award.Amount}"));
}
