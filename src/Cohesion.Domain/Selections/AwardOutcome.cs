using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What is decided about an application in a selection, with its reason.</summary>
public abstract record AwardOutcome
{
    private AwardOutcome()
    {
    }

    /// <summary>Says the decision and its reason in one sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Guard.Against.Undefined(language) == Language.French ? InFrench() : InEnglish();

    // Closes the hierarchy.
    private protected abstract string InFrench();

    private protected abstract string InEnglish();

    /// <summary>The request is granted, in whole.</summary>
    public sealed record Funded : AwardOutcome
    {
        internal Funded(Money amount) => Amount = amount;

        /// <summary>Gets the award; above zero.</summary>
        public Money Amount { get; }

        private protected override string InFrench() => $"Financé à hauteur de {Amount.ToText(Language.French)}.";

        private protected override string InEnglish() => $"Funded with {Amount.ToText(Language.English)}.";
    }

    /// <summary>The request exceeds what remains of the envelope.</summary>
    public sealed record DoesNotFit : AwardOutcome
    {
        internal DoesNotFit(Money request, Money remaining) => (Request, Remaining) = (request, remaining);

        /// <summary>Gets what was asked for.</summary>
        public Money Request { get; }

        /// <summary>Gets what remained when its turn came; less than the request.</summary>
        public Money Remaining { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: la demande de {Request.ToText(Language.French)} dépasse ce qui reste de l’enveloppe, {Remaining.ToText(Language.French)}.";

        private protected override string InEnglish() =>
            $"Not funded: the request of {Request.ToText(Language.English)} exceeds what remains of the envelope, {Remaining.ToText(Language.English)}.";
    }

    /// <summary>A better one did not fit, and the rule funds nobody after it.</summary>
    public sealed record AfterStop : AwardOutcome
    {
        internal AfterStop(ApplicationReference stoppedAt) => StoppedAt = stoppedAt;

        /// <summary>Gets the application that did not fit.</summary>
        public ApplicationReference StoppedAt { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: le dossier {StoppedAt}, mieux classé, ne tient pas dans l’enveloppe, et la sélection s’y arrête.";

        private protected override string InEnglish() =>
            $"Not funded: application {StoppedAt}, ranked higher, does not fit in the envelope, and the selection stops there.";
    }

    /// <summary>The total is below the minimum of the policy.</summary>
    public sealed record BelowThreshold : AwardOutcome
    {
        internal BelowThreshold(Points total, Points minimum) => (Total, Minimum) = (total, minimum);

        /// <summary>Gets the total; below the minimum.</summary>
        public Points Total { get; }

        /// <summary>Gets the least total that the policy funds.</summary>
        public Points Minimum { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: le total, {Total.Counted(Language.French)}, est sous le minimum de {Minimum.Counted(Language.French)}.";

        private protected override string InEnglish() =>
            $"Not funded: the total, {Total.Counted(Language.English)}, is below the minimum of {Minimum.Counted(Language.English)}.";
    }
}
