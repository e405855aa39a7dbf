using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Who is funded out of an envelope, and why: the record of a selection.</summary>
/// <remarks>
/// A pure function of the entries, the envelope and the policy: the order in which entries are given changes nothing. What is awarded and what remains add
/// up to the envelope to the cent, and neither is below zero.
/// </remarks>
public sealed record Selection
{
    private Selection(Money envelope, SelectionPolicy policy, ValueList<Award> awards) => (Envelope, Policy, Awards) = (envelope, policy, awards);

    /// <summary>Gets what there was to award.</summary>
    public Money Envelope { get; }

    /// <summary>Gets the policy that was applied.</summary>
    public SelectionPolicy Policy { get; }

    /// <summary>Gets what is decided about each entry, in the order of the ranking.</summary>
    public ValueList<Award> Awards { get; }

    /// <summary>Gets what is awarded in all.</summary>
    public Money Awarded => Envelope - Remaining;

    /// <summary>Gets what remains of the envelope.</summary>
    public Money Remaining => Awards is [.., var last] ? last.Remaining : Envelope;

    /// <summary>Gets the entries that are funded, in the order of the ranking.</summary>
    public ValueList<Award> Funded => [.. Awards.Where(award => award.Outcome is AwardOutcome.Funded)];

    /// <summary>Selects among entries known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Selection Of(ValueList<Entry> entries, Money envelope, SelectionPolicy policy)
    {
        TryCreate(entries, envelope, policy, out Selection? selection, out ValueList<Problem> problems);
        return Problems.Require(selection, problems);
    }

    /// <summary>
    /// Selects, or tells everything that is wrong: an application entered twice; a score that is missing, off its scale or of no criterion; a request that is
    /// not above zero or in another currency than the envelope; an unknown submission where ties are broken by it; an envelope below zero.
    /// </summary>
    /// <param name="entries">The applications that compete; without any, the whole envelope remains.</param>
    /// <param name="envelope">What there is to award; zero or more.</param>
    /// <param name="policy">How.</param>
    /// <param name="selection">The selection, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/envelope</c> or at paths such as <c>/entries/3/scores/novelty</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        ValueList<Entry> entries,
        Money envelope,
        SelectionPolicy policy,
        [NotNullWhen(true)] out Selection? selection,
        out ValueList<Problem> problems)
    {
        List<ScoredEntry> scored = new EntryCheck(Guard.Against.Null(policy), envelope).Run(entries, out problems);
        selection = problems.Count == 0 ? new Selection(envelope, policy, Awarding.Of(Ranking.Of(scored, policy), envelope, policy)) : null;
        return selection is not null;
    }

    /// <summary>Finds what is decided about an application. O(n).</summary>
    public bool TryGetAward(ApplicationReference application, [NotNullWhen(true)] out Award? award) =>
        (award = Awards.FirstOrDefault(candidate => candidate.Application == application)) is not null;
}
