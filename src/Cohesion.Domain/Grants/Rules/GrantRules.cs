using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>The rules that a grant follows once it is decided, each dated and cited. Those of the law stand unless others are given.</summary>
public sealed record GrantRules
{
    /// <summary>Gets the rules of the law, as read in the sources that each cites.</summary>
    public static GrantRules OfLaw { get; } = new();

    /// <summary>Gets when a written agreement is due: strictly above 23 000 € in a year, from one authority to one body of private law.</summary>
    /// <remarks>Source: law 2000-321, article 10; décret 2001-495. Grants to social housing bodies for housing are outside it.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public AgreementRule Agreement { get; init => field = Guard.Against.Null(value); } = new(
        Money.Euros(23_000),
        [LegalForm.PrivateNonProfit, LegalForm.Company],
        new Citation("Loi n° 2000-321 du 12 avril 2000, article 10"),
        new Citation("Décret n° 2001-495 du 6 juin 2001"));

    /// <summary>Gets the delay of payment where no agreement sets dates or events: 60 days from the notification, since law 2021-875.</summary>
    /// <remarks>The law is of 1 July 2021, published on the 2nd and in force on the 3rd.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DelayRule Payment { get; init => field = Guard.Against.Null(value); } = new(
        Delay.Of(60, DelayUnit.CalendarDays), from: new LocalDate(2021, 7, 3), citations: [new Citation("Loi n° 2021-875 du 1er juillet 2021, article 2")]);

    /// <summary>Gets the delay of the financial report: six months from the end of the financial year for which the grant was given.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DelayRule Report { get; init => field = Guard.Against.Null(value); } = new(
        Delay.Of(6, DelayUnit.Months), citations: [new Citation("Loi n° 2000-321 du 12 avril 2000, article 10"), new Citation("Arrêté du 24 mai 2005")]);

    /// <summary>Gets the delay in which the essential data of an agreement are published: three months from its signature, for agreements since 1 August 2017.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DelayRule Publication { get; init => field = Guard.Against.Null(value); } = new(
        Delay.Of(3, DelayUnit.Months), from: new LocalDate(2017, 8, 1), citations: [new Citation("Décret n° 2017-779 du 5 mai 2017")]);

    /// <summary>Gets the delay in which a withdrawn grant is given back: six months at most from the decision, for requests since 2 January 2022.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DelayRule Repayment { get; init => field = Guard.Against.Null(value); } = new(
        Delay.Of(6, DelayUnit.Months), from: new LocalDate(2022, 1, 2), citations: [new Citation("Décret n° 2021-1947 du 31 décembre 2021")]);
}
