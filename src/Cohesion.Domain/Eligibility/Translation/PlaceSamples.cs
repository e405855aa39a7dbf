using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Places that stand for those that rules do not name.</summary>
internal static class PlaceSamples
{
    // No commune bears this number in any département.
    private const string NoCommune = "999";

    /// <summary>Gets places that lie somewhere else, near nothing that a rule names.</summary>
    public static ValueList<TerritoryCode> Elsewhere { get; } = [TerritoryCode.Parse("75056/none", null), TerritoryCode.Parse("departement:75", null)];

    /// <summary>
    /// Gives places within a zone that lie in none of its quartiers, which a rule may treat otherwise than the zone and than its quartiers; none of a zone that
    /// holds no communes, or of which it is not known which ones.
    /// </summary>
    public static IEnumerable<TerritoryCode> Within(TerritoryCode zone) => zone.Kind switch
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
