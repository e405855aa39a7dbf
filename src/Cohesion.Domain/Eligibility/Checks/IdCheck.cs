using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Ids given twice, and names that the library keeps for itself.</summary>
internal sealed class IdCheck(RuleIndex index)
{
    // The first words after the @ of what is not a parameter.
    private static readonly string[] Taken = ["calendar", "territory", "zones", "themes", "objectives", "codes", "contract"];

    // What these say in any object of a file is something else.
    private static readonly string[] Words = ["cite", "note"];

    public IEnumerable<Problem> Run() =>
    [
        .. Twice(OwnFacts.Of(index.Rules).Select(entry => (entry.Fact.Id.ToString(), $"{entry.Path}/id"))),
        .. Twice(index.Rules.Parameters.Select(parameter => (parameter.Name.ToString(), $"/parameters/{parameter.Name}"))),
        .. index.Rules.Parameters.Select(parameter => parameter.Name.ToString()).Where(name => Taken.Contains(name) || Words.Contains(name))
            .Select(name => new Problem(ProblemCode.TakenName, $"/parameters/{name}", name)),
        .. index.Rules.Conditions.Select(condition => condition.Name.ToString()).Where(Words.Contains)
            .Select(name => new Problem(ProblemCode.TakenName, $"/conditions/{name}", name)),
        .. Twice(index.Rules.Conditions.Select(condition => (condition.Name.ToString(), $"/conditions/{condition.Name}"))),
        .. Twice(index.Rules.Clauses.SelectMany(IdsOf)),
    ];

    private static IEnumerable<(string Id, string Path)> IdsOf(Clause clause, int index) => clause.Exemptions
        .Select((exemption, i) => (exemption.Id.ToString(), $"/clauses/{index}/except/{i}/id"))
        .Prepend((clause.Id.ToString(), $"/clauses/{index}/id"));

    private static IEnumerable<Problem> Twice(IEnumerable<(string Id, string Path)> ids)
    {
        HashSet<string> seen = [];
        return ids.Where(entry => !seen.Add(entry.Id)).Select(entry => new Problem(ProblemCode.DuplicateId, entry.Path, entry.Id));
    }
}
