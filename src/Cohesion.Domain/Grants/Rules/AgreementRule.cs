using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Grants;

/// <summary>When a grant needs a written agreement: the threshold, the bodies that the rule is about, and where it is written.</summary>
public sealed record AgreementRule
{
    /// <summary>States a rule.</summary>
    /// <param name="above">The total of a year strictly above which an agreement is due.</param>
    /// <param name="legalForms">The bodies that the rule is about, with the forms below theirs in the vocabulary; at least one.</param>
    /// <param name="citations">Where it is written.</param>
    /// <exception cref="ArgumentException"><paramref name="legalForms"/> is empty or holds the default value.</exception>
    public AgreementRule(Money above, ValueSet<Code> legalForms, params ValueList<Citation> citations) =>
        (Above, LegalForms, Citations) = (above, Guard.Against.DefaultAmong(Guard.Against.Empty(legalForms)), citations);

    /// <summary>Gets the total of a year strictly above which an agreement is due: at the threshold itself it is not.</summary>
    public Money Above { get; }

    /// <summary>Gets the bodies that the rule is about, with the forms below theirs.</summary>
    public ValueSet<Code> LegalForms { get; }

    /// <summary>Gets where it is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Tells whether an agreement is due.</summary>
    /// <param name="beneficiary">Who receives.</param>
    /// <param name="yearTotal">All that one authority grants it in one year, this grant included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="beneficiary"/> is <see langword="null"/>.</exception>
    public AgreementNeed NeedOf(GrantBeneficiary beneficiary, Money yearTotal)
    {
        Guard.Against.Null(beneficiary);
        return yearTotal.Currency != Above.Currency || !IsAbout(beneficiary) ? new AgreementNeed.Exempt()
            : yearTotal > Above ? new AgreementNeed.Due(yearTotal, Above)
            : new AgreementNeed.NotDue(yearTotal, Above);
    }

    private bool IsAbout(GrantBeneficiary beneficiary)
    {
        foreach (Code form in LegalForms)
        {
            if (beneficiary.Is(form))
            {
                return true;
            }
        }

        return false;
    }
}
