namespace Cohesion.Domain.Applications;

/// <content>What a project is about, and when it takes place.</content>
public static partial class Vocabularies
{
    /// <summary>Gets the pillars of a contrat de ville: three by the circular of 15 October 2014, and a fourth that many contracts added.</summary>
    public static Vocabulary Pillar { get; } = Of(
        "pillar",
        ("socialCohesion", null, "Cohésion sociale", "Social cohesion"),
        ("livingEnvironment", null, "Cadre de vie et renouvellement urbain", "Living environment and urban renewal"),
        ("economyEmployment", null, "Développement économique et emploi", "Economic development and employment"),
        ("citizenship", null, "Valeurs de la République et citoyenneté", "Values of the Republic and citizenship"));

    /// <summary>Gets the cross-cutting axes of a contrat de ville.</summary>
    public static Vocabulary Axis { get; } = Of(
        "axis",
        ("youth", null, "Jeunesse", "Youth"),
        ("genderEquality", null, "Égalité entre les femmes et les hommes", "Gender equality"),
        ("discrimination", null, "Lutte contre les discriminations", "Fight against discrimination"),
        ("valuesOfTheRepublic", null, "Valeurs de la République", "Values of the Republic"));

    /// <summary>Gets the objectives of a call; empty, for calls to fill.</summary>
    public static Vocabulary Objective { get; } = Of("objective");

    /// <summary>Gets the activities of a project; empty, for calls to fill.</summary>
    public static Vocabulary Activity { get; } = Of("activity");

    /// <summary>Gets the times at which a project takes place.</summary>
    public static Vocabulary Slot { get; } = Of(
        "slot",
        ("weekday", null, "En semaine", "On weekdays"),
        ("evening", null, "En soirée", "In the evening"),
        ("weekend", null, "Le week-end", "At the weekend"),
        ("july", null, "En juillet", "In July"),
        ("august", null, "En août", "In August"),
        ("schoolTime", null, "Sur le temps scolaire", "In school time"));

    /// <summary>Gets whether a project was carried out before.</summary>
    public static Vocabulary Novelty { get; } = Of(
        "novelty",
        ("new", null, "Nouvelle action", "New action"),
        ("renewal", null, "Reconduction", "Renewal"),
        ("adapted", null, "Reconduction avec adaptation", "Renewal with changes"));
}
