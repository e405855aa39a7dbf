namespace Cohesion.Domain.Statistics;

/// <summary>What may be published of a release.</summary>
public abstract record Publication
{
    private Publication()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsGranted { get; }

    /// <summary>Some figures are hidden, and the audit shows that none of them can be recovered.</summary>
    public sealed record Granted : Publication
    {
        internal Granted(
            ValueList<Figure> shown, ValueList<FigureRate> shownRates, ValueList<WithheldFigure> withheld, ValueList<FigureRate> withheldRates, DisclosureAudit.Exact audit) =>
            (Shown, ShownRates, Withheld, WithheldRates, Audit) = (shown, shownRates, withheld, withheldRates, audit);

        /// <summary>Gets the figures to publish, in the order of their names.</summary>
        public ValueList<Figure> Shown { get; }

        /// <summary>Gets the rates to publish: those whose two counts are.</summary>
        public ValueList<FigureRate> ShownRates { get; }

        /// <summary>Gets the figures that are hidden, in the order of their names. No one of those that protect others could be shown, unless the budget was spent on trying.</summary>
        public ValueList<WithheldFigure> Withheld { get; }

        /// <summary>Gets the rates that are hidden.</summary>
        public ValueList<FigureRate> WithheldRates { get; }

        /// <summary>Gets what a reader can infer of what is hidden.</summary>
        public DisclosureAudit.Exact Audit { get; }

        private protected override bool IsGranted => true;
    }

    /// <summary>Whatever may be hidden besides, some figures are below the threshold and can be recovered: too much must be shown.</summary>
    public sealed record NoPattern : Publication
    {
        internal NoPattern(ValueSet<FigureId> exposed, ValueList<CategoryMerge> merges) => (Exposed, Merges) = (exposed, merges);

        /// <summary>Gets the figures that cannot be protected.</summary>
        public ValueSet<FigureId> Exposed { get; }

        /// <summary>Gets merges after which the release can be published, the smallest categories first; none if no single merge is enough.</summary>
        public ValueList<CategoryMerge> Merges { get; }

        private protected override bool IsGranted => false;
    }

    /// <summary>The budget was spent before an audit showed that nothing can be recovered. Simplify the links between tables, or allow more.</summary>
    public sealed record Refused : Publication
    {
        internal Refused(long budget) => Budget = budget;

        /// <summary>Gets how much work was allowed, in numbers of a tableau computed anew.</summary>
        public long Budget { get; }

        private protected override bool IsGranted => false;
    }
}
