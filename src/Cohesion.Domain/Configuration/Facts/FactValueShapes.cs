using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of what may be known of a fact: a value of its kind, that there is none, or why it cannot be verified.</summary>
internal sealed class FactValueShapes(FactCatalogue catalogue)
{
    private readonly Dictionary<string, CodesShape> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<FactId, Shape> _alone = [];

    /// <summary>Gets what stands in the place of a value.</summary>
    public static ValueList<ObjectShape> Lacks { get; } =
    [
        Object(Required("none", True, "Il n’y en a aucun.", "There is none.")),
        Object(Required("unverifiable", Text(), "Pourquoi cela ne se vérifie pas.", "Why it cannot be verified.")),
    ];

    private static Shape Lack { get; } = Named("lack", static () => new ByMemberShape(Lacks));

    private static ObjectShape OpinionInFull { get; } = Object(
        Required("is", CallWords.Opinions.Shape, "Ce qui est pensé.", "What is thought."),
        Optional("on", DaySpans.Day, "Quel jour l’avis fut donné.", "On which day it was given."),
        Optional("by", Text(), "Qui l’a donné.", "Who gave it."),
        Optional("reasons", Text(), "Pourquoi.", "Why."));

    private static Shape Opinion { get; } = Named("opinion", static () => ByType(CallWords.Opinions.Shape, OpinionInFull));

    private static Shape Opinions { get; } = Named("opinions", static () => ByType(CallWords.Opinions.Shape, List(Opinion), OpinionInFull));

    private static Shape Judged { get; } = Named("judged", static () => ByType(
        CallWords.Opinions.Shape, List(Opinion), new ByMemberOrShape([.. Lacks, OpinionInFull], Map(Forms.Code, Opinions))));

    private static Shape Amounts { get; } = Named("amounts", static () => ByType(
        ValueForms.Money, new ByMemberOrShape(Lacks, Map(Forms.Id, ValueForms.Money))));

    /// <summary>Gives the shape of what stands for a fact.</summary>
    /// <param name="fact">What the catalogue says of it.</param>
    /// <param name="group">The shape of the object that the facts below it make, if there are some.</param>
    /// <param name="record">The shape of a record, if it is a list of these.</param>
    public Shape Of(FactDefinition fact, Shape? group, Func<FactDefinition, Shape> record) => fact switch
    {
        { Kind: FactKind.Opinion } => Judged,
        { Kind: FactKind.Money } when FactValueKinds.IsByScope(fact) => Amounts,
        _ => ByType([.. Values(fact, record), group is null ? Lack : new ByMemberOrShape(Lacks, group)]),
    };

    /// <summary>Gives the shape of a fact that stands alone, whatever its records hold.</summary>
    public Shape Of(FactDefinition fact)
    {
        if (!_alone.TryGetValue(fact.Id, out Shape? shape))
        {
            _alone[fact.Id] = shape = Of(fact, null, static _ => Anything);
        }

        return shape;
    }

    private Shape[] Values(FactDefinition fact, Func<FactDefinition, Shape> record) => fact.Kind switch
    {
        FactKind.Flag => [Flag],
        FactKind.Count => [OperandShapes.WholeNumber],
        FactKind.Money => [ValueForms.Money],
        FactKind.Ratio => [ValueForms.Ratio],
        FactKind.Date => [ValueForms.Date],
        FactKind.Instant => [CallForms.Instant],
        FactKind.Period => [ValueForms.Period],
        FactKind.Choice => [Codes(fact)],
        FactKind.ChoiceSet => [Codes(fact), List(Codes(fact), isDistinct: true)],
        FactKind.Territory => [ValueForms.Territory],
        FactKind.TerritorySet => [ValueForms.Territory, List(ValueForms.Territory, isDistinct: true)],
        FactKind.Text => [Text()],
        FactKind.Identifier => [FactValueKinds.IsSiret(fact) ? CallForms.Siret : Text()],
        FactKind.Records => [List(record(fact))],
        _ => throw new UnreachableException(),
    };

    private Shape Codes(FactDefinition fact)
    {
        if (fact.Vocabulary is { } name && catalogue.TryGetVocabulary(name, out Vocabulary? vocabulary) && vocabulary.Entries.Count > 0)
        {
            return Known($"vocabulary.{name}", vocabulary.Entries);
        }

        return fact.Codes.Count > 0 ? Known($"codes.{fact.Id}", [.. fact.Codes.Select(code => new VocabularyEntry(code))]) : Forms.Code;
    }

    private CodesShape Known(string name, ValueList<VocabularyEntry> entries)
    {
        if (!_codes.TryGetValue(name, out CodesShape? shape))
        {
            _codes[name] = shape = new CodesShape(name, entries);
        }

        return shape;
    }
}
