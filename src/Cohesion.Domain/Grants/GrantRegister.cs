using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>The grants of authorities to bodies: what one granted another in a year, and which reports are owed.</summary>
/// <param name="Grants">The grants, each in its present state.</param>
public sealed record GrantRegister(ValueList<Grant> Grants)
{
    /// <summary>Adds up what one authority granted one body in one budget year; what was refused, or is not decided, does not count.</summary>
    /// <param name="authority">Who grants.</param>
    /// <param name="beneficiary">Who receives.</param>
    /// <param name="year">The budget year of the authority.</param>
    /// <param name="currency">The currency; grants in another are left out.</param>
    /// <exception cref="OverflowException">The total is beyond <see cref="long"/> minor units.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is no currency.</exception>
    public Money Granted(PartyId authority, PartyId beneficiary, int year, Currency currency = Currency.Euro) => Money.Sum(
        Between(authority, beneficiary).Where(grant => grant.CountsInYear && grant.Award.Year == year && grant.Award.Amount.Currency == currency).Select(grant => grant.Award.Amount),
        currency);

    /// <summary>Gives the grants whose report is owed before a new request of the same body to the same authority.</summary>
    /// <remarks>Those that were paid, whose financial year is over on that day, and on which no report has come. Source: law 2000-321, article 10; CERFA 12156.</remarks>
    /// <param name="authority">To whom the request goes.</param>
    /// <param name="beneficiary">Who asks.</param>
    /// <param name="on">The day of the request.</param>
    public ValueList<PaidGrant> ReportsOwed(PartyId authority, PartyId beneficiary, LocalDate on) =>
        [.. Between(authority, beneficiary).OfType<PaidGrant>().Where(grant => grant.Award.YearEnd < on)];

    private IEnumerable<Grant> Between(PartyId authority, PartyId beneficiary) =>
        Grants.Where(grant => grant.Award.Authority == authority && grant.Award.Beneficiary.Id == beneficiary);
}
