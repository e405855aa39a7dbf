using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether what is written the same means the same in two rule sets: the facts, lists, parameters, windows and conditions that it names.</summary>
internal sealed class SameNames
{
    private readonly RuleSet _one, _other;
    private readonly bool _isCertain;
    private readonly Lazy<bool> _placesAgree;
    private readonly Dictionary<string, bool> _known = [];

    public SameNames(RuleSet one, RuleSet other)
    {
        (_one, _other) = (one, other);
        _isCertain = AreAll(one, other);
        _placesAgree = new(() => one.Context.Hierarchy.IsSameAs(other.Context.Hierarchy));
    }

    /// <summary>Tells whether two rule sets differ in nothing but their clauses, as far as can be told without looking closer.</summary>
    public static bool AreAll(RuleSet one, RuleSet other) => ReferenceEquals(one, other)
        || (ReferenceEquals(one.Context, other.Context) && ReferenceEquals(one.Facts, other.Facts) && one.Parameters == other.Parameters && one.Conditions == other.Conditions);

    /// <summary>Tells whether a clause of the first is one of the second too, with the same meaning; titles and sources do not count.</summary>
    public bool Agree(Clause clause, Clause other) =>
        (_isCertain && ReferenceEquals(clause, other))
        || (clause.Body == other.Body && clause.When == other.When && clause.Exemptions.Count == other.Exemptions.Count
        && clause.Exemptions.Zip(other.Exemptions).All(pair => pair.First.When == pair.Second.When)
        && (_isCertain || (RuleSite.Of(clause, 0).All(site => Agree(site.Condition))
            && (clause.Body is not ClauseBody.Inclination inclination || (Agree(inclination.Fact) && Agree(inclination.Base ?? inclination.Fact))))));

    public bool Agree(Condition condition) => _isCertain
        || (ConditionTree.Names(condition, "").All(entry => Agree(entry.Name))
            && ConditionTree.Facts(condition, "").All(entry => Agree(entry.Fact))
            && ConditionTree.Walk(condition, "").All(part => part.Condition is not Condition.Reference reference || Agree(reference.Name)));

    // A zone may hold other places in each of them, and a code other codes.
    private bool AgreeOnValues(FactDefinition? fact) => fact?.Kind switch
    {
        FactKind.Territory or FactKind.TerritorySet => _placesAgree.Value,
        FactKind.Choice or FactKind.ChoiceSet => ReferenceEquals(_one.Facts, _other.Facts) || fact.Vocabulary is not { } name || VocabularyOf(_one, name) == VocabularyOf(_other, name),
        _ => true,
    };

    private static Vocabulary? VocabularyOf(RuleSet rules, Code name) => rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary) ? vocabulary : null;

    private bool Agree(RuleName condition) => Once($"is {condition}", () =>
        _one.Condition(condition) is { } named && named == _other.Condition(condition) && Agree(named));

    /// <summary>Tells whether a fact is the same in both, computed from the same where it is computed.</summary>
    public bool Agree(FactId fact) => Once(fact.ToString(), () =>
        FactLookup.Find(_one, fact) is var definition && definition == FactLookup.Find(_other, fact)
        && AgreeOnValues(definition) && (fact != ComputedFacts.FilingWave || _one.Context.Calendar == _other.Context.Calendar)
        && (definition?.AppliesWhen is not { } applies || Agree(applies)) && (definition?.Derivation?.Where is not { } where || Agree(where)));

    private bool Agree(NameReference name) => Once(name.ToString(), () =>
    {
        if (Names.ParameterOf(name, _one) is var parameter && Names.ParameterOf(name, _other) is var another && (parameter is not null || another is not null))
        {
            return parameter == another && parameter!.Rows.All(row => (row.When is not { } when || Agree(when)) && row.Value.Names.All(Agree));
        }

        return Names.WindowOf(name, _one) == Names.WindowOf(name, _other)
            && _one.Context.Names.TryGetValue(name, out NamedSet? set) == _other.Context.Names.TryGetValue(name, out NamedSet? otherSet) && set == otherSet;
    });

    // What leads back to itself agrees unless something else on the way does not.
    private bool Once(string name, Func<bool> agree)
    {
        if (!_known.TryGetValue(name, out bool known))
        {
            _known[name] = true;
            _known[name] = known = agree();
        }

        return known;
    }
}
