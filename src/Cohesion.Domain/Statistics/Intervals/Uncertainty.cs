using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>How sure a proportion is of what it tells: a sample has an interval around it, a complete count has none.</summary>
public abstract record Uncertainty
{
    private Uncertainty()
    {
    }

    /// <summary>Says it in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Say(Guard.Against.Undefined(language));

    // Closes the hierarchy.
    private protected abstract string Say(Language language);

    /// <summary>Nothing was drawn, so that nothing is uncertain: an interval would speak of people whom nobody asked about.</summary>
    public sealed record CompleteCount : Uncertainty
    {
        internal CompleteCount()
        {
        }

        private protected override string Say(Language language) => language == Language.French
            ? "Dénombrement complet\u202F: aucun intervalle."
            : "Complete count: no interval.";
    }

    /// <summary>Another draw would have given another figure: the true one is in an interval.</summary>
    public sealed record OfSample : Uncertainty
    {
        internal OfSample(ConfidenceInterval interval) => Interval = interval;

        /// <summary>Gets where the true figure lies.</summary>
        public ConfidenceInterval Interval { get; }

        private protected override string Say(Language language) => (language == Language.French ? "Estimation\u202F: " : "Estimate: ") + Interval.ToText(language) + ".";
    }
}
