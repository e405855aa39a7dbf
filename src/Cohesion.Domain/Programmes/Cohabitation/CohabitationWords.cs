using System.Diagnostics;

namespace Cohesion.Domain.Programmes;

/// <summary>What people read of each requirement.</summary>
internal static class CohabitationWords
{
    public static LocalizedText Of(CohabitationRequirement requirement) => requirement switch
    {
        CohabitationRequirement.HoursStated => LocalizedText.Of("Les heures données contre la chambre sont indiquées", "The hours given for the room are stated"),
        CohabitationRequirement.HostAge => LocalizedText.Of("La personne qui accueille a 60 ans ou plus", "The host is 60 or over"),
        CohabitationRequirement.GuestAge => LocalizedText.Of("La personne accueillie a moins de 30 ans", "The guest is under 30"),
        CohabitationRequirement.ModestCounterpart => LocalizedText.Of("La contrepartie financière est modeste", "The counterpart is modest"),
        CohabitationRequirement.Notice => LocalizedText.Of("Le préavis est d’un mois", "The notice is one month"),
        CohabitationRequirement.LandlordInformed => LocalizedText.Of("Le bailleur est informé", "The landlord is informed"),
        CohabitationRequirement.NoHoursOwed => LocalizedText.Of("Aucune heure n’est due contre la chambre", "No hours are owed for the room"),
        _ => throw new UnreachableException(),
    };
}
