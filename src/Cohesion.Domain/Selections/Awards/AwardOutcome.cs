using System.Globalization;
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

    /// <summary>A part of the request is granted.</summary>
    public sealed record FundedPartially : AwardOutcome
    {
        internal FundedPartially(Money amount, Money request, AwardLimit limit) => (Amount, Request, Limit) = (amount, request, limit);

        /// <summary>Gets the award; above zero.</summary>
        public Money Amount { get; }

        /// <summary>Gets what was asked for; more than the award.</summary>
        public Money Request { get; }

        /// <summary>Gets what made it less.</summary>
        public AwardLimit Limit { get; }

        private protected override string InFrench() =>
            $"Financé en partie, {Amount.ToText(Language.French)} sur {Request.ToText(Language.French)}\u202F: {Why.French}.";

        private protected override string InEnglish() =>
            $"Funded in part, {Amount.ToText(Language.English)} of {Request.ToText(Language.English)}: {Why.English}.";

        private (string French, string English) Why => Limit switch
        {
            AwardLimit.Ceiling => ("c’est le plafond par projet", "it is the ceiling per project"),
            AwardLimit.Rate => ("c’est le taux maximal", "it is the greatest rate"),
            AwardLimit.Overspent => ("c’est la part minimale de l’aide, qui dépasse ce qui reste de l’enveloppe", "it is the least share, which overspends the envelope"),
            _ => ("c’est ce qui reste", "it is what remains"),
        };
    }

    /// <summary>What could be awarded exceeds what remains of the envelope.</summary>
    public sealed record DoesNotFit : AwardOutcome
    {
        internal DoesNotFit(Money request, Money remaining) => (Request, Remaining) = (request, remaining);

        /// <summary>Gets what was asked for, within the ceiling and the rate of the policy.</summary>
        public Money Request { get; }

        /// <summary>Gets what remained when its turn came, less what is held for others; less than the request.</summary>
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

    /// <summary>What could be awarded exceeds what remains of a sub-envelope.</summary>
    public sealed record CapReached : AwardOutcome
    {
        internal CapReached(SubEnvelopeId part, Money request, Money remaining) => (Part, Request, Remaining) = (part, request, remaining);

        /// <summary>Gets which sub-envelope.</summary>
        public SubEnvelopeId Part { get; }

        /// <summary>Gets what was asked for, within the ceiling and the rate of the policy.</summary>
        public Money Request { get; }

        /// <summary>Gets what remained of it when its turn came; less than the request.</summary>
        public Money Remaining { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: la demande de {Request.ToText(Language.French)} dépasse ce qui reste de la sous-enveloppe {Part}, {Remaining.ToText(Language.French)}.";

        private protected override string InEnglish() =>
            $"Not funded: the request of {Request.ToText(Language.English)} exceeds what remains of the sub-envelope {Part}, {Remaining.ToText(Language.English)}.";
    }

    /// <summary>As many are funded as may be.</summary>
    public sealed record QuotaReached : AwardOutcome
    {
        internal QuotaReached(SubEnvelopeId? part, int quota) => (Part, Quota) = (part, quota);

        /// <summary>Gets which sub-envelope, or <see langword="null"/> for the envelope.</summary>
        public SubEnvelopeId? Part { get; }

        /// <summary>Gets how many are funded at most.</summary>
        public int Quota { get; }

        private protected override string InFrench() => string.Create(
            CultureInfo.InvariantCulture, $"Non financé\u202F: le nombre de projets{(Part is { } part ? $" de la sous-enveloppe {part}" : "")}, {Quota}, est atteint.");

        private protected override string InEnglish() => string.Create(
            CultureInfo.InvariantCulture, $"Not funded: the number of projects{(Part is { } part ? $" of the sub-envelope {part}" : "")}, {Quota}, is reached.");
    }

    /// <summary>A score is below the minimum of its criterion.</summary>
    public sealed record BelowCriterion : AwardOutcome
    {
        internal BelowCriterion(Criterion criterion, Points score, Points minimum) => (Criterion, Score, Minimum) = (criterion, score, minimum);

        /// <summary>Gets what the application was scored too low on.</summary>
        public Criterion Criterion { get; }

        /// <summary>Gets the score; below the minimum.</summary>
        public Points Score { get; }

        /// <summary>Gets the least score that the policy funds.</summary>
        public Points Minimum { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: la note pour «\u00A0{Criterion.Title.ToText(Language.French)}\u00A0», {Score.ToText(Language.French)}, est sous le minimum de {Minimum.Counted(Language.French)}.";

        private protected override string InEnglish() =>
            $"Not funded: the score for “{Criterion.Title.ToText(Language.English)}”, {Score.ToText(Language.English)}, is below the minimum of {Minimum.Counted(Language.English)}.";
    }

    /// <summary>What could be awarded, within the ceiling and the rate, is below the least award.</summary>
    public sealed record BelowFloor : AwardOutcome
    {
        internal BelowFloor(Money amount, Money floor) => (Amount, Floor) = (amount, floor);

        /// <summary>Gets what could be awarded; below the floor.</summary>
        public Money Amount { get; }

        /// <summary>Gets the least award.</summary>
        public Money Floor { get; }

        private protected override string InFrench() =>
            $"Non financé\u202F: l’aide possible, {Amount.ToText(Language.French)}, est sous le plancher de {Floor.ToText(Language.French)}.";

        private protected override string InEnglish() =>
            $"Not funded: the possible award, {Amount.ToText(Language.English)}, is below the floor of {Floor.ToText(Language.English)}.";
    }
}
