using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that rules may read, and the vocabularies of their codes.</summary>
/// <remarks>Equality compares definitions and vocabularies, in their order. Lookup is O(1).</remarks>
public sealed class FactCatalogue : IEquatable<FactCatalogue>
{
    private readonly FactCatalogue? _below;
    private readonly Dictionary<FactId, FactDefinition> _byId = [];
    private readonly Dictionary<FactId, FactDefinition> _lists = [];
    private readonly Dictionary<Code, Vocabulary> _vocabularies = [];

    internal FactCatalogue(ValueList<FactDefinition> definitions, ValueList<Vocabulary> vocabularies)
        : this(null, definitions, vocabularies)
    {
    }

    // A call adds a handful of facts to those of the library, which are indexed once; the first definition of an id counts.
    private FactCatalogue(FactCatalogue? below, ValueList<FactDefinition> added, ValueList<Vocabulary> vocabularies)
    {
        _below = below;
        Definitions = below is null ? added : [.. below.Definitions, .. added];
        Vocabularies = vocabularies;
        foreach (FactDefinition fact in added.SelectMany(WithFields))
        {
            _byId.TryAdd(fact.Id, fact);
            foreach (FactDefinition field in fact.Fields)
            {
                _lists.TryAdd(field.Id, fact);
            }
        }

        foreach (Vocabulary vocabulary in vocabularies)
        {
            _vocabularies.TryAdd(vocabulary.Name, vocabulary);
        }
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
    public bool TryGet(FactId id, [NotNullWhen(true)] out FactDefinition? definition) =>
        _below?.TryGet(id, out definition) == true || _byId.TryGetValue(id, out definition);

    /// <summary>Finds a vocabulary by its name.</summary>
    public bool TryGetVocabulary(Code name, [NotNullWhen(true)] out Vocabulary? vocabulary) => _vocabularies.TryGetValue(name, out vocabulary);

    /// <summary>Finds the list of records that a field belongs to.</summary>
    /// <returns><see langword="null"/> if the fact is no field.</returns>
    public FactDefinition? ListOf(FactId field) => _below?.ListOf(field) ?? _lists.GetValueOrDefault(field);

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
        FactCatalogue grown = new(this, facts, vocabularies) { Own = [.. Own, .. facts] };
        problems = [.. KeptNames.Check(facts), .. ofCodes];
        return grown;
    }

    /// <summary>Gives the catalogue with facts that no file declares in its list of facts: events and opinions.</summary>
    internal FactCatalogue And(ValueList<FactDefinition> facts) => new(this, facts, Vocabularies) { Own = Own };

    /// <summary>Gives the catalogue with what a call added said otherwise.</summary>
    internal FactCatalogue Replace(Func<FactDefinition, FactDefinition> change)
    {
        HashSet<FactId> own = [.. Own.Select(fact => fact.Id)];
        return new([.. Definitions.Select(fact => own.Contains(fact.Id) ? change(fact) : fact)], Vocabularies) { Own = [.. Own.Select(change)] };
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
