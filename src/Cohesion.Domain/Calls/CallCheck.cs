using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Calls;

/// <summary>What can be wrong between the parts of a call, beside its rules, its calendar and its zones, which check themselves.</summary>
internal sealed class CallCheck
{
    // What these say in an object of amounts is something else.
    private static readonly string[] KeptScopes = ["none", "unverifiable", "cite", "note"];

    private readonly CallDefinition _call;
    private readonly CallSources _sources;
    private readonly List<Problem> _problems = [];

    private CallCheck(CallDefinition call, CallSources sources) => (_call, _sources) = (call, sources);

    /// <summary>Gives everything that is wrong, at places of the call file.</summary>
    public static ValueList<Problem> Run(CallDefinition call, CallSources sources)
    {
        CallCheck check = new(call, sources);
        check.Identity();
        check.Ids();
        check.Money();
        check.Selection();
        return [.. check._problems, .. DeclaredFigureCheck.Run(call, sources.Quartiers), .. CallLabelCheck.Run(call), .. CallTestCheck.Run(call)];
    }

    private void Identity()
    {
        if (_call.InForce is { Until: { } until } validity && until.Last < validity.From.First)
        {
            Add(ProblemCode.Reversed, "/inForce/until", until.ToString(), $"≥ {validity.From}");
        }

        if (_call.Under == _call.Id)
        {
            Add(ProblemCode.CyclicReference, "/under", _call.Id.ToString());
        }

        if (_call.Follows == _call.Id)
        {
            Add(ProblemCode.CyclicReference, "/follows", _call.Id.ToString());
        }

        if (_call.Contract is { } named && _sources.Contract?.Id is { } given && given != named)
        {
            Add(ProblemCode.OtherContract, "/contract", given.ToString(), named.ToString());
        }

        if (_call.Change is { } change && change.From.CompareTo(_call.Version) >= 0)
        {
            Add(ProblemCode.OutOfOrder, "/change/from", change.From.ToString(), $"< {_call.Version}");
        }
    }

    private void Ids()
    {
        Twice([.. _call.Funders.Select((funder, i) => ($"{funder.Id}", At("funders", i, "id"))), .. _call.Strands.Select((strand, i) => ($"{strand.Id}", At("strands", i, "id")))]);
        Twice(_call.Roles.Select((role, i) => ($"{role.Id}", At("roles", i, "id"))));
        Twice(_call.Objectives.Select((objective, i) => ($"{objective.Id}", At("objectives", i, "id"))));
        Twice(_call.Themes.Select((theme, i) => ($"{theme.Code}", At("themes", i, "code"))));
        foreach ((string id, string path) in _call.Funders.Select((funder, i) => ($"{funder.Id}", At("funders", i, "id")))
            .Concat(_call.Strands.Select((strand, i) => ($"{strand.Id}", At("strands", i, "id")))).Where(scope => KeptScopes.Contains(scope.Item1)))
        {
            Add(ProblemCode.TakenName, path, id);
        }

        ValueSet<RoleId> taken = [.. Role.Shipped.Select(role => role.Id), .. _call.Funders.Select(funder => RoleId.Parse(funder.Id.ToString(), null))];
        foreach ((int i, Role role) in _call.Roles.Index().Where(role => taken.Contains(role.Item.Id)))
        {
            Add(ProblemCode.TakenName, At("roles", i, "id"), role.Id.ToString());
        }
    }

    private void Money()
    {
        if (_call.Envelope is not { } envelope)
        {
            return;
        }

        foreach ((Money? amount, string path) in ((Money?, string)[])
            [(envelope.Total, "/envelope/total"), (envelope.AtLeast, "/envelope/perProject/atLeast"), (envelope.AtMost, "/envelope/perProject/atMost")])
        {
            if (amount is { } given && given.Currency != _call.Currency)
            {
                Add(ProblemCode.WrongCurrency, path, given.ToString(), _call.Currency.Code);
            }
        }
    }

    /// <summary>Holds the selection against the rest: preferences give points to its criteria, its amounts are in the currency of the call and within the envelope.</summary>
    private void Selection()
    {
        if (_call.Selection is not { } policy)
        {
            return;
        }

        foreach ((int i, Clause clause) in _call.Clauses.Index())
        {
            if (EntryAssembly.Gives(clause) is Advantage.Points gives && !policy.Grid.TryGetCriterion(CriterionId.Parse($"{gives.Criterion}", null), out _))
            {
                _problems.Add(ScoreGrid.Unknown(CriterionId.Parse($"{gives.Criterion}", null), policy.Grid.Ids, At("clauses", i, "gives/criterion")));
            }
        }

        foreach ((string path, Domain.Money? amount) in policy.Terms.Amounts())
        {
            if (amount is { } stated && stated.Currency != _call.Currency)
            {
                Add(ProblemCode.WrongCurrency, $"/selection{path}", $"{stated}", _call.Currency.Code);
            }
        }

        if (_call.Envelope is { } envelope)
        {
            _problems.AddRange(SubEnvelopeCheck.Inside(policy.Terms.SubEnvelopes, null, envelope.Total).Select(problem => problem.Under("/selection")));
        }
    }

    private void Twice(IEnumerable<(string Id, string Path)> ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string id, string path) in ids.Where(entry => !seen.Add(entry.Id)))
        {
            Add(ProblemCode.DuplicateId, path, id);
        }
    }

    private void Add(ProblemCode code, string path, string found, string expected = "") => _problems.Add(new Problem(code, path, found, expected));

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}/{member}");
}
