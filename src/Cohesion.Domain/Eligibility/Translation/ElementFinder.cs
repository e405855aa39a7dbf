using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Finds values of a fact of codes, texts or places that stand for all others: rules tell no value from one of them.</summary>
internal sealed class ElementFinder(ValueList<RuleSet> versions, Lazy<Mentions> mentions)
{
    /// <summary>Gives the values, and those that an application has where nothing moves it.</summary>
    /// <param name="fact">What is asked about.</param>
    /// <param name="now">What it is now, or <see langword="null"/> if that is free.</param>
    public (Elements Elements, ulong Usual) Find(FactDefinition fact, FactValue? now)
    {
        string[] own = now switch
        {
            FactValue.Choice choice => [choice.Value.ToString()],
            FactValue.Choices choices => [.. choices.Values.Select(code => code.ToString())],
            FactValue.Place place => [place.Value.ToString()],
            FactValue.Places places => [.. places.Values.Select(place => place.ToString())],
            FactValue.Text text => [text.Value],
            _ => [],
        };
        string[] values = [.. own.Concat(fact.Kind switch
        {
            FactKind.Territory or FactKind.TerritorySet => Places(Literals(fact)),
            FactKind.Text or FactKind.Identifier => Texts(fact, Literals(fact)),
            _ => Codes(fact),
        }).Distinct()];
        values = values.Length > Elements.Most ? Merge(fact, values, Literals(fact)) : values;
        Elements elements = new(values);
        return (elements, now is { IsKnown: true } ? elements.Where(own.Contains) : UsualOf(fact, elements));
    }

    private Literal[] Literals(FactDefinition fact) => [.. mentions.Value.Of(fact.Id).Distinct()];

    private ulong UsualOf(FactDefinition fact, Elements elements)
    {
        string[] written = [.. Literals(fact).Select(TextOf)];
        string usual = Usual.WordOf(fact) is { } word && elements.Where(value => value == word) != 0 ? word
            : written.FirstOrDefault(text => elements.Where(value => value == text) != 0) ?? elements.In(1).FirstOrDefault() ?? "";
        return Usual.HasAll(fact) ? elements.Where(value => written.Contains(value)) : elements.Where(value => value == usual);
    }

    private IEnumerable<string> Codes(FactDefinition fact) =>
        versions.DistinctBy(rules => rules.Facts, ReferenceEqualityComparer.Instance).SelectMany(rules => rules.Facts.TryGet(fact.Id, out FactDefinition? definition) && CodeDomain.Of(definition, rules.Facts) is { } domain ? domain.Codes : [])
            .Select(code => code.ToString())
            .Concat(fact.Id.ToString() == "filing.wave" ? versions.SelectMany(WavesOf) : []);

    private static IEnumerable<string> WavesOf(RuleSet rules) =>
        (rules.Context.Calendar?.Phases ?? []).SelectMany(phase => phase.Windows).Select(window => window.Id?.ToString()).OfType<string>();

    private IEnumerable<string> Texts(FactDefinition fact, Literal[] literals)
    {
        string[] words = [.. literals.OfType<Literal.Word>().Select(word => word.Value)];
        IEnumerable<string> beginnings = mentions.Value.BeginningsOf(fact.Id).Select(text => $"{text} …");
        string[] others = FactValueKinds.IsSiret(fact) ? ["73282932000074", "35600000000048", "55208131766522"] : [Usual.WordOf(fact) ?? "autre", "autre encore"];
        return [.. words.Where(word => !FactValueKinds.IsSiret(fact) || Siret.TryParse(word, null, out _)), .. beginnings, .. others];
    }

    private IEnumerable<string> Places(Literal[] literals)
    {
        TerritoryCode[] places = [.. literals.OfType<Literal.Place>().Select(place => place.Value)];
        IEnumerable<TerritoryCode> declared = versions.SelectMany(rules => rules.Context.Hierarchy.Zones).Select(zone => zone.Id);
        return places.Concat(declared).Concat(places.SelectMany(PlaceSamples.Within)).Concat(PlaceSamples.Elsewhere).Select(place => place.ToString());
    }

    /// <summary>Keeps one value of those that no list of the rules tells apart.</summary>
    private string[] Merge(FactDefinition fact, string[] values, Literal[] literals)
    {
        ListReader[] readers = [.. versions.Select(rules => new ListReader(rules))];
        return [.. values.GroupBy(value => string.Concat(readers.SelectMany(reader => literals.Select(literal => Sign(reader, fact.Id, value, literal))))).Select(group => group.First())];
    }

    private static char Sign(ListReader reader, FactId fact, string value, Literal literal) =>
        TextOf(literal) == value ? '=' : (char)('0' + (int)reader.IsAt(value, literal, fact));

    private static string TextOf(Literal literal) => literal switch
    {
        Literal.Word word => word.Value,
        Literal.Place place => place.Value.ToString(),
        _ => "",
    };
}
