using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Places within a zone that lie in none of its quartiers: a rule may treat them as it treats neither the zone nor a quartier of it.</summary>
internal static class Surroundings
{
    // No commune bears this number in any département.
    private const string NoCommune = "999";

    /// <summary>Gives such places; none of a zone that holds no communes, or of which it is not known which ones.</summary>
    public static IEnumerable<TerritoryCode> Of(TerritoryCode zone) => zone.Kind switch
    {
        TerritoryKind.Commune => Parsed($"{zone}/none"),
        TerritoryKind.Departement => CommuneOf(zone.ToString()["departement:".Length..]),
        _ => [],
    };

    private static IEnumerable<TerritoryCode> CommuneOf(string departement)
    {
        string commune = $"{departement}{NoCommune}"[..5];
        return Parsed(commune).Concat(Parsed($"{commune}/none"));
    }

    private static IEnumerable<TerritoryCode> Parsed(string code) => TerritoryCode.TryParse(code, null, out TerritoryCode place) ? [place] : [];
}
