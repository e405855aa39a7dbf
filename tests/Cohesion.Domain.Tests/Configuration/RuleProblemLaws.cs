using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleProblemLaws
{
    private static readonly Gen<RuleFormat.Rules> Rules =
        from facts in Generate.Some(Any.FactDefinitions, 0, 2)
        from parameters in Generate.Some(Any.Parameters, 0, 2)
        from condition in Any.Conditions
        from name in Generate.RuleNames
        from clauses in Generate.Some(Any.Clauses, 1, 2)
        select new RuleFormat.Rules(facts, [.. parameters.DistinctBy(parameter => parameter.Name)], [new NamedCondition(name, condition)], clauses);

    [Fact]
    public void Whatever_is_wrong_with_rules_has_its_place_in_their_canonical_file() => Law.Holds(
        Rules,
        rules =>
        {
            JsonNode file = JsonTree.Parse(Encoding.UTF8.GetBytes(RuleFormat.Write(rules)), new DiagnosticSink()).Root!;
            string[] lost = [.. Problems(rules).Select(problem => problem.Path).Where(path => !path.StartsWith("/calendar", StringComparison.Ordinal) && !Leads(file, path))];
            return lost.Length == 0 ? true : throw new InvalidOperationException($"{string.Join('\n', lost)}\n{RuleFormat.Write(rules)}");
        },
        200);

    // The last step may be the name of a member that is missed.
    private static bool Leads(JsonNode file, string path) => JsonPointer.Follow(file, path).Pointer is var found
        && (found == path || (found == path[..path.LastIndexOf('/')] && JsonPointer.Follow(file, found) is JsonNode.Object));

    private static ValueList<Problem> Problems(RuleFormat.Rules rules)
    {
        FactCatalogue facts = FactCatalogue.BuiltIn.With(rules.Facts, [], out _);
        _ = RuleSet.TryCreate(Given.Context, facts, rules.Parameters, rules.Conditions, rules.Clauses, out _, out ValueList<Problem> problems);
        return problems;
    }
}
