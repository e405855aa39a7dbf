namespace Cohesion.Domain.Programmes;

/// <summary>What keeps somebody out of a sponsorship. There is no zero member: <c>default</c> is no obstacle.</summary>
public enum SponsorshipObstacle
{
    /// <summary>The sponsor does not consent.</summary>
    SponsorConsent = 1,

    /// <summary>The young person does not consent.</summary>
    YouthConsent,

    /// <summary>The young person is a minor, and not all of those who hold parental authority consent, or nobody is known to hold it.</summary>
    ParentalConsent,

    /// <summary>The sponsor is not of the ages of the rule.</summary>
    SponsorAge,

    /// <summary>The young person is not of the ages of the rule.</summary>
    YouthAge,

    /// <summary>The sponsor is not enough older.</summary>
    YearsBetween,

    /// <summary>The sponsor holds parental authority over the young person: the charters speak of other adults than the parents.</summary>
    Parent,

    /// <summary>All places of the sponsor are taken by sponsorships that stand.</summary>
    NoPlace,

    /// <summary>The young person has a sponsor already.</summary>
    HasSponsor,
}
