using System.Diagnostics;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Territories in words: by their title where there is one, by their code otherwise.</summary>
internal sealed class ProsePlaces(RuleSet rules, Language language)
{
    public string Of(TerritoryCode place)
    {
        string code = place.ToString(), name = Name(place, code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return (place.Kind, language) switch
        {
            (TerritoryKind.Quartier, Language.French) => $"le quartier {name}",
            (TerritoryKind.Quartier, _) => $"the quartier {name}",
            (TerritoryKind.Commune, Language.French) => $"la commune {name}",
            (TerritoryKind.Commune, _) => $"the commune {name}",
            (TerritoryKind.OutsideQuartiers, Language.French) => $"la commune {Name(place, code[..code.IndexOf('/', StringComparison.Ordinal)])} hors de ses quartiers",
            (TerritoryKind.OutsideQuartiers, _) => $"the commune {Name(place, code[..code.IndexOf('/', StringComparison.Ordinal)])} outside its quartiers",
            (TerritoryKind.Epci, Language.French) => $"l’intercommunalité {name}",
            (TerritoryKind.Epci, _) => $"the intercommunalité {name}",
            (TerritoryKind.Departement, Language.French) => $"le département {name}",
            (TerritoryKind.Departement, _) => $"the département {name}",
            (TerritoryKind.Region, Language.French) => $"la région {name}",
            (TerritoryKind.Region, _) => $"the region {name}",
            (TerritoryKind.Local, _) => Zone(code),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Says a zone of the call, by its code with the prefix <c>local:</c>.</summary>
    public string Zone(string code)
    {
        string name = TerritoryCode.TryParse(code, null, out TerritoryCode zone) ? Name(zone, code["local:".Length..]) : code;
        return language == Language.French ? $"la zone {name}" : $"the zone {name}";
    }

    // Names are not unique, and a quartier is known by its code.
    private string Name(TerritoryCode place, string code) => rules.Context.Titles.Territories.TryGetValue(place, out LocalizedText? title)
        ? place.Kind == TerritoryKind.Local ? Quote(title.ToText(language)) : $"{Quote(title.ToText(language))} ({code})"
        : place.Kind == TerritoryKind.Local ? Quote(code) : code;

    private string Quote(string text) => language == Language.French ? French.Quote(text) : $"“{text}”";
}
