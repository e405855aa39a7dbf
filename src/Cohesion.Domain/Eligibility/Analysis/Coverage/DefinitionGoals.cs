using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Lists what the cases are to show of what clauses rest on: values of parameters by cases, facts that do not always apply, records that count or not.</summary>
/// <remarks>Each is looked at where the first clause that reads it is; what no clause reads has nothing to show.</remarks>
internal sealed class DefinitionGoals(RuleSet rules)
{
    public IEnumerable<Goal> Run() => OwnFacts.Of(rules).Where(entry => !entry.Path.Contains("/fields/", StringComparison.Ordinal)).SelectMany(entry => Of(entry.Fact, entry.Path))
        .Concat(rules.Parameters.Where(parameter => parameter.Rows.Any(row => row.When is not null)).SelectMany(Of));

    private IEnumerable<Goal> Of(FactDefinition fact, string path)
    {
        if ((fact.AppliesWhen is null && fact.Derivation?.Where is null) || rules.Clauses.FirstOrDefault(clause => FactsUnder(clause).Contains(fact.Id)) is not { } reader)
        {
            yield break;
        }

        if (fact.AppliesWhen is { } applies)
        {
            ClausePlan plan = Plan(reader, applies);
            yield return Whole(plan, $"{path}/appliesWhen", CoverageAspect.Holds, $"`{fact.Id}`, demandé", $"`{fact.Id}`, asked");
            yield return Whole(plan, $"{path}/appliesWhen", CoverageAspect.Fails, $"`{fact.Id}`, non demandé", $"`{fact.Id}`, not asked");
            foreach (Goal goal in GoalList.OfAtoms(rules, plan, GoalList.Places(rules, applies, $"{path}/appliesWhen")))
            {
                yield return goal;
            }
        }

        if (fact.Derivation is { Where: { } where } derivation && (rules.Facts.ListOf(derivation.Over) ?? FactLookup.Find(rules, derivation.Over)) is { Kind: FactKind.Records } list)
        {
            ClausePlan plan = rules.Layout.Explanations.Of(reader);
            yield return Whole(plan, $"{path}/derive/where", CoverageAspect.Holds, $"`{fact.Id}`, un élément retenu", $"`{fact.Id}`, a record that counts", new RecordFilter(list, where, true));
            yield return Whole(plan, $"{path}/derive/where", CoverageAspect.Fails, $"`{fact.Id}`, un élément écarté", $"`{fact.Id}`, a record that does not count", new RecordFilter(list, where, false));
            Dictionary<Condition, string> places = GoalList.Places(rules, where, $"{path}/derive/where");
            foreach ((Condition atom, string at) in places.Count > 1 ? places : [])
            {
                yield return new Goal(new CoverageGoal(reader.Id, at, atom, "", CoverageAspect.Holds), plan, -1, null, new RecordFilter(list, atom, true));
                yield return new Goal(new CoverageGoal(reader.Id, at, atom, "", CoverageAspect.Fails), plan, -1, null, new RecordFilter(list, atom, false));
            }

            foreach (Goal goal in places.SelectMany(place => AtLimits(place.Key, place.Value, plan, list)))
            {
                yield return goal;
            }
        }
    }

    private IEnumerable<Goal> AtLimits(Condition atom, string path, ClausePlan plan, FactDefinition list) =>
        from threshold in Threshold.Of(atom, rules)
        from aspect in GoalList.Around
        select new Goal(
            new CoverageGoal(plan.Clause.Id, path + threshold.Place, atom, threshold.Limit, aspect), plan, -1, threshold, new RecordFilter(list, atom, true, threshold, Goal.Offset(aspect)));

    private IEnumerable<Goal> Of(Parameter parameter)
    {
        if (rules.Clauses.Select(clause => (Clause: clause, At: ReadAt(clause, parameter))).FirstOrDefault(entry => entry.At is not null) is not { At: { } at, Clause: var reader })
        {
            yield break;
        }

        string path = $"/parameters/{parameter.Name}";
        RowCase[] rows = [.. parameter.Rows.Select(row => new RowCase(row, at))];
        for (int i = 0; i < rows.Length; i++)
        {
            if (Chosen(rows[i].Conditions, Before(parameter, rows, i)) is { } used)
            {
                yield return Whole(Plan(reader, Guarded(reader, used)), $"{path}/values/{i}", CoverageAspect.Holds, Text($"la valeur {i + 1} de `@{parameter.Name}`, en usage"), Text($"value {i + 1} of `@{parameter.Name}`, in use"));
            }

            if (parameter.Rows[i].When is { } when)
            {
                foreach (Goal goal in GoalList.OfAtoms(rules, Plan(reader, when), GoalList.Places(rules, when, $"{path}/values/{i}/when")))
                {
                    yield return goal;
                }
            }
        }

        if (parameter.Otherwise is ParameterDefault.Fallback && Chosen([], rows) is { } none)
        {
            yield return Whole(Plan(reader, Guarded(reader, none)), $"{path}/otherwise", CoverageAspect.Holds, $"la valeur `otherwise` de `@{parameter.Name}`, en usage", $"the value `otherwise` of `@{parameter.Name}`, in use");
        }
    }

    private static Goal Whole(ClausePlan plan, string path, CoverageAspect aspect, string french, string english, RecordFilter? filter = null) =>
        new(new CoverageGoal(plan.Clause.Id, path, null, "", aspect, LocalizedText.Of(french, english)), plan, -1, null, filter);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives a condition that a clause rests on as what it would be if it were the whole of the clause.</summary>
    private ClausePlan Plan(Clause reader, Condition condition) =>
        new(new Clause(reader.Id, new ClauseBody.Requirement(condition), reader.Stage, []) { Scopes = reader.Scopes }, rules, rules.Layout);

    /// <summary>Gives the rows that count before another one, where both hold.</summary>
    private static IEnumerable<RowCase> Before(Parameter parameter, RowCase[] rows, int row)
    {
        int sign = parameter.Hit == HitPolicy.Lowest ? 1 : -1;
        return parameter.Hit switch
        {
            HitPolicy.Unique => [],
            HitPolicy.First => rows[..row],
            _ => rows.Where((_, other) => sign * Cases.Rank(parameter.Rows[other].Value).CompareTo(Cases.Rank(parameter.Rows[row].Value)) is var order && (order < 0 || (order == 0 && other < row))),
        };
    }

    /// <summary>Says that some conditions hold and none of some rows does; nothing where that is always so, or never.</summary>
    private static Condition.AllOf? Chosen(ValueList<Condition> conditions, IEnumerable<RowCase> before)
    {
        RowCase[] earlier = [.. before];
        ValueList<Condition> parts = [.. conditions, .. earlier.Where(row => row.Conditions.Count > 0).Select(row => !new Condition.AllOf(row.Conditions))];
        return parts.Count == 0 || Array.Exists(earlier, row => row.Conditions.Count == 0) ? null : new Condition.AllOf(parts);
    }

    // A value is in use where the clause that reads it applies.
    private static Condition Guarded(Clause reader, Condition used) => reader.When is { } when ? used & when : used;

    private HashSet<FactId> FactsUnder(Clause clause)
    {
        HashSet<FactId> found = [];
        Stack<FactId> open = new(FactReader.FactsOf(clause, rules));
        while (open.TryPop(out FactId id))
        {
            if (found.Add(id) && FactLookup.Find(rules, id) is { } fact)
            {
                IEnumerable<Condition> conditions = new[] { fact.AppliesWhen, fact.Derivation?.Where }.OfType<Condition>();
                foreach (FactId under in conditions.SelectMany(condition => FactReader.FactsOf(condition, rules)))
                {
                    open.Push(under);
                }
            }
        }

        return found;
    }

    /// <summary>Gives the fact whose day chooses the value that a clause reads; <see langword="null"/> where it does not read the parameter.</summary>
    private FactId? ReadAt(Clause clause, Parameter parameter)
    {
        HashSet<string> seen = [];
        return RuleSite.Of(clause, 0).Select(site => ReadAt(site.Condition, parameter.Name, seen)).FirstOrDefault(at => at is not null);
    }

    private FactId? ReadAt(Condition root, RuleName parameter, HashSet<string> seen)
    {
        foreach ((Condition condition, _) in ConditionTree.Walk(root, ""))
        {
            foreach (Operand operand in ConditionTree.Operands(condition, "").SelectMany(entry => ConditionTree.Walk(entry.Operand, "")).Select(entry => entry.Operand))
            {
                if (operand is Operand.ParameterAt at && at.Parameter == parameter)
                {
                    return at.At;
                }
            }

            foreach (Parameter named in ConditionTree.Names(condition, "").Select(entry => Names.ParameterOf(entry.Name, rules)).OfType<Parameter>())
            {
                if (named.Name == parameter)
                {
                    return Situation.SubmittedAt;
                }

                if (seen.Add($"@{named.Name}") && named.Rows.Select(row => row.When).OfType<Condition>().Select(when => ReadAt(when, parameter, seen)).FirstOrDefault(at => at is not null) is { } nested)
                {
                    return nested;
                }
            }

            if (condition is Condition.Reference reference && seen.Add($"is {reference.Name}") && ReadAt(rules.Condition(reference.Name)!, parameter, seen) is { } beneath)
            {
                return beneath;
            }
        }

        return null;
    }
}
