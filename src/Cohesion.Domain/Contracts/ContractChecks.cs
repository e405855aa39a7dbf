using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Contracts;

/// <summary>What can be wrong with a contract.</summary>
internal static class ContractChecks
{
    public static ValueList<Problem> Of(ContratDeVilleDraft draft)
    {
        List<Problem> found = [];
        if (draft.Holder is { Kind: not (TerritoryKind.Epci or TerritoryKind.Commune) } holder)
        {
            found.Add(new Problem(ProblemCode.UnsupportedHere, "/holder", $"{holder}", "epci:…, commune"));
        }

        found.AddRepeated(ProblemCode.DuplicateElement, draft.Signatories.Select(signatory => signatory.Siren?.ToString() ?? signatory.Name), i => $"/signatories/{i}");
        found.AddRange(OfTopics(draft));
        if (draft.Territory.Quartiers?.AreOf(QuartiersOf(draft.Generation)) == false)
        {
            found.Add(new Problem(ProblemCode.OtherGeneration, "/territory/quartiers", $"{draft.Territory.Quartiers}"));
        }

        return [.. found];
    }

    private static QuartierGeneration QuartiersOf(ContractGeneration generation) =>
        generation == ContractGeneration.Of2015 ? QuartierGeneration.Of2015 : QuartierGeneration.Of2024;

    private static List<Problem> OfTopics(ContratDeVilleDraft draft)
    {
        (string Path, ContractTopic Topic)[] topics =
        [
            .. Paths("/pillars", draft.Pillars), .. Paths("/axes", draft.Axes), .. Paths("/fields", draft.Fields), .. Paths("/objectives", draft.Objectives),
        ];
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, topics.Select(e => e.Topic.Code), i => $"{topics[i].Path}/code");
        ILookup<ContractTopicCode?, ContractTopic> children = topics.ToLookup(e => e.Topic.Parent, e => e.Topic);
        HashSet<ContractTopicCode> known = [.. topics.Select(e => e.Topic.Code)], rooted = [];
        Queue<ContractTopic> open = new(topics.Select(e => e.Topic).Where(topic => topic.Parent is not { } parent || !known.Contains(parent)));
        while (open.TryDequeue(out ContractTopic? topic))
        {
            foreach (ContractTopic child in rooted.Add(topic.Code) ? children[topic.Code] : [])
            {
                open.Enqueue(child);
            }
        }

        found.AddRange(topics.Where(e => e.Topic.Parent is { } parent && !known.Contains(parent)).Select(e => new Problem(ProblemCode.UnknownCode, $"{e.Path}/parent", $"{e.Topic.Parent}")));
        found.AddRange(topics.Where(e => !rooted.Contains(e.Topic.Code)).Select(e => new Problem(ProblemCode.CyclicReference, $"{e.Path}/parent", $"{e.Topic.Code}")));
        return found;
    }

    private static IEnumerable<(string Path, ContractTopic Topic)> Paths(string list, ValueList<ContractTopic> topics) => topics.Index().Select(e => ($"{list}/{e.Index}", e.Item));
}
