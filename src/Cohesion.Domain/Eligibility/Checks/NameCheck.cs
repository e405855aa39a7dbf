using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Facts, names, conditions, roles and scopes that nothing declares, with the nearest that something does.</summary>
internal sealed class NameCheck(RuleIndex index)
{
    private static readonly RoleId[] BuiltInRoles = [RoleId.Parse("applicant", null), RoleId.Parse("issuer", null), RoleId.Parse("jury", null)];

    private readonly string[] _names = [.. Names.AllOf(index.Rules)];

    public IEnumerable<Problem> Run() =>
    [
        .. index.Sites.SelectMany(Check),
        .. index.Rules.Clauses.SelectMany(Check),
        .. Unverifiable(),
    ];

    private IEnumerable<Problem> Check(RuleSite site)
    {
        foreach ((FactId fact, string path) in ConditionTree.Facts(site.Condition, site.Path))
        {
            if (Check(fact, path, site.Records) is { } problem)
            {
                yield return problem;
            }
        }

        foreach ((NameReference name, string path) in ConditionTree.Names(site.Condition, site.Path))
        {
            if (Check(name, path) is { } problem)
            {
                yield return problem;
            }
        }

        foreach ((Condition condition, string path) in ConditionTree.Walk(site.Condition, site.Path))
        {
            if (condition is Condition.Reference reference && index.Condition(reference.Name) is null)
            {
                string name = reference.Name.ToString();
                yield return new Problem(ProblemCode.UnknownName, $"{path}/is", name, "", index.Suggest(name, index.Rules.Conditions.Select(known => known.Name.ToString())));
            }

            if (condition is Condition.Judgement judgement && !IsRole(judgement.By))
            {
                yield return UnknownRole(judgement.By, $"{path}/opinion/by");
            }
        }
    }

    private IEnumerable<Problem> Check(Clause clause, int position)
    {
        string path = $"/clauses/{position}";
        foreach ((ScopeId scope, int i) in clause.Scopes.Select((scope, i) => (scope, i)).Where(entry => !index.Rules.Context.Scopes.Contains(entry.scope)))
        {
            yield return new Problem(
                ProblemCode.UnknownScope, $"{path}/for/{i}", scope.ToString(), "", index.Suggest(scope.ToString(), index.Rules.Context.Scopes.Select(known => known.ToString())));
        }

        IEnumerable<Problem?> inBody = clause.Body switch
        {
            ClauseBody.Inclination inclination => ClauseCheck.FactsOf(inclination, path).Select(entry => Check(entry.Fact, entry.Path, null)),
            ClauseBody.Obligation { Until: { } until } => ConditionTree.Facts(until, $"{path}/oblige/until").Select(entry => Check(entry.Fact, entry.Path, null))
                .Concat(ConditionTree.Names(until, $"{path}/oblige/until").Select(entry => Check(entry.Name, entry.Path))),
            _ => [],
        };
        foreach (Problem problem in inBody.OfType<Problem>())
        {
            yield return problem;
        }

        if (clause.Body is ClauseBody.Obligation duty && !IsRole(duty.Of))
        {
            yield return UnknownRole(duty.Of, $"{path}/oblige/of");
        }
    }

    private Problem? Check(FactId fact, string path, FactId? records)
    {
        string id = fact.ToString();
        return index.Fact(fact) is null ? new Problem(ProblemCode.UnknownFact, path, id, "", index.SuggestFact(id))
            : index.Rules.Facts.ListOf(fact) is { } list && list.Id != records ? new Problem(ProblemCode.FieldOutsideList, path, id, $"derive, where, {list.Id}")
            : null;
    }

    private Problem? Check(NameReference name, string path) => index.Knows(name)
        ? null
        : new Problem(ProblemCode.UnknownName, path, name.ToString(), "", index.Suggest(name.ToString(), _names));

    /// <summary>Warns once of each list that a rule reads and that is not at hand; what the territory selects is said where it does.</summary>
    private IEnumerable<Problem> Unverifiable() => index.Names
        .DistinctBy(entry => entry.Name)
        .Where(entry => !entry.Name.Name.StartsWith("territory.", StringComparison.Ordinal))
        .Where(entry => index.Rules.Context.Names.TryGetValue(entry.Name, out NamedSet? set) && set is NamedSet.Unverifiable)
        .Select(entry => new Problem(ProblemCode.UnverifiableReference, entry.Path, entry.Name.ToString()));

    // Every funder is a role too.
    private bool IsRole(RoleId role) =>
        BuiltInRoles.Contains(role) || index.Rules.Context.Roles.Contains(role) || index.Rules.Context.Scopes.Any(scope => scope.ToString() == role.ToString());

    private Problem UnknownRole(RoleId role, string path) => new(ProblemCode.UnknownRole, path, role.ToString(), "", index.Suggest(
        role.ToString(), BuiltInRoles.Concat(index.Rules.Context.Roles).Select(known => known.ToString()).Concat(index.Rules.Context.Scopes.Select(known => known.ToString()))));
}
