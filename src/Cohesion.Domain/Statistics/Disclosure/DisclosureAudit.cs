namespace Cohesion.Domain.Statistics;

/// <summary>What a reader of a release can infer of the figures hidden in it.</summary>
/// <remarks>
/// The reader knows all that is shown, what adds up to what, and that counts are whole and not below zero. What he knows from elsewhere of those
/// counted is not in the audit; nor is why a figure is hidden, so that nobody may be told.
/// </remarks>
public abstract record DisclosureAudit
{
    private DisclosureAudit()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsKnown { get; }

    /// <summary>The bounds are known, and exact.</summary>
    public sealed record Exact : DisclosureAudit
    {
        internal Exact(ValueList<Inference> inferences) => Inferences = inferences;

        /// <summary>Gets what can be inferred of each hidden figure, in the order of their names.</summary>
        public ValueList<Inference> Inferences { get; }

        /// <summary>Gets the figures that a reader knows although they are hidden.</summary>
        public ValueSet<FigureId> Recovered => [.. Inferences.Where(inference => inference.IsExact).Select(inference => inference.Figure)];

        private protected override bool IsKnown => true;
    }

    /// <summary>The tables are linked in such a way that the bounds were not known when the budget was spent. Nobody may publish them.</summary>
    public sealed record BudgetSpent : DisclosureAudit
    {
        internal BudgetSpent(long budget) => Budget = budget;

        /// <summary>Gets how much work was allowed, in numbers of a tableau computed anew.</summary>
        public long Budget { get; }

        private protected override bool IsKnown => false;
    }
}
