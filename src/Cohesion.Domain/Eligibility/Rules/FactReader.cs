using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Which facts a rule reads, through named conditions and parameters as well.</summary>
internal static class FactReader
{
    /// <summary>Tells whether a clause, its guard or what lifts it reads a fact.</summary>
    public static bool Reads(Clause clause, FactId fact, RuleSet rules) => FactsOf(clause, rules).Contains(fact);

    /// <summary>Gives the facts that a condition reads.</summary>
    public static IEnumerable<FactId> FactsOf(Condition condition, RuleSet rules)
    {
        HashSet<FactId> found = [];
        Collect(condition, rules, found, []);
        return found;
    }

    /// <summary>Gives the facts that an operand reads.</summary>
    public static IEnumerable<FactId> FactsOf(Operand operand, RuleSet rules)
    {
        HashSet<FactId> found = [];
        Collect(operand, rules, found, []);
        return found;
    }

    /// <summary>Gives the facts that the names in a list read.</summary>
    public static IEnumerable<FactId> FactsOf(ValueList<ListItem> items, RuleSet rules) => Named(items).SelectMany(operand => FactsOf(operand, rules));

    public static IEnumerable<FactId> FactsOf(Clause clause, RuleSet rules)
    {
        HashSet<FactId> found = [];
        HashSet<string> seen = [];
        IEnumerable<Condition> conditions =
        [
            .. clause.When is { } when ? [when] : Array.Empty<Condition>(),
            .. clause.Exemptions.Select(exemption => exemption.When),
            .. clause.Body switch
            {
                ClauseBody.Requirement requirement => [requirement.Condition],
                ClauseBody.Exclusion exclusion => [exclusion.Condition],
                ClauseBody.Preference preference => [preference.Condition],
                _ => Array.Empty<Condition>(),
            },
        ];
        foreach (Condition condition in conditions)
        {
            Collect(condition, rules, found, seen);
        }

        if (clause.Body is ClauseBody.Inclination inclination)
        {
            found.UnionWith(inclination.Base is { } of ? [inclination.Fact, of] : [inclination.Fact]);
        }

        return found;
    }

    private static void Collect(Condition condition, RuleSet rules, HashSet<FactId> found, HashSet<string> seen)
    {
        switch (condition)
        {
            case Condition.AllOf all:
                Collect(all.Conditions, rules, found, seen);
                break;
            case Condition.AnyOf any:
                Collect(any.Conditions, rules, found, seen);
                break;
            case Condition.Several several:
                Collect(several.Conditions, rules, found, seen);
                break;
            case Condition.Negation negation:
                Collect(negation.Of, rules, found, seen);
                break;
            case Condition.Reference reference:
                if (seen.Add($"conditions/{reference.Name}") && rules.Condition(reference.Name) is { } named)
                {
                    Collect(named, rules, found, seen);
                }

                break;
            default:
                foreach (Operand operand in Atom(condition, found))
                {
                    Collect(operand, rules, found, seen);
                }

                break;
        }
    }

    private static void Collect(ValueList<Condition> conditions, RuleSet rules, HashSet<FactId> found, HashSet<string> seen)
    {
        foreach (Condition condition in conditions)
        {
            Collect(condition, rules, found, seen);
        }
    }

    /// <summary>Notes the subject of an atom, and gives its operands.</summary>
    private static ValueList<Operand> Atom(Condition atom, HashSet<FactId> found)
    {
        (ValueList<FactId> subjects, ValueList<Operand> operands) = atom switch
        {
            Condition.Compare c => ((ValueList<FactId>)[], (ValueList<Operand>)[c.Left, c.Right]),
            Condition.Between c => ([c.Fact], [c.Min, c.Max]),
            Condition.Share c => ([c.Fact, c.Base], [c.Bound]),
            Condition.During c => ([c.Fact], c.Windows),
            Condition.StartsWith c => ([c.Fact], []),
            Condition.OneOf c => ([c.Fact], Named(c.Values)),
            Condition.Has c => ([c.Fact], Named(c.Values)),
            Condition.Within c => ([c.Fact], Named(c.Zones)),
            Condition.Flag c => ([c.Fact], []),
            Condition.Known c => ([c.Fact], []),
            Condition.Judgement c => (c.Each is { } each ? [c.Fact, each] : [c.Fact], c.Before is { } before ? [before] : []),
            _ => throw new UnreachableException(),
        };
        found.UnionWith(subjects);
        return operands;
    }

    private static ValueList<Operand> Named(ValueList<ListItem> items) =>
        [.. items.OfType<ListItem.Named>().Select(item => new Operand.Named(item.Name))];

    private static void Collect(Operand operand, RuleSet rules, HashSet<FactId> found, HashSet<string> seen)
    {
        switch (operand)
        {
            case Operand.Fact fact:
                found.Add(fact.Id);
                break;
            case Operand.Times times:
                Collect(times.Factor, rules, found, seen);
                Collect(times.Of, rules, found, seen);
                break;
            case Operand.Sum sum:
                foreach (Operand term in sum.Terms)
                {
                    Collect(term, rules, found, seen);
                }

                break;
            case Operand.Moved moved:
                Collect(moved.Day, rules, found, seen);
                break;
            case Operand.Years years:
                Collect(years.From, rules, found, seen);
                Collect(years.To, rules, found, seen);
                break;
            case Operand.ParameterAt at:
                found.Add(at.At);
                CollectParameter(at.Parameter, rules, found, seen);
                break;
            case Operand.Named named when RuleName.TryParse(named.Name.Name, null, out RuleName parameter):
                CollectParameter(parameter, rules, found, seen);
                break;
            default:
                break;
        }
    }

    private static void CollectParameter(RuleName name, RuleSet rules, HashSet<FactId> found, HashSet<string> seen)
    {
        if (rules.Parameter(name) is not { } parameter || !seen.Add($"parameters/{name}"))
        {
            return;
        }

        foreach (Condition when in parameter.Rows.Select(row => row.When).OfType<Condition>())
        {
            Collect(when, rules, found, seen);
        }
    }
}
