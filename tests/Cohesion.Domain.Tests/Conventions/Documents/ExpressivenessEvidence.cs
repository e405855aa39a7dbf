using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>What a call file itself shows of its clauses: what they read, and what its tests say of them.</summary>
internal sealed class ExpressivenessEvidence
{
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    private readonly CallForProjects _call;
    private readonly (CallTest Test, ScopeAssessment Scope)[] _runs;

    public ExpressivenessEvidence(CallForProjects call)
    {
        _call = call;
        _runs = [.. from test in call.Definition.Tests
                    from scope in call.Assess(new Situation(TestFacts.Of(call.Definition, test)), test.Stage).Scopes
                    where test.Scopes.Count == 0 || (scope.Scope is { } id && test.Scopes.Contains(id))
                    select (test, scope)];
    }

    public Clause? Find(string id) => _call.Rules.Clauses.FirstOrDefault(clause => clause.Id.ToString() == id);

    /// <summary>Gives the least objective thing that a clause reads: what is declared (D), the world (W) or an opinion (O).</summary>
    public char ColumnOf(Clause clause)
    {
        FactDefinition[] read = [.. FactReader.FactsOf(clause, _call.Rules).SelectMany(fact => Behind(fact, [])).Select(fact => FactLookup.Find(_call.Rules, fact)!)];
        return read.Any(fact => fact.Kind == FactKind.Opinion) ? 'O' : read.Any(fact => fact.Source == FactSource.World) || WaitsForAnEvent(clause) ? 'W' : 'D';
    }

    /// <summary>Tells whether a test finds the clause met, or its duty owed, and says so.</summary>
    public bool IsAccepted(Clause clause) => _runs.Any(run =>
        StateIn(run.Scope, clause) is (ClauseState.Met or ClauseState.Owed) and var state
        && (Says(run.Test, clause, state) || (run.Test.Expect.Verdict == ExpectedVerdict.Eligible && clause.Stage <= run.Test.Stage)));

    /// <summary>Tells whether a test finds the clause not met, or its duty not owed, and says so; what has nothing to refuse by is refused by nothing.</summary>
    /// <remarks>A document or an answer that is missing is a question: the file is refused because it is not complete.</remarks>
    public bool IsRefused(Clause clause) => clause.Body is ClauseBody.Inclination || clause is { Body: ClauseBody.Obligation, When: null, Exemptions.Count: 0 } || _runs.Any(run =>
        StateIn(run.Scope, clause) switch
        {
            ClauseState.NotMet => Says(run.Test, clause, ClauseState.NotMet) || run.Test.Expect.Failing?.Contains(clause.Id) == true,
            ClauseState.NotApplicable => clause.Body is ClauseBody.Obligation && Says(run.Test, clause, ClauseState.NotApplicable),
            ClauseState.Undecided => clause.Stage == Stage.Admissibility && IsIncomplete(run.Test),
            _ => false,
        });

    private static bool Says(CallTest test, Clause clause, ClauseState state) => test.Expect.Clauses.TryGetValue(clause.Id, out ClauseState said) && said == state;

    private bool IsIncomplete(CallTest test) => _call.Rules.Clauses.Any(clause =>
        test.Expect.Failing?.Contains(clause.Id) == true && FactReader.Reads(clause, Complete, _call.Rules));

    private static ClauseState? StateIn(ScopeAssessment scope, Clause clause) => scope.Clauses.FirstOrDefault(outcome => outcome.Clause.Id == clause.Id)?.State;

    /// <summary>Gives a fact and those that it is derived from.</summary>
    private IEnumerable<FactId> Behind(FactId fact, HashSet<FactId> seen) => !seen.Add(fact) ? []
        : _call.Rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Derivation is { } derivation
            ? new[] { derivation.Over }.Concat(derivation.Where is { } where ? FactReader.FactsOf(where, _call.Rules) : []).SelectMany(source => Behind(source, seen)).Prepend(fact)
            : [fact];

    private bool WaitsForAnEvent(Clause clause) => RuleSite.Of(clause, 0)
        .SelectMany(site => ConditionTree.Names(site.Condition, site.Path))
        .Any(entry => Names.WindowOf(entry.Name, _call.Rules)?.Phase.Windows.Any(window => window.Foreseen is not null) == true);
}
