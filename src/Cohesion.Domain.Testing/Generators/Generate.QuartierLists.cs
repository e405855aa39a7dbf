using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Small lists of quartiers over a few places that meet often.</content>
public static partial class Generate
{
    /// <summary>Gets places of a small country; some stand in no list.</summary>
    internal static TerritoryCode[] SmallCountry { get; } =
    [
        .. "62498 62510 59350 75056 75101 97611 62498/none 62510/none 75101/none QP062001 QP062002 QN06201M QN06202N QN05901N QN97602M QN97651C QN06251C QN06299N QP059099 epci:246200364 epci:246200299 epci:200072460 departement:62 departement:59 departement:75 departement:976 region:32 region:11 region:06 local:a local:b local:c local:undeclared"
            .Split(' ').Select(text => TerritoryCode.Parse(text, null)),
    ];

    /// <summary>Gets names of lists of quartiers.</summary>
    public static Gen<QuartierListId> QuartierListIds => Gen.Elements("metropole-2024", "outreMer2025", "x", "2015-1").Select(text => QuartierListId.Parse(text, null));

    /// <summary>Gets counts of inhabitants, some of them suppressed.</summary>
    public static Gen<PopulationObservation> PopulationObservations =>
        from year in Gen.Choose(2006, 2024)
        from inhabitants in Gen.Choose(-1, 9000)
        select inhabitants < 0 ? PopulationObservation.Suppressed(year) : PopulationObservation.Of(year, inhabitants);

    /// <summary>Gets priority quartiers with their communes, intercommunalités and populations.</summary>
    public static Gen<Quartier> Quartiers => QuartierCodes.SelectMany(QuartierOf);

    /// <summary>Gets lists of one generation over a few places that meet often, the later one with successions.</summary>
    public static Gen<QuartierList> QuartierLists => Gen.Elements(QuartierGeneration.Of2015, QuartierGeneration.Of2024).SelectMany(ListOf);

    /// <summary>Gets a list of each generation, the later one with successions.</summary>
    internal static Gen<Domain.Territories.QuartierLists> TwoLists =>
        from before in ListOf(QuartierGeneration.Of2015)
        from after in ListOf(QuartierGeneration.Of2024)
        select Domain.Territories.QuartierLists.Create([before, after]);

    /// <summary>Gets three zones that lie in communes, in quartiers and in each other.</summary>
    internal static Gen<ValueList<Zone>> TerritorialZones =>
        from c in ZoneOf("local:c", SmallCountry.Where(code => code.Kind != TerritoryKind.Local))
        from b in ZoneOf("local:b", SmallCountry.Where(code => code.Kind != TerritoryKind.Local).Append(c.Id))
        from a in ZoneOf("local:a", SmallCountry.Where(code => code.Kind != TerritoryKind.Local).Concat([b.Id, c.Id]))
        select (ValueList<Zone>)[a, b, c];

    private static Gen<Zone> ZoneOf(string id, IEnumerable<TerritoryCode> places) =>
        from kind in Gen.Elements<ZoneKind?>(null, ZoneKind.VeilleActive, ZoneKind.Commune)
        from within in Some(kind == ZoneKind.Commune ? places.Where(code => code.Kind is TerritoryKind.Commune or TerritoryKind.Epci) : places, 1, 2)
        select Zone.Create(TerritoryCode.Parse(id, null), kind, [.. within], LocalizedText.OfFrench(id));

    private static Gen<Quartier> QuartierOf(QuartierCode code) =>
        from communes in Some(SmallCountry.Where(place => place.Kind == TerritoryKind.Commune && place.Commune!.Value.Departement == code.Departement).Select(place => place.Commune!.Value)
            .DefaultIfEmpty(CommuneCode.Parse("62498", null)), 1, 2)
        from epcis in Some(SmallCountry.Select(place => place.Epci).OfType<Siren>(), 0, 1)
        from populations in PopulationObservations.ListOf().Select(all => all.DistinctBy(p => p.CensusYear))
        select Quartier.Create(code, "Centre Ville", [.. communes], [.. epcis], [.. populations]);

    private static Gen<QuartierList> ListOf(QuartierGeneration generation) =>
        from codes in Some(SmallCountry.Select(place => place.Quartier).OfType<QuartierCode>().Where(code => code.Generation == generation && !code.ToString().Contains("99", StringComparison.Ordinal)), 0, 4)
        from quartiers in Gen.CollectToList(codes, QuartierOf)
        from communes in Some(SmallCountry.Where(place => place.Kind == TerritoryKind.Commune).Select(place => place.Commune!.Value), 0, 3)
        from epcis in Gen.CollectToList(communes, _ => Gen.Elements<Siren?>([null, .. SmallCountry.Select(place => place.Epci).OfType<Siren>()]))
        from whole in Some(communes.Index().Where(e => epcis[e.Index] is not null).Select(e => epcis[e.Index]!.Value).Distinct(), 0, 1)
        from successions in generation == QuartierGeneration.Of2024 ? SuccessionsTo([.. codes.Where(code => code.Departement.ToString() == "62")]) : Gen.Constant(Array.Empty<QuartierSuccession>())
        from until in Gen.Elements<LocalDate?>(null, new LocalDate(2030, 12, 31))
        select QuartierList.Create(new QuartierListDraft
        {
            Id = QuartierListId.Parse(generation == QuartierGeneration.Of2015 ? "list-2015" : "list-2024", null),
            Generation = generation,
            From = generation == QuartierGeneration.Of2015 ? new LocalDate(2015, 1, 1) : new LocalDate(2024, 1, 1),
            Until = generation == QuartierGeneration.Of2015 ? new LocalDate(2023, 12, 31) : until,
            Quartiers = [.. quartiers],
            Communes = [.. communes.Select((code, i) => new Commune(code, "Lens", epcis[i]))],
            Epcis = [.. whole.Select(siren => new Epci(siren, "Lens-Liévin", EpciNature.CommunauteDAgglomeration, [.. communes.Where((_, i) => epcis[i] == siren)]))],
            Successions = [.. successions],
        });

    private static Gen<QuartierSuccession[]> SuccessionsTo(QuartierCode[] listed)
    {
        QuartierCode one = QuartierCode.Parse("QP062001", null), other = QuartierCode.Parse("QP062002", null);
        QuartierSuccession[][] choices = listed switch
        {
            [] => [[]],
            [var only] =>
            [
                [],
                [QuartierSuccession.Create(SuccessionKind.Identical, [one], [only])],
                [QuartierSuccession.Create(SuccessionKind.Merged, [one, other], [only])],
                [QuartierSuccession.Create(SuccessionKind.Left, [one], []), QuartierSuccession.Create(SuccessionKind.Entered, [], [only])],
            ],
            [var first, var second, ..] =>
            [
                [],
                [QuartierSuccession.Create(SuccessionKind.Identical, [one], [first]), QuartierSuccession.Create(SuccessionKind.Modified, [other], [second])],
                [QuartierSuccession.Create(SuccessionKind.Split, [one], [first, second])],
                [QuartierSuccession.Create(SuccessionKind.Modified, [one, other], [first, second])],
                [QuartierSuccession.Create(SuccessionKind.Left, [other], []), QuartierSuccession.Create(SuccessionKind.Identical, [one], [second])],
            ],
        };
        return Gen.Elements(choices);
    }

    /// <summary>Draws at least and at most so many of some elements, each once; fewer if there are fewer.</summary>
    private static Gen<T[]> Some<T>(IEnumerable<T> elements, int least, int most)
    {
        T[] all = [.. elements];
        return from count in Gen.Choose(Math.Min(least, all.Length), Math.Min(most, all.Length))
               from shuffled in Gen.Shuffle(all)
               select shuffled[..count];
    }
}
