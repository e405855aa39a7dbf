using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Who is funded out of an envelope, and why: the record of a selection.</summary>
/// <remarks>
/// A pure function of the entries, the envelope, the policy and the seed of its draw: the order in which entries are given changes nothing. What is awarded and what remains add
/// up to the envelope, and to what overspends it where the policy lets it, to the cent; neither is below zero.
/// </remarks>
public sealed record Selection
{
    private Selection(Money envelope, SelectionPolicy policy, DrawSeed? seed, ValueList<Award> awards, Money overspent, ValueList<UnmetEarmark> unmet) =>
        (Envelope, Policy, Seed, Awards, Overspent, UnmetEarmarks) = (envelope, policy, seed, awards, overspent, unmet);

    /// <summary>Gets what there was to award.</summary>
    public Money Envelope { get; }

    /// <summary>Gets the policy that was applied.</summary>
    public SelectionPolicy Policy { get; }

    /// <summary>Gets the seed of the draw, or <see langword="null"/> where the policy draws nothing.</summary>
    public DrawSeed? Seed { get; }

    /// <summary>Gets what is decided about each entry, in the order of the ranking.</summary>
    public ValueList<Award> Awards { get; }

    /// <summary>Gets what is awarded in all.</summary>
    public Money Awarded => Envelope + Overspent - Remaining;

    /// <summary>Gets by how much the envelope is overspent; zero unless the policy lets it be.</summary>
    public Money Overspent { get; }

    /// <summary>Gets the earmarks and the exclusive sub-envelopes of which not all is awarded, in the order of the policy.</summary>
    public ValueList<UnmetEarmark> UnmetEarmarks { get; }

    /// <summary>Gets what remains of the envelope.</summary>
    public Money Remaining => Awards is [.., var last] ? last.Remaining : Envelope;

    /// <summary>Gets the entries that are funded, in the order of the ranking.</summary>
    public ValueList<Award> Funded => [.. Awards.Where(award => award.IsFunded)];

    /// <summary>Gets those that wait for money that comes back, the first in line first.</summary>
    public ValueList<Award> Reserve => [.. Awards.Where(award => award.ReserveRank is not null)];

    /// <summary>Selects among entries known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Selection Of(ValueList<Entry> entries, Money envelope, SelectionPolicy policy, DrawSeed? seed = null)
    {
        TryCreate(entries, envelope, policy, seed, out Selection? selection, out ValueList<Problem> problems);
        return Problems.Require(selection, problems);
    }

    /// <summary>
    /// Selects, or tells everything that is wrong: an application entered twice; a score that is missing, off its scale or of no criterion; a request that is
    /// not above zero or in another currency than the envelope; a submission, a cost, a rank of jurors or a seed that is not known where the policy asks for
    /// it; an envelope below zero or smaller than its parts.
    /// </summary>
    /// <param name="entries">The applications that compete; without any, the whole envelope remains.</param>
    /// <param name="envelope">What there is to award; zero or more.</param>
    /// <param name="policy">How.</param>
    /// <param name="seed">The seed of the draw; only a policy that breaks ties by <see cref="TieBreak.Draw"/> asks for it, and others keep none.</param>
    /// <param name="selection">The selection, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/envelope</c> or at paths such as <c>/entries/3/scores/novelty</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        ValueList<Entry> entries,
        Money envelope,
        SelectionPolicy policy,
        DrawSeed? seed,
        [NotNullWhen(true)] out Selection? selection,
        out ValueList<Problem> problems)
    {
        Purses purses = new(envelope, Guard.Against.Null(policy).Terms);
        Contender[] contenders = new EntryCheck(policy, envelope, seed).Run(entries, purses, out problems);
        selection = problems.Count == 0 ? Select(contenders, purses, envelope, policy, policy.Draws ? seed : null) : null;
        return selection is not null;
    }

    /// <summary>Finds what is decided about an application. O(n).</summary>
    public bool TryGetAward(ApplicationReference application, [NotNullWhen(true)] out Award? award) =>
        (award = Awards.FirstOrDefault(candidate => candidate.Application == application)) is not null;

    /// <summary>Funds the reserve list with money that came back and with what remains; earlier awards stay as they are.</summary>
    /// <param name="returned">What came back since; none where only what remains is given.</param>
    /// <param name="round">What it funds, unless something is wrong.</param>
    /// <param name="problems">What cannot come back: from an application that nobody knows or that received nothing, more than was awarded; at <c>/returned</c>.</param>
    public bool TryFundReserve(ValueList<ReturnedMoney> returned, [NotNullWhen(true)] out ReserveRound? round, out ValueList<Problem> problems) =>
        ReserveRound.TryCreate(this, null, returned, out round, out problems);

    /// <summary>Works out the best set that the envelope could fund: advice, never the decision.</summary>
    /// <param name="mostStates">How many states are kept at most, some 16 bytes each; past it the advice says so.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostStates"/> is below one.</exception>
    public KnapsackAdvice Advise(int mostStates = KnapsackAdvice.UsualStates) => mostStates >= 1
        ? KnapsackAdvice.For(this, mostStates)
        : throw new ArgumentOutOfRangeException(nameof(mostStates), mostStates, "At least one state is kept.");

    private static Selection Select(Contender[] contenders, Purses purses, Money envelope, SelectionPolicy policy, DrawSeed? seed)
    {
        Ranking ranking = new(policy, seed ?? default, contenders);
        Awarding awarding = new(purses, policy, envelope.Currency);
        Award[] awards = new Award[contenders.Length];
        for (int i = 0; i < awards.Length; i++)
        {
            awards[i] = awarding.Next(ranking.At(i), in ranking[i]);
        }

        return new Selection(
            envelope, policy, seed, new ValueList<Award>(awards), Money.OfMinor((long)purses.Whole.Excess, envelope.Currency), awarding.Unmet());
    }
}
