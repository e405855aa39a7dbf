using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The ids that a call may not give to facts of its own: those of the library, and those that a file could not tell from codes or from notes.</summary>
internal static class KeptNames
{
    // What these say in any object of a file is something else.
    private static readonly string[] Words = ["cite", "note"];

    private static readonly ValueSet<FactId> Groups = [.. BuiltInFacts.All.Select(fact => GroupOf(fact.Id))];

    public static IEnumerable<Problem> Check(ValueList<FactDefinition> facts) => facts.SelectMany((fact, i) =>
        Check(fact).Select(problem => problem.Under(string.Create(CultureInfo.InvariantCulture, $"/facts/{i}"))));

    private static IEnumerable<Problem> Check(FactDefinition fact)
    {
        foreach (Problem problem in Noted(fact, "/id").Concat(fact.Fields.SelectMany((field, i) => Noted(field, string.Create(CultureInfo.InvariantCulture, $"/fields/{i}/id")))))
        {
            yield return problem;
        }

        FactId group = GroupOf(fact.Id);
        if (Groups.Contains(group))
        {
            yield return new Problem(ProblemCode.TakenName, "/id", fact.Id.ToString(), "answers.…");
        }
        else if (group == fact.Id && fact.Kind != FactKind.Records)
        {
            yield return new Problem(ProblemCode.Malformed, "/id", fact.Id.ToString(), $"answers.{fact.Id}");
        }
    }

    private static IEnumerable<Problem> Noted(FactDefinition fact, string path) =>
        fact.Id.ToString().Split('.').Intersect(Words).Take(1).Select(_ => new Problem(ProblemCode.TakenName, path, fact.Id.ToString()));

    private static FactId GroupOf(FactId id) => FactId.Parse(id.ToString().Split('.')[0], null);
}
