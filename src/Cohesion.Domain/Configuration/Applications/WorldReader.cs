using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using NodaTime;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads what is known of the world around the applications to a call; without a call, only what every call shares is checked.</summary>
internal sealed class WorldReader
{
    public const string AsOf = "asOf";

    private static readonly ValueList<string> Others = ["$schema", AsOf, "call", "fictional"];

    private readonly CallForProjects? _call;
    private readonly FactCatalogue _catalogue;

    public WorldReader(CallForProjects? call)
    {
        (_call, _catalogue) = (call, ApplicationReader.CatalogueOf(call));
        FactCatalogue ofTheWorld = new([.. _catalogue.Definitions.Where(IsOfTheWorld)], _catalogue.Vocabularies);
        Shape = ShapeOver(new FactSetShapes(ofTheWorld));
    }

    /// <summary>Gets the shape of the files that are read.</summary>
    public Shape Shape { get; }

    /// <summary>Gives the shape of a world that states any of some facts.</summary>
    public static Shape ShapeOver(FactSetShapes facts) => facts.Object(
        "world",
        (ObjectMember)SchemaLink,
        new ObjectMember(AsOf, CallForms.Moment, true, LocalizedText.Of("Quand on le savait.", "When it was known.")),
        new ObjectMember("call", Forms.Id, false, LocalizedText.Of("L’appel dont il s’agit.", "The call that it is about.")),
        (ObjectMember)SelectionForms.Fictional);

    public World? Read(JsonCursor at)
    {
        if (at["call"].Parse<CallId>() is { } named && _call is not null && named != _call.Id)
        {
            at["call"].Report(ProblemCode.OtherCall);
        }

        FactTolerance tolerance = _call is null ? FactTolerance.OfOtherFacts : FactTolerance.None;
        FactValueReader values = new(_call?.Zone ?? DateTimeZone.Utc);
        StatedFacts stated = new FactSetReader(FactTree.Of(_catalogue), new FactValueShapes(_catalogue), values, tolerance, static _ => false).Read(at, Others);
        FactSet facts = stated.Facts;
        foreach (Problem problem in new FactSetCheck(_catalogue, _call?.Rules.Context).Run(facts).Concat(facts.Values.Keys.Select(Misplaced).OfType<Problem>()))
        {
            stated.Report(problem);
        }

        return at.IsSound && values.Moment(at[AsOf]) is FactValue.Moment asOf ? new World(asOf.Value, facts) : null;
    }

    private static bool IsOfTheWorld(FactDefinition fact) => fact.Source == FactSource.World;

    // What an applicant states is not the same for every application.
    private Problem? Misplaced(FactId id) => _catalogue.TryGet(id, out FactDefinition? fact) && !IsOfTheWorld(fact)
        ? new Problem(ProblemCode.UnsupportedHere, FactSetCheck.PathOf(id), id.ToString())
        : null;
}
