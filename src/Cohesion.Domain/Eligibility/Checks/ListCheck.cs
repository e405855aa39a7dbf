using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Lists of codes, territories, texts and amounts opposite facts of another kind, and codes that a vocabulary does not have.</summary>
internal sealed class ListCheck(RuleIndex index, List<Problem> problems)
{
    private static readonly FactKind[] Single = [FactKind.Choice, FactKind.Text, FactKind.Identifier, FactKind.Money, FactKind.Count];
    private static readonly FactKind[] Sets = [FactKind.ChoiceSet, FactKind.TerritorySet];
    private static readonly FactKind[] Places = [FactKind.Territory, FactKind.TerritorySet];

    public void Check(Condition condition, string path)
    {
        (FactId id, FactKind[] kinds, string member) = condition switch
        {
            Condition.OneOf oneOf => (oneOf.Fact, Single, "in"),
            Condition.Has has => (has.Fact, Sets, "has"),
            Condition.Within within => (within.Fact, Places, "within"),
            _ => throw new ArgumentException("Only conditions with a list are checked here.", nameof(condition)),
        };
        if (index.Fact(id) is not { } fact)
        {
            return;
        }

        if (!kinds.Contains(fact.Kind))
        {
            problems.Add(new Problem(ProblemCode.KindMismatch, $"{path}/{member}/fact", id.ToString(), FormatWords.Of(kinds)));
            return;
        }

        if (condition is Condition.Within places)
        {
            Match(places, fact, $"{path}/within");
        }

        CodeDomain? codes = index.CodesOf(fact);
        foreach ((ListItem item, string place) in ConditionTree.Items(condition, path))
        {
            Problem? problem = item is ListItem.One one
                ? LiteralForm.Check(one.Value, fact.Kind, codes, place, index)
                : Named(((ListItem.Named)item).Name, fact, codes, place);
            problems.AddRange(problem is null ? [] : [problem]);
        }
    }

    private void Match(Condition.Within within, FactDefinition fact, string path)
    {
        if (fact.Kind == FactKind.TerritorySet && within.Match is null)
        {
            problems.Add(new Problem(ProblemCode.MatchNeeded, path, fact.Id.ToString(), "match: some, every"));
        }
        else if (fact.Kind == FactKind.Territory && within.Match is not null)
        {
            problems.Add(new Problem(ProblemCode.UnsupportedHere, $"{path}/match", "match", FormatWords.Of(FactKind.TerritorySet)));
        }
    }

    private Problem? Named(NameReference name, FactDefinition fact, CodeDomain? codes, string path)
    {
        if (index.Parameter(name) is { } parameter)
        {
            return IsListOf(parameter.Kind, fact.Kind) ? null : new Problem(ProblemCode.KindMismatch, path, name.ToString(), FormatWords.Of(fact.Kind));
        }

        bool wantsPlaces = fact.Kind is FactKind.Territory or FactKind.TerritorySet;
        bool wantsCodes = fact.Kind is FactKind.Choice or FactKind.ChoiceSet or FactKind.Text or FactKind.Identifier;
        return !index.Rules.Context.Names.TryGetValue(name, out NamedSet? set) ? Window(name, fact, path) : set switch
        {
            NamedSet.Codes list when wantsCodes => codes is not null && index.IsForeign(name, list, codes) ? new Problem(ProblemCode.UnknownCode, path, name.ToString()) : null,
            NamedSet.Territories or NamedSet.DatedTerritories when wantsPlaces => null,
            NamedSet.Unverifiable when wantsCodes || wantsPlaces => null,
            _ => new Problem(ProblemCode.KindMismatch, path, name.ToString(), FormatWords.Of(fact.Kind)),
        };
    }

    private Problem? Window(NameReference name, FactDefinition fact, string path) => Names.WindowOf(name, index.Rules) is null
        ? null
        : new Problem(ProblemCode.KindMismatch, path, name.ToString(), FormatWords.Of(fact.Kind));

    private static bool IsListOf(FactKind parameter, FactKind fact) => parameter == fact || (parameter, fact) switch
    {
        (FactKind.ChoiceSet, FactKind.Choice or FactKind.Text or FactKind.Identifier) or (FactKind.Choice, FactKind.ChoiceSet) => true,
        (FactKind.TerritorySet, FactKind.Territory) or (FactKind.Territory, FactKind.TerritorySet) => true,
        (FactKind.Text, FactKind.Identifier) or (FactKind.Identifier, FactKind.Text) => true,
        _ => false,
    };
}
