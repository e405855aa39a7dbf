using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Contracts;

/// <summary>What can be wrong with a contract.</summary>
internal static class ContractChecks
{
    public static ValueList<Problem> Of(ContractSketch contract)
    {
        List<Problem> found = [];
        if (contract.Holder is { Kind: not (TerritoryKind.Epci or TerritoryKind.Commune) } holder)
        {
            found.Add(new Problem(ProblemCode.UnsupportedHere, "/holder", $"{holder}", "epci:…, commune"));
        }

        found.AddRepeated(ProblemCode.DuplicateElement, contract.Signatories, i => $"/signatories/{i}");
        found.AddRange(OfTopics(contract));
        if (contract.Generation is { } generation && contract.Quartiers?.OtherThan(QuartiersOf(generation)) is { } other)
        {
            found.Add(new Problem(ProblemCode.OtherGeneration, "/territory/quartiers", other));
        }

        return [.. found];
    }

    private static QuartierGeneration QuartiersOf(ContractGeneration generation) =>
        generation == ContractGeneration.Of2015 ? QuartierGeneration.Of2015 : QuartierGeneration.Of2024;

    private static List<Problem> OfTopics(ContractSketch contract)
    {
        (string Path, SketchedTopic Topic)[] topics =
        [
            .. Paths("/pillars", contract.Pillars), .. Paths("/axes", contract.Axes), .. Paths("/fields", contract.Fields), .. Paths("/objectives", contract.Objectives),
        ];
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, topics.Select(e => e.Topic.Code), i => $"{topics[i].Path}/code");
        HashSet<ContractTopicCode> known = [.. topics.Select(e => e.Topic.Code).OfType<ContractTopicCode>()], rooted = Rooted(topics.Select(e => e.Topic), known);
        bool areAllRead = topics.All(e => e.Topic.Code is not null);
        found.AddRange(topics.Where(e => areAllRead && e.Topic.Parent is { } parent && !known.Contains(parent))
            .Select(e => new Problem(ProblemCode.UnknownCode, $"{e.Path}/parent", $"{e.Topic.Parent}")));
        found.AddRange(topics.Where(e => e.Topic.Code is { } code && !rooted.Contains(code)).Select(e => new Problem(ProblemCode.CyclicReference, $"{e.Path}/parent", $"{e.Topic.Code}")));
        found.AddRange(topics.Where(e => e.Topic.Theme is { IsLocal: false } theme && !ThemeCatalogue.Official.Contains(theme))
            .Select(e => new Problem(ProblemCode.UnknownCode, $"{e.Path}/theme", $"{e.Topic.Theme}")));
        return found;
    }

    /// <summary>Finds the topics that belong to themselves by no way: those without a parent, and whatever is below them.</summary>
    private static HashSet<ContractTopicCode> Rooted(IEnumerable<SketchedTopic> topics, HashSet<ContractTopicCode> known)
    {
        ILookup<ContractTopicCode?, SketchedTopic> children = topics.Where(topic => topic.Code is not null).ToLookup(topic => topic.Parent);
        Queue<SketchedTopic> open = new(children.Where(group => group.Key is not { } parent || !known.Contains(parent)).SelectMany(group => group));
        HashSet<ContractTopicCode> rooted = [];
        while (open.TryDequeue(out SketchedTopic topic))
        {
            foreach (SketchedTopic child in rooted.Add(topic.Code!.Value) ? children[topic.Code] : [])
            {
                open.Enqueue(child);
            }
        }

        return rooted;
    }

    private static IEnumerable<(string Path, SketchedTopic Topic)> Paths(string list, ValueList<SketchedTopic> topics) => topics.Index().Select(e => ($"{list}/{e.Index}", e.Item));
}
