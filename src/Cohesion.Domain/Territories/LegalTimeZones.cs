using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>The time zones in which the clocks of French territories stand, by their names in the IANA database.</summary>
/// <remarks>A deadline ends with the day of the authority that set it: midnight in Papeete is not midnight in Paris. Source: tzdata, <c>zone.tab</c>.</remarks>
public static class LegalTimeZones
{
    private const string Paris = "Europe/Paris";

    private const string Tahiti = "Pacific/Tahiti";

    private const string Marquesas = "Pacific/Marquesas";

    private const string Gambier = "Pacific/Gambier";

    /// <summary>Gives the zones of a département or overseas territory, in ordinal order: one; three for Polynesia; none for Clipperton, where nobody lives.</summary>
    /// <exception cref="ArgumentException"><paramref name="departement"/> is the default value.</exception>
    public static ValueList<string> Of(DepartementCode departement) => Guard.Against.Default(departement).ToString() switch
    {
        "971" => ["America/Guadeloupe"],
        "972" => ["America/Martinique"],
        "973" => ["America/Cayenne"],
        "974" => ["Indian/Reunion"],
        "975" => ["America/Miquelon"],
        "976" => ["Indian/Mayotte"],
        "977" => ["America/St_Barthelemy"],
        "978" => ["America/Marigot"],
        "984" => ["Indian/Kerguelen"],
        "986" => ["Pacific/Wallis"],
        "987" => [Gambier, Marquesas, Tahiti],
        "988" => ["Pacific/Noumea"],
        "989" => [],
        _ => [Paris],
    };

    /// <summary>Gives the zones of a place, in ordinal order, as far as its code tells: none for an EPCI or a zone of a file.</summary>
    /// <remarks>Where lists are at hand, <see cref="TerritorialHierarchy.TimeZonesOf(TerritoryCode)"/> tells more.</remarks>
    /// <exception cref="ArgumentException"><paramref name="place"/> is the default value.</exception>
    public static ValueList<string> Of(TerritoryCode place) => TerritorialHierarchy.Bare.TimeZonesOf(place);

    /// <summary>Gives the zones of a commune: one, in Polynesia too, since each of its archipelagos has one; none for Clipperton.</summary>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is the default value.</exception>
    public static ValueList<string> Of(CommuneCode commune) => Guard.Against.Default(commune).ToString() switch
    {
        "98719" => [Gambier],
        "98718" or "98723" or "98731" or "98746" or "98756" or "98757" => [Marquesas],
        ['9', '8', '7', ..] => [Tahiti],
        _ => Of(commune.Departement),
    };
}
