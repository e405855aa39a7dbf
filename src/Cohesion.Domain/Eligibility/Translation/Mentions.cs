using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>The words and places that rule sets set beside each fact, in the order of the rules.</summary>
internal sealed class Mentions
{
    private static readonly FactId Communes = FactId.Parse("project.communes", null), Places = FactId.Parse("project.places", null);

    private readonly Dictionary<FactId, List<Literal>> _literals = [];
    private readonly Dictionary<FactId, List<string>> _beginnings = [];

    public Mentions(IEnumerable<RuleSet> versions, Func<RuleSet, IEnumerable<Clause>> about)
    {
        foreach (RuleSet rules in versions)
        {
            IEnumerable<Condition> conditions = about(rules).SelectMany(clause => RuleSite.Of(clause, 0)).Select(site => site.Condition)
                .Concat(rules.Conditions.Select(named => named.Condition))
                .Concat(rules.Parameters.SelectMany(parameter => parameter.Rows).Select(row => row.When).OfType<Condition>())
                .Concat(rules.Facts.Definitions.SelectMany(fact => new[] { fact.AppliesWhen, fact.Derivation?.Where }).OfType<Condition>());
            foreach (Condition condition in conditions)
            {
                Walk(condition, rules);
            }
        }
    }

    public IEnumerable<Literal> Of(FactId fact) => _literals.GetValueOrDefault(fact) ?? [];

    public IEnumerable<string> BeginningsOf(FactId fact) => _beginnings.GetValueOrDefault(fact) ?? [];

    /// <summary>Gives what the items of a list may stand for.</summary>
    public static IEnumerable<Literal> Spell(ListItem item, RuleSet rules) => item switch
    {
        ListItem.One one => [one.Value],
        ListItem.Named named => Spell(named.Name, rules),
        _ => [],
    };

    private static IEnumerable<Literal> Spell(NameReference name, RuleSet rules) => Names.ParameterOf(name, rules) is { } parameter
        ? parameter.Rows.Select(row => row.Value).Concat(parameter.Otherwise is ParameterDefault.Fallback otherwise ? [otherwise.Value] : [])
            .SelectMany(value => value.Items.Concat(value.Names.SelectMany(inner => Spell(inner, rules))))
        : !rules.Context.Names.TryGetValue(name, out NamedSet? set) ? []
        : set switch
        {
            NamedSet.Codes codes => codes.Values.Select(code => new Literal.Word(code.ToString())),
            NamedSet.Territories territories => territories.Values.Select(place => new Literal.Place(place)),
            NamedSet.DatedTerritories dated => dated.Spans.SelectMany(span => span.Values).Distinct().Select(place => new Literal.Place(place)),
            NamedSet.Unverifiable { Of: { } of } => [new Literal.Place(of)],
            _ => [],
        };

    private void Walk(Condition condition, RuleSet rules)
    {
        ValueList<Condition> parts = condition switch
        {
            Condition.AllOf all => all.Conditions,
            Condition.AnyOf any => any.Conditions,
            Condition.Several several => several.Conditions,
            Condition.Negation negation => [negation.Of],
            _ => [],
        };
        foreach (Condition part in parts)
        {
            Walk(part, rules);
        }

        Note(condition, rules);
    }

    private void Note(Condition condition, RuleSet rules)
    {
        switch (condition)
        {
            case Condition.StartsWith starts:
                (_beginnings.TryGetValue(starts.Fact, out List<string>? known) ? known : _beginnings[starts.Fact] = []).Add(starts.Text);
                break;
            case Condition.OneOf oneOf:
                Add(oneOf.Fact, oneOf.Values.SelectMany(item => Spell(item, rules)));
                break;
            case Condition.Has has:
                Add(has.Fact, has.Values.SelectMany(item => Spell(item, rules)));
                break;
            case Condition.Within within:
                Add(within.Fact, within.Zones.SelectMany(item => Spell(item, rules)));
                break;
            case Condition.Compare { Left: Operand.Fact left } compare:
                Add(left.Id, ValuesOf(compare.Right, rules));
                break;
            case Condition.Compare { Right: Operand.Fact right } compare:
                Add(right.Id, ValuesOf(compare.Left, rules));
                break;
        }
    }

    private static IEnumerable<Literal> ValuesOf(Operand operand, RuleSet rules) => operand switch
    {
        Operand.Constant constant => [constant.Value],
        Operand.Named named => Spell(named.Name, rules),
        Operand.ParameterAt at => Spell(NameReference.Parse($"@{at.Parameter}", null), rules),
        _ => [],
    };

    private void Add(FactId fact, IEnumerable<Literal> literals)
    {
        fact = fact == Communes ? Places : fact;
        (_literals.TryGetValue(fact, out List<Literal>? known) ? known : _literals[fact] = []).AddRange(literals.Where(literal => literal is Literal.Word or Literal.Place));
    }
}
