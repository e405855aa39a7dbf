using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>Tells whether a value stands at an element of a list, as rules read it: a code stands for its subtree, a zone for all that lies in it.</summary>
internal sealed class ListReader(RuleSet rules)
{
    private readonly Dictionary<Code, Dictionary<string, string>> _parents = [];

    public Truth IsAt(string value, Literal literal, FactId fact) => literal switch
    {
        Literal.Word word => Kleene.Of(IsWithin(value, word.Value, ParentsOf(fact))),
        Literal.Place place when TerritoryCode.TryParse(value, null, out TerritoryCode code) => Lies(code, [place.Value]),
        _ => Truth.False,
    };

    /// <summary>Gives what tells whether a value stands at one of several elements.</summary>
    public Func<string, Truth> IsAtAny(ValueList<Literal> list, FactId fact)
    {
        if (list is [Literal.Place, ..])
        {
            ValueSet<TerritoryCode> zones = [.. list.OfType<Literal.Place>().Select(zone => zone.Value)];
            return value => TerritoryCode.TryParse(value, null, out TerritoryCode place) ? Lies(place, zones) : Truth.False;
        }

        Dictionary<string, string> parents = ParentsOf(fact);
        string[] words = [.. list.OfType<Literal.Word>().Select(word => word.Value)];
        return value => Kleene.Of(Array.Exists(words, word => IsWithin(value, word, parents)));
    }

    private static bool IsWithin(string value, string ancestor, Dictionary<string, string> parents)
    {
        for (string? at = value; at is not null; at = parents.GetValueOrDefault(at))
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private Truth Lies(TerritoryCode place, ValueSet<TerritoryCode> zones) => zones.Contains(place) ? Truth.True : rules.Context.Hierarchy.Relate(place, zones) switch
    {
        Containment.Inside => Truth.True,
        Containment.Outside => Truth.False,
        _ => Truth.Unknown,
    };

    private Dictionary<string, string> ParentsOf(FactId fact)
    {
        if (fact == default || !rules.Facts.TryGet(fact, out FactDefinition? definition) || definition.Vocabulary is not { } name || !rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary))
        {
            return [];
        }

        if (!_parents.TryGetValue(name, out Dictionary<string, string>? parents))
        {
            _parents[name] = parents = vocabulary.Entries.Where(entry => entry.Parent is not null).ToDictionary(entry => entry.Code.ToString(), entry => entry.Parent!.Value.ToString());
        }

        return parents;
    }
}
