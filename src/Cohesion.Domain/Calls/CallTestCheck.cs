using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>Whether the tests of a call speak of what there is: situations, scopes, clauses, roles, duties.</summary>
internal static class CallTestCheck
{
    public static IEnumerable<Problem> Run(CallDefinition call)
    {
        Known known = new(call);
        return
        [
            .. Twice(call.Situations.Select(situation => (situation.Name, $"/situations/{Escaped(situation.Name)}"))),
            .. Twice(call.Tests.Select((test, i) => (test.Name, string.Create(CultureInfo.InvariantCulture, $"/tests/{i}/name")))),
            .. call.Tests.SelectMany((test, i) => known.Check(test).Select(problem => problem.Under(string.Create(CultureInfo.InvariantCulture, $"/tests/{i}")))),
        ];
    }

    private static IEnumerable<Problem> Twice(IEnumerable<(string Name, string Path)> names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return names.Where(entry => !seen.Add(entry.Name)).Select(entry => new Problem(ProblemCode.DuplicateId, entry.Path, entry.Name));
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed class Known(CallDefinition call)
    {
        private readonly string[] _situations = [.. call.Situations.Select(situation => situation.Name)];
        private readonly string[] _scopes = [.. call.Funders.Concat(call.Strands).Select(scope => scope.Id.ToString())];
        private readonly string[] _clauses = [.. call.Clauses.Select(clause => clause.Id.ToString())];
        private readonly string[] _roles =
            [.. Role.Shipped.Concat(call.Roles).Select(role => role.Id.ToString()), .. call.Funders.Select(funder => funder.Id.ToString())];

        private readonly string[] _duties = [.. call.Clauses.Select(clause => clause.Body).OfType<ClauseBody.Obligation>().Select(body => body.Duty.ToString())];

        public IEnumerable<Problem> Check(CallTest test) =>
        [
            .. Names(ProblemCode.UnknownName, test.From is { } from ? [from] : [], _situations, "/from", isList: false),
            .. Names(ProblemCode.UnknownScope, test.Scopes.Select(scope => scope.ToString()), _scopes, "/for"),
            .. Names(ProblemCode.UnknownName, (test.Expect.Failing ?? []).Select(clause => clause.ToString()), _clauses, "/expect/failing"),
            .. Names(ProblemCode.UnknownRole, (test.Expect.Awaited ?? []).Select(role => role.ToString()), _roles, "/expect/awaited"),
            .. Names(ProblemCode.UnknownName, (test.Expect.Obligations ?? []).Select(duty => duty.ToString()), _duties, "/expect/obligations"),
            .. test.Expect.Clauses.Keys.SelectMany(clause => Names(ProblemCode.UnknownName, [clause.ToString()], _clauses, $"/expect/clauses/{clause}", isList: false)),
        ];

        // Sets are written in order, so that the place of an element is known.
        private static IEnumerable<Problem> Names(ProblemCode code, IEnumerable<string> names, string[] known, string path, bool isList = true) =>
            from name in names.Index()
            where !known.Contains(name.Item, StringComparer.Ordinal)
            select new Problem(code, isList ? string.Create(CultureInfo.InvariantCulture, $"{path}/{name.Index}") : path, name.Item, "", Nearest.Of(name.Item, known));
    }
}
