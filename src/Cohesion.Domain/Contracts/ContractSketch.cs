using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Contracts;

/// <summary>
/// What the rules of a contract look at. Of a file with mistakes it holds what can be read, so that every mistake is told at once: what cannot
/// be read is <see langword="null"/>, and nothing is concluded from it.
/// </summary>
internal sealed record ContractSketch
{
    public ContractGeneration? Generation { get; init; }

    public TerritoryCode? Holder { get; init; }

    /// <summary>Gets by what each signatory is told from the others: its number, or its name if it has none.</summary>
    public ValueList<string?> Signatories { get; init; }

    public ValueList<SketchedTopic> Pillars { get; init; }

    public ValueList<SketchedTopic> Axes { get; init; }

    public ValueList<SketchedTopic> Fields { get; init; }

    public ValueList<SketchedTopic> Objectives { get; init; }

    public ContractQuartiers? Quartiers { get; init; }

    public static ContractSketch Of(ContratDeVilleDraft draft) => new()
    {
        Generation = draft.Generation,
        Holder = draft.Holder,
        Signatories = [.. draft.Signatories.Select(signatory => signatory.Siren?.ToString() ?? signatory.Name)],
        Pillars = Topics(draft.Pillars),
        Axes = Topics(draft.Axes),
        Fields = Topics(draft.Fields),
        Objectives = Topics(draft.Objectives),
        Quartiers = draft.Territory.Quartiers,
    };

    private static ValueList<SketchedTopic> Topics(ValueList<ContractTopic> topics) => [.. topics.Select(topic => new SketchedTopic(topic.Code, topic.Parent, topic.Theme))];
}
