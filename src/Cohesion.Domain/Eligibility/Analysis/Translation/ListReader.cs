using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Tells whether a value stands at an element of a list, as rules read it: a code stands for its subtree, a zone for all that lies in it.</summary>
internal sealed class ListReader(RuleSet rules)
{
    public Truth IsAt(string value, Literal literal, FactId fact) => literal switch
    {
        Literal.Word word => Kleene.Of(value == word.Value || IsBelow(value, word.Value, fact)),
        Literal.Place place when TerritoryCode.TryParse(value, null, out TerritoryCode code) => Lies(code, [place.Value]),
        _ => Truth.False,
    };

    public Truth Lies(TerritoryCode place, ValueSet<TerritoryCode> zones) => rules.Context.Hierarchy.Relate(place, zones) switch
    {
        Containment.Inside => Truth.True,
        Containment.Outside => Truth.False,
        _ => Truth.Unknown,
    };

    private bool IsBelow(string value, string ancestor, FactId fact) =>
        rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Vocabulary is { } name && rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary)
        && Code.TryParse(value, null, out Code code) && Code.TryParse(ancestor, null, out Code above) && vocabulary.IsWithin(code, above);
}
