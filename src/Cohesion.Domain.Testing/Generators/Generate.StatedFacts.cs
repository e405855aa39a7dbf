using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Facts whose values are of their kinds, as an application states them.</content>
public static partial class Generate
{
    /// <summary>Gets some of the facts of a catalogue, each with a value of its kind.</summary>
    public static Gen<FactSet> StatedFacts(FactCatalogue catalogue) => StatedFacts(catalogue.Definitions);

    /// <summary>Gets instants that a file can state: those of the calendar, but for two days at each of its ends.</summary>
    internal static Gen<Instant> StatedInstants => Instants.Where(instant => instant >= Instant.FromUtc(1, 1, 3, 0, 0) && instant <= Instant.FromUtc(9999, 12, 29, 0, 0));

    private static Gen<FactSet> StatedFacts(ValueList<FactDefinition> facts) =>
        ListsOf(from fact in Gen.Elements(facts.ToArray()) from value in ValuesOf(fact) select (fact.Id, value))
            .Select(stated => stated.Aggregate(FactSet.Empty, (set, fact) => set.With(fact.Id, fact.value)));

    /// <summary>Gets values that an application may state of a fact: of its kind, or none, or unverifiable.</summary>
    internal static Gen<FactValue> ValuesOf(FactDefinition fact) => Gen.Frequency(
        (8, fact.Kind == FactKind.Records ? ListsOf(StatedFacts(fact.Fields)).Select(records => (FactValue)new FactValue.Records(records))
            : fact.Kind == FactKind.Identifier && fact.Id.ToString().EndsWith(".siret", StringComparison.Ordinal) ? Sirets.Select(siret => (FactValue)new FactValue.Text(siret.ToString()))
            : ValuesOf(fact.Kind)),
        (1, Gen.Constant<FactValue>(new FactValue.None())),
        (1, Texts.Select(reason => (FactValue)new FactValue.Unverifiable(reason))));
}
