using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Lists of quartiers with everything that a file can say of them.</content>
public static partial class Generate
{
    /// <summary>Gets lists whose names are odd texts, with sources and with départements without quartiers.</summary>
    public static Gen<QuartierList> ElaborateQuartierLists =>
        from list in QuartierLists
        from id in QuartierListIds
        from departements in DepartementCodes.ListOf()
        from quartiers in Gen.CollectToList(list.Quartiers, Renamed)
        from communes in Gen.CollectToList(list.Communes, commune => Texts.Select(name => new Commune(commune.Code, name, commune.Epci)))
        from epcis in Gen.CollectToList(list.Epcis, Renamed)
        from citations in Citations.ListOf()
        select QuartierList.Create(new QuartierListDraft
        {
            Id = id,
            Generation = list.Generation,
            From = list.From,
            Until = list.Until,
            Departements = [.. departements],
            Quartiers = [.. quartiers],
            Communes = [.. communes],
            Epcis = [.. epcis],
            Successions = list.Successions,
            Citations = [.. citations],
        });

    private static Gen<Quartier> Renamed(Quartier quartier) =>
        Texts.Select(name => Quartier.Create(quartier.Code, name, quartier.Communes, quartier.Epcis, quartier.Populations));

    private static Gen<Epci> Renamed(Epci epci) =>
        from name in Texts
        from nature in Gen.Elements([null, .. Enum.GetValues<EpciNature>().Select(nature => (EpciNature?)nature)])
        select new Epci(epci.Siren, name, nature, epci.Communes);
}
