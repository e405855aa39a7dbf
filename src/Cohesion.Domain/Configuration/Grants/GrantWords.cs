using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The words of payment terms and of grant files.</summary>
internal static class GrantWords
{
    public static WordTable<PaymentEvent> Events { get; } = new(
        new(PaymentEvent.Decision, Word("decision", "La délibération qui attribue la subvention.", "The deliberation that decides the grant.")),
        new(PaymentEvent.Notification, Word("notification", "La notification au bénéficiaire.", "The notification to the beneficiary.")),
        new(PaymentEvent.Agreement, Word("agreement", "La signature de la convention.", "The signature of the written agreement.")),
        new(PaymentEvent.Start, Word("start", "Le premier jour de l’action.", "The first day of the action.")),
        new(PaymentEvent.End, Word("end", "Le dernier jour de l’action.", "The last day of the action.")),
        new(PaymentEvent.Report, Word("report", "Le compte rendu financier.", "The financial report.")));

    public static WordTable<CostBasis> Bases { get; } = new(
        new(CostBasis.LumpSum, Word("lumpSum", "Le montant reste, quel que soit le coût réel.", "The amount stays, whatever the real cost.")),
        new(CostBasis.Proportional, Word("proportional", "La subvention garde sa part du coût réel, s’il est inférieur au budget.", "The grant keeps its share of the real cost, where that is below the budget.")));

    public static WordTable<HolidayZone> Zones { get; } = new(
        new(HolidayZone.Metropole, Word("metropole", "La métropole, sans l’Alsace ni la Moselle.", "Metropolitan France, without Alsace and Moselle.")),
        new(HolidayZone.AlsaceMoselle, Word("alsaceMoselle", "L’Alsace et la Moselle.", "Alsace and Moselle.")),
        new(HolidayZone.Guadeloupe, Word("guadeloupe", "La Guadeloupe.", "Guadeloupe.")),
        new(HolidayZone.Martinique, Word("martinique", "La Martinique.", "Martinique.")),
        new(HolidayZone.Guyane, Word("guyane", "La Guyane.", "Guyane.")),
        new(HolidayZone.LaReunion, Word("laReunion", "La Réunion.", "La Réunion.")),
        new(HolidayZone.SaintPierreEtMiquelon, Word("saintPierreEtMiquelon", "Saint-Pierre-et-Miquelon.", "Saint-Pierre-et-Miquelon.")),
        new(HolidayZone.Mayotte, Word("mayotte", "Mayotte.", "Mayotte.")),
        new(HolidayZone.SaintBarthelemy, Word("saintBarthelemy", "Saint-Barthélemy.", "Saint-Barthélemy.")),
        new(HolidayZone.SaintMartin, Word("saintMartin", "Saint-Martin.", "Saint-Martin.")),
        new(HolidayZone.WallisEtFutuna, Word("wallisEtFutuna", "Wallis-et-Futuna.", "Wallis-et-Futuna.")),
        new(HolidayZone.PolynesieFrancaise, Word("polynesieFrancaise", "La Polynésie française.", "French Polynesia.")),
        new(HolidayZone.NouvelleCaledonie, Word("nouvelleCaledonie", "La Nouvelle-Calédonie.", "New Caledonia.")));
}
