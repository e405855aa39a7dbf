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
        // Past so many names nobody compares them all.
        private const int ComparedNames = 1_000;

        private readonly HashSet<string> _situations = [.. call.Situations.Select(situation => situation.Name)];
        private readonly HashSet<string> _scopes = [.. call.Funders.Concat(call.Strands).Select(scope => scope.Id.ToString())];
        private readonly HashSet<string> _clauses = [.. call.Clauses.Select(clause => clause.Id.ToString())];
        private readonly HashSet<string> _roles =
            [.. Role.Shipped.Concat(call.Roles).Select(role => role.Id.ToString()), .. call.Funders.Select(funder => funder.Id.ToString())];

        private readonly HashSet<string> _waves = [.. call.Calendar.SelectMany(phase => phase.Windows).Where(window => window.Id is not null).Select(window => $"{window.Id}")];
        private readonly HashSet<string> _duties = [.. call.Clauses.Select(clause => clause.Body).OfType<ClauseBody.Obligation>().Select(body => body.Duty.ToString())];

        public IEnumerable<Problem> Check(CallTest test) =>
        [
            .. One(ProblemCode.UnknownName, test.From, _situations, "/from"),
            .. Each<ScopeId>(ProblemCode.UnknownScope, test.Scopes, _scopes, "/for"),
            .. Each(ProblemCode.UnknownName, test.Expect.Failing, _clauses, "/expect/failing"),
            .. Each(ProblemCode.UnknownRole, test.Expect.Awaited, _roles, "/expect/awaited"),
            .. Each(ProblemCode.UnknownName, test.Expect.Obligations, _duties, "/expect/obligations"),
            .. One(ProblemCode.UnknownName, test.Expect.Wave, _waves, "/expect/wave"),
            .. test.Expect.Clauses.Keys.SelectMany(clause => One(ProblemCode.UnknownName, clause.ToString(), _clauses, $"/expect/clauses/{clause}")),
        ];

        // A set is written in its order, so that the place of an element is known.
        private static IEnumerable<Problem> Each<T>(ProblemCode code, ValueSet<T>? names, HashSet<string> known, string path)
            where T : struct, IComparable<T> =>
            (names ?? []).SelectMany((name, i) => One(code, name.ToString(), known, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}")));

        private static IEnumerable<Problem> One(ProblemCode code, string? name, HashSet<string> known, string path) => name is null || known.Contains(name)
            ? []
            : [new Problem(code, path, name, "", known.Count > ComparedNames ? "" : Nearest.Of(name, known))];
    }
}
