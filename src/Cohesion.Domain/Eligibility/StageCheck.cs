using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Clauses that read facts which exist only at a later stage, directly or by way of conditions, parameters and derived facts.</summary>
internal sealed class StageCheck(RuleSet rules)
{
    public IEnumerable<Problem> Run() => rules.Clauses.SelectMany(Check);

    /// <summary>Gives the stage at which a fact first exists, or <see langword="null"/> for one that an application may have from the start.</summary>
    public static Stage? StageOf(FactId fact) => fact.ToString().Split('.')[0] switch
    {
        "selected" => Stage.Selection,
        "award" or "agreement" => Stage.Award,
        _ => null,
    };

    private IEnumerable<Problem> Check(Clause clause, int index)
    {
        string path = $"/clauses/{index}";
        (FactId Fact, string Path)[] direct =
        [
            .. RuleSite.Of(clause, index).SelectMany(site => ConditionTree.Facts(site.Condition, site.Path)),
            .. clause.Body is ClauseBody.Inclination inclination ? ClauseCheck.FactsOf(inclination, path) : [],
        ];
        IEnumerable<(FactId Fact, string Path)> indirect = FactReader.FactsOf(clause, rules).Except(direct.Select(entry => entry.Fact)).Select(fact => (fact, path));
        return direct.Concat(indirect)
            .Where(entry => Earliest(entry.Fact, []) > clause.Stage)
            .Select(entry => new Problem(ProblemCode.LaterStage, entry.Path, entry.Fact.ToString(), FormatWords.Of(Earliest(entry.Fact, []))));
    }

    private Stage Earliest(FactId fact, HashSet<FactId> seen)
    {
        Stage own = StageOf(fact) ?? Stage.Admissibility;
        if (!seen.Add(fact) || FactLookup.Find(rules, fact) is not { } definition)
        {
            return own;
        }

        IEnumerable<FactId> sources = new[] { definition.AppliesWhen, definition.Derivation?.Where }.OfType<Condition>()
            .SelectMany(condition => ConditionTree.Facts(condition, "").Select(entry => entry.Fact))
            .Concat(definition.Derivation is { } derivation ? [derivation.Over] : []);
        return sources.Select(source => Earliest(source, seen)).Append(own).Max();
    }
}
