using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that rules may read, and the vocabularies of their codes.</summary>
/// <remarks>Equality compares definitions and vocabularies, in their order. Lookup is O(1).</remarks>
public sealed class FactCatalogue : IEquatable<FactCatalogue>
{
    private readonly FrozenDictionary<FactId, FactDefinition> _byId;
    private readonly FrozenDictionary<FactId, FactDefinition> _lists;
    private readonly FrozenDictionary<Code, Vocabulary> _vocabularies;

    internal FactCatalogue(ValueList<FactDefinition> definitions, ValueList<Vocabulary> vocabularies)
    {
        Definitions = definitions;
        Vocabularies = vocabularies;
        FactDefinition[] all = [.. definitions.SelectMany(WithFields)];
        _byId = all.GroupBy(fact => fact.Id).ToFrozenDictionary(facts => facts.Key, facts => facts.First());
        _lists = all.SelectMany(list => list.Fields.Select(field => (List: list, field.Id)))
            .GroupBy(entry => entry.Id).ToFrozenDictionary(entries => entries.Key, entries => entries.First().List);
        _vocabularies = vocabularies.GroupBy(vocabulary => vocabulary.Name).ToFrozenDictionary(group => group.Key, group => group.First());
    }

    /// <summary>Gets the facts and vocabularies that come with the library: those that every call may read without declaring them.</summary>
    public static FactCatalogue BuiltIn { get; } = new(BuiltInFacts.All, Applications.Vocabularies.All);

    /// <summary>Gets the facts, in the order in which they are asked; fields stand in their list.</summary>
    public ValueList<FactDefinition> Definitions { get; }

    /// <summary>Gets the facts that a call added, in the order of its file.</summary>
    internal ValueList<FactDefinition> Own { get; private init; }

    /// <summary>Gets the codes that facts may take.</summary>
    public ValueList<Vocabulary> Vocabularies { get; }

    /// <summary>Finds a fact, or a field of a list of records.</summary>
    public bool TryGet(FactId id, [NotNullWhen(true)] out FactDefinition? definition) => _byId.TryGetValue(id, out definition);

    /// <summary>Finds a vocabulary by its name.</summary>
    public bool TryGetVocabulary(Code name, [NotNullWhen(true)] out Vocabulary? vocabulary) => _vocabularies.TryGetValue(name, out vocabulary);

    /// <summary>Finds the list of records that a field belongs to.</summary>
    /// <returns><see langword="null"/> if the fact is no field.</returns>
    public FactDefinition? ListOf(FactId field) => _lists.GetValueOrDefault(field);

    /// <summary>Gives the catalogue with the facts and codes of a call.</summary>
    /// <param name="facts">What the call adds.</param>
    /// <param name="codes">Codes for vocabularies of the catalogue.</param>
    /// <param name="problems">
    /// Ids that the library keeps and codes that do not fit, at paths of a call file such as <c>/facts/2/id</c> and <c>/codes/activity/0/parent</c>.
    /// The definitions themselves are checked with the rules.
    /// </param>
    /// <returns>The catalogue, which holds what is wrong as well as it can, so that rules can be checked against it all the same.</returns>
    public FactCatalogue With(
        ValueList<FactDefinition> facts, ValueList<(Code Vocabulary, ValueList<VocabularyEntry> Entries)> codes, out ValueList<Problem> problems)
    {
        ValueList<Vocabulary> vocabularies = VocabularyGrowth.Grow(Vocabularies, codes, out ValueList<Problem> ofCodes);
        FactCatalogue grown = new([.. Definitions, .. facts], vocabularies) { Own = [.. Own, .. facts] };
        problems = [.. KeptNames.Check(facts), .. ofCodes];
        return grown;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FactCatalogue? other) =>
        other is not null && Definitions == other.Definitions && Vocabularies == other.Vocabularies;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Definitions.GetHashCode();

    private static IEnumerable<FactDefinition> WithFields(FactDefinition fact) => fact.Fields.SelectMany(WithFields).Prepend(fact);
}
