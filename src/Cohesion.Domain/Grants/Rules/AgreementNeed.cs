using Ardalis.GuardClauses;

namespace Cohesion.Domain.Grants;

/// <summary>Whether a grant needs a written agreement (<i>convention</i>), and by which figures.</summary>
public abstract record AgreementNeed
{
    private AgreementNeed()
    {
    }

    /// <summary>Says it in one sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Guard.Against.Undefined(language) == Language.French ? InFrench() : InEnglish();

    // Closes the hierarchy.
    private protected abstract string InFrench();

    private protected abstract string InEnglish();

    /// <summary>The total of the year is strictly above the threshold.</summary>
    public sealed record Due : AgreementNeed
    {
        internal Due(Money total, Money above) => (Total, Above) = (total, above);

        /// <summary>Gets what the authority grants the body in the year, this grant included.</summary>
        public Money Total { get; }

        /// <summary>Gets the threshold; the total is above it.</summary>
        public Money Above { get; }

        private protected override string InFrench() => $"Convention obligatoire\u202F: {Total.ToText(Language.French)} dans l’année, plus de {Above.ToText(Language.French)}.";

        private protected override string InEnglish() => $"A written agreement is due: {Total.ToText(Language.English)} in the year, more than {Above.ToText(Language.English)}.";
    }

    /// <summary>The total of the year is at most the threshold.</summary>
    public sealed record NotDue : AgreementNeed
    {
        internal NotDue(Money total, Money above) => (Total, Above) = (total, above);

        /// <summary>Gets what the authority grants the body in the year, this grant included.</summary>
        public Money Total { get; }

        /// <summary>Gets the threshold; the total is not above it.</summary>
        public Money Above { get; }

        private protected override string InFrench() => $"Convention facultative\u202F: {Total.ToText(Language.French)} dans l’année, pas plus de {Above.ToText(Language.French)}.";

        private protected override string InEnglish() => $"No written agreement is due: {Total.ToText(Language.English)} in the year, not more than {Above.ToText(Language.English)}.";
    }

    /// <summary>The rule is not about bodies of this legal form, or states no threshold in this currency.</summary>
    public sealed record Exempt : AgreementNeed
    {
        internal Exempt()
        {
        }

        private protected override string InFrench() => "Convention facultative\u202F: la règle ne vise pas ce bénéficiaire.";

        private protected override string InEnglish() => "No written agreement is due: the rule is not about this beneficiary.";
    }
}
