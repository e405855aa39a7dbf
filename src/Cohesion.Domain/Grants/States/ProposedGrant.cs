using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that is asked for or proposed, and on which no assembly has decided yet.</summary>
public sealed record ProposedGrant : Grant
{
    /// <summary>Proposes a grant.</summary>
    /// <param name="award">What is proposed.</param>
    /// <param name="on">The day of the request.</param>
    /// <param name="rules">The rules that it follows; those of the law where none are given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="award"/> is <see langword="null"/>.</exception>
    public ProposedGrant(GrantAward award, LocalDate on, GrantRules? rules = null)
        : base(award, rules ?? GrantRules.OfLaw) => On = on;

    /// <summary>Gets the day of the request.</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public override LocalDate LastDay => On;

    private protected override bool IsGranted => false;

    /// <summary>Grants it, by an assembly; refused before the day of the request.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deliberation"/> is <see langword="null"/>.</exception>
    public GrantStep<DecidedGrant> Decide(Deliberation deliberation) =>
        GrantStep<DecidedGrant>.Of(GrantChecks.NotBefore("/decided/on", Guard.Against.Null(deliberation).On, On), () => new DecidedGrant(this, deliberation));

    /// <summary>Refuses it, by an assembly; not before the day of the request.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deliberation"/> is <see langword="null"/>.</exception>
    public GrantStep<RefusedGrant> Refuse(Deliberation deliberation) =>
        GrantStep<RefusedGrant>.Of(GrantChecks.NotBefore("/refused/on", Guard.Against.Null(deliberation).On, On), () => new RefusedGrant(this, deliberation));
}
