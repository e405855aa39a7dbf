using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the members of a list of quartiers, in the order in which its shape declares them.</summary>
internal static class QuartierListWriter
{
    public static void Write(CanonicalJson json, QuartierList list)
    {
        ValueSet<DepartementCode> obvious = [.. list.Quartiers.Select(quartier => quartier.Code.Departement)];
        json.Code<QuartierListId>("list", list.Id);
        json.Member("generation", list.Generation == QuartierGeneration.Of2015 ? 2015 : 2024L);
        json.Member("inForce", members => DaySpans.Write(members, list.From, list.Until));
        json.Texts("departements", [.. list.Departements.Where(code => !obvious.Contains(code))]);
        json.Member("quartiers").List(list.Quartiers, static (element, quartier) => element.Object(members => Write(members, quartier)));
        json.Objects("communes", list.Communes, static (members, commune) =>
        {
            members.Code<CommuneCode>("code", commune.Code);
            members.Member("name", commune.Name);
            members.Code("epci", commune.Epci);
        });
        json.Objects("epcis", list.Epcis, static (members, epci) =>
        {
            members.Code<Siren>("siren", epci.Siren);
            members.Member("name", epci.Name);
            members.Member("nature", epci.Nature is { } nature ? QuartierListShapes.Natures.Of(nature) : null);
            members.Texts("communes", epci.Communes);
        });
        json.Objects("successions", list.Successions, static (members, succession) =>
        {
            members.Member("kind", QuartierListShapes.Kinds.Of(succession.Kind));
            members.Texts("from", succession.From);
            members.Texts("to", succession.To);
        });
        json.Cite(list.Citations);
    }

    private static void Write(CanonicalJson json, Quartier quartier)
    {
        json.Code<QuartierCode>("code", quartier.Code);
        json.Member("name", quartier.Name);
        json.Texts("communes", quartier.Communes);
        json.Texts("epcis", quartier.Epcis);
        json.Objects("populations", quartier.Populations, static (members, population) =>
        {
            members.Member("censusYear", (long?)population.CensusYear);
            members.Member("inhabitants", population.Inhabitants);
            members.Member("suppressed", population.IsSuppressed ? true : null);
        });
    }
}
