using Ardalis.GuardClauses;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Territories;

/// <summary>Whose public holidays hold in French territories.</summary>
public static class LegalHolidays
{
    /// <summary>Gives the zone of a département or overseas territory.</summary>
    /// <remarks>Alsace-Moselle is the départements 57, 67 and 68. The lands where nobody lives, 984 and 989, keep the days of metropolitan France.</remarks>
    /// <exception cref="ArgumentException"><paramref name="departement"/> is the default value.</exception>
    public static HolidayZone ZoneOf(DepartementCode departement) => Guard.Against.Default(departement).ToString() switch
    {
        "57" or "67" or "68" => HolidayZone.AlsaceMoselle,
        "971" => HolidayZone.Guadeloupe,
        "972" => HolidayZone.Martinique,
        "973" => HolidayZone.Guyane,
        "974" => HolidayZone.LaReunion,
        "975" => HolidayZone.SaintPierreEtMiquelon,
        "976" => HolidayZone.Mayotte,
        "977" => HolidayZone.SaintBarthelemy,
        "978" => HolidayZone.SaintMartin,
        "986" => HolidayZone.WallisEtFutuna,
        "987" => HolidayZone.PolynesieFrancaise,
        "988" => HolidayZone.NouvelleCaledonie,
        _ => HolidayZone.Metropole,
    };

    /// <summary>Gives the zone of a commune, which is that of its département; whether it keeps Good Friday its code does not tell.</summary>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is the default value.</exception>
    public static HolidayZone ZoneOf(CommuneCode commune) => ZoneOf(Guard.Against.Default(commune).Departement);
}
