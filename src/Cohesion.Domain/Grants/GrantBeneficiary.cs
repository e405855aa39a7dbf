using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Grants;

/// <summary>Who receives a grant (<i>bénéficiaire</i>): the applicant, once something is awarded.</summary>
public sealed record GrantBeneficiary
{
    // Its legal form and those above it, looked up once.
    private readonly ValueSet<Code> _forms;

    /// <summary>Names a beneficiary.</summary>
    /// <param name="id">Its identifier, the same in all its grants.</param>
    /// <param name="legalForm">What it is in law, of the vocabulary <see cref="Vocabularies.LegalForm"/>.</param>
    /// <exception cref="ArgumentException">An argument is the default value.</exception>
    public GrantBeneficiary(PartyId id, Code legalForm)
    {
        (Id, LegalForm) = (Guard.Against.Default(id), Guard.Against.Default(legalForm));
        _forms = [LegalForm, .. Vocabularies.LegalForm.Entries.Select(entry => entry.Code).Where(form => Vocabularies.LegalForm.IsWithin(LegalForm, form))];
    }

    /// <summary>Gets its identifier.</summary>
    public PartyId Id { get; }

    /// <summary>Gets what it is in law.</summary>
    public Code LegalForm { get; }

    /// <summary>Gets whether it is a private non-profit body, which alone may keep what it did not spend (law 2021-875, article 1).</summary>
    public bool IsNonProfit => Is(Applications.LegalForm.PrivateNonProfit);

    /// <summary>Tells whether it is of a legal form or of one below it.</summary>
    internal bool Is(Code form) => _forms.Contains(form);
}
