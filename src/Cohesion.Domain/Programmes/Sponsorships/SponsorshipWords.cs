namespace Cohesion.Domain.Programmes;

/// <summary>What people read of each obstacle.</summary>
internal static class SponsorshipWords
{
    public static LocalizedText Of(SponsorshipObstacle obstacle) => obstacle switch
    {
        SponsorshipObstacle.SponsorConsent => LocalizedText.Of("le parrain ou la marraine ne consent pas", "the sponsor does not consent"),
        SponsorshipObstacle.YouthConsent => LocalizedText.Of("le ou la jeune ne consent pas", "the young person does not consent"),
        SponsorshipObstacle.ParentalConsent => LocalizedText.Of(
            "les titulaires de l’autorité parentale ne consentent pas tous", "not all of those who hold parental authority consent"),
        SponsorshipObstacle.SponsorAge => LocalizedText.Of("l’âge du parrain ou de la marraine n’est pas celui de la règle", "the sponsor is not of the ages of the rule"),
        SponsorshipObstacle.YouthAge => LocalizedText.Of("l’âge du ou de la jeune n’est pas celui de la règle", "the young person is not of the ages of the rule"),
        SponsorshipObstacle.YearsBetween => LocalizedText.Of("l’écart d’âge est trop petit", "the two are too near in age"),
        SponsorshipObstacle.Parent => LocalizedText.Of("le parrain ou la marraine exerce l’autorité parentale", "the sponsor holds parental authority"),
        SponsorshipObstacle.NoPlace => LocalizedText.Of("toutes ses places sont prises", "all places of the sponsor are taken"),
        _ => LocalizedText.Of("le ou la jeune a déjà un parrain ou une marraine", "the young person has a sponsor already"),
    };
}
