using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <content>What may be published, and what a reader can infer.</content>
public sealed partial record Release
{
    /// <summary>Computes exactly what a reader can infer of each hidden figure: by maximum flow within one two-way table, in whole numbers over linked ones.</summary>
    /// <param name="hidden">The figures that are hidden; all others are shown, rests too.</param>
    /// <param name="hiddenRates">The rates that are hidden; all others are shown, as exact fractions.</param>
    /// <param name="budget">How much work linked tables may take, in numbers of a tableau computed anew.</param>
    /// <exception cref="ArgumentException">A hidden figure is none of the release.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is not above zero.</exception>
    public DisclosureAudit Audit(ValueSet<FigureId> hidden, ValueSet<FigureRate> hiddenRates = default, long budget = DisclosurePolicy.UsualBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(budget);
        foreach (FigureId id in hidden)
        {
            _ = Counts.TryGetValue(id, out _) ? id : throw new ArgumentException($"`{id}` is no figure of the release.", nameof(hidden));
        }

        ReleaseModel model = new(this);
        IEnumerable<LinearEquation> known = model.Sums.Concat(model.EquationsOf(Rates.Where(rate => !hiddenRates.Contains(rate))));
        return Auditor.Of(model, known, model.Mark(hidden), budget);
    }

    /// <summary>Tells whether readers of what is granted may be told why each hidden figure is hidden, so that no small count is known all the same.</summary>
    /// <remarks>
    /// Who is told knows that a figure is from one, or from zero if zeros are hidden, to below the threshold, or that it is at the threshold or above. The audit is
    /// done again with that. If it cannot be done within the budget of the policy, nobody may be told.
    /// </remarks>
    /// <param name="granted">What <see cref="Protect"/> granted of this release.</param>
    /// <param name="policy">The policy under which it did.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool MayTellReasons(Publication.Granted granted, DisclosurePolicy policy) => ReasonAudit.Allows(this, Guard.Against.Null(granted), Guard.Against.Null(policy));

    /// <summary>
    /// Hides what is below the threshold, then what would give it away, gives back what need not be hidden, and audits the whole. The audit is the
    /// guarantee: no figure of what is granted can be recovered, however well or badly the figures to hide were chosen.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public Publication Protect(DisclosurePolicy policy)
    {
        Publication publication = Protector.Protect(this, Guard.Against.Null(policy));
        return publication is Publication.NoPattern none ? new Publication.NoPattern(none.Exposed, MergeSearch.Of(this, none.Exposed, policy)) : publication;
    }
}
