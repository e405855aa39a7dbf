namespace Cohesion.Domain.Time;

/// <summary>A part of the country with public holidays of its own. There is no zero member: <c>default</c> is no zone.</summary>
/// <remarks>Source: the public holidays that Etalab publishes (etalab/jours-feries-france-data, Licence Ouverte 2.0), years 2006 to 2031.</remarks>
public enum HolidayZone
{
    /// <summary>Metropolitan France without Alsace and Moselle: the eleven days of the code du travail (article L3133-1).</summary>
    Metropole = 1,

    /// <summary>Départements 57, 67 and 68: 26 December besides, and Good Friday in some communes (code du travail, article L3134-13).</summary>
    AlsaceMoselle,

    /// <summary>Guadeloupe: 27 May besides.</summary>
    Guadeloupe,

    /// <summary>Martinique: 22 May besides.</summary>
    Martinique,

    /// <summary>Guyane: 10 June besides.</summary>
    Guyane,

    /// <summary>La Réunion: 20 December besides.</summary>
    LaReunion,

    /// <summary>Saint-Pierre-et-Miquelon: the eleven days.</summary>
    SaintPierreEtMiquelon,

    /// <summary>Mayotte: 27 April besides.</summary>
    Mayotte,

    /// <summary>Saint-Barthélemy: 9 October besides.</summary>
    SaintBarthelemy,

    /// <summary>Saint-Martin: 28 May besides, which was 27 May until 2017.</summary>
    SaintMartin,

    /// <summary>Wallis-et-Futuna: the eleven days; what the territory adds is handed over.</summary>
    WallisEtFutuna,

    /// <summary>French Polynesia: the eleven days; what the territory adds is handed over.</summary>
    PolynesieFrancaise,

    /// <summary>New Caledonia: the eleven days; what the territory adds is handed over.</summary>
    NouvelleCaledonie,
}
