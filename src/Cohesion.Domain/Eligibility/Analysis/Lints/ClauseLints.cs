using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What is odd in one clause: it says nothing, it refuses all, others say the same, a part of it changes nothing.</summary>
internal sealed class ClauseLints(LintDesk desk, Clause clause, int index)
{
    private readonly RuleSet _rules = desk.Rules;
    private readonly ClausePlan _plan = desk.Rules.Layout.Explanations.Of(clause);
    private readonly Reach _reach = new(desk.Rules);
    private readonly ScopeId?[] _scopes = [.. desk.Scopes.Where(scope => scope is not { } id || clause.CountsFor(id))];

    private string Path => $"/clauses/{index}";

    public IEnumerable<Lint> Run()
    {
        if (_rules.OfTheSelection.Contains(clause.Id) || clause.Body is ClauseBody.Inclination || _scopes.Length == 0)
        {
            return [];
        }

        Lint[] whole = [.. Whole()];
        return whole.Any(lint => lint.Problem.Code != ProblemCode.ClauseNeverDecides) ? whole : [.. whole, .. Exemptions(), .. new AtomLints(desk, clause, index, _scopes[0]).Run()];
    }

    private IEnumerable<Lint> Whole()
    {
        if (clause.When is { } when && Never(scope => [desk.For(scope).Of(when)], probe => new Evaluator(probe.Frame).Evaluate(when, null) == Truth.True))
        {
            yield return LintDesk.Proof(ProblemCode.ClauseNeverApplies, $"{Path}/when", $"{clause.Id}");
        }
        else if (clause.Body is ClauseBody.Obligation || IsOfTheFile)
        {
            yield break;
        }
        else if (Never(Refused, Refuses))
        {
            yield return LintDesk.Proof(ProblemCode.ClauseNeverFails, Path, $"{clause.Id}");
        }
        else if (Never(scope => [desk.For(scope).Passes(clause)], probe => probe.Refuses(_plan) == Truth.False))
        {
            yield return LintDesk.Proof(ProblemCode.ClauseAlwaysFails, Path, $"{clause.Id}");
        }
        else if (clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion && _scopes.All(scope => IsImplied(scope, Others(scope))))
        {
            yield return LintDesk.Proof(ProblemCode.ClauseNeverDecides, Path, $"{clause.Id}", string.Join(", ", _scopes.SelectMany(Core).Distinct()));
        }
    }

    // A clause that asks whether something is stated at all speaks of files that are not complete yet: proofs say nothing of it.
    private bool IsOfTheFile => _plan.Atoms.Any(atom => _reach.NeverFails(atom.Atom) || atom.Facts.Any(fact => fact.Id.ToString() == "filing.complete"));

    private Clause[] Others(ScopeId? scope) => [.. desk.For(scope).Counted(0, stage => stage <= clause.Stage).Where(other => other.Id != clause.Id)];

    private bool IsImplied(ScopeId? scope, IReadOnlyList<Clause> others) => others.Count > 0 && desk.IsNever(
        scope,
        probe => Refuses(probe) && others.All(other => probe.Refuses(_rules.Layout.Explanations.Of(other)) == Truth.False),
        [.. Refused(scope), .. others.Select(other => desk.For(scope).Passes(other))]);

    /// <summary>Gives clauses that refuse whatever this one refuses, none of which can be left out.</summary>
    private IEnumerable<ClauseId> Core(ScopeId? scope)
    {
        List<Clause> kept = [.. Others(scope)];
        foreach (Clause other in kept.ToArray())
        {
            List<Clause> fewer = [.. kept.Where(one => one.Id != other.Id)];
            kept = IsImplied(scope, fewer) ? fewer : kept;
        }

        return kept.Select(other => other.Id);
    }

    /// <summary>Finds what lifts the clause only where it stands in no need of being lifted, or where something else lifts it too; of the rest, what lifts it together.</summary>
    private IEnumerable<Lint> Exemptions()
    {
        ScopeId? scope = _scopes[0];
        Inquiry inquiry = desk.For(scope);
        Claim[] lifts = [.. clause.Exemptions.Select(exemption => inquiry.Of(exemption.When))];
        Claim[] needed = [.. clause.When is { } when ? [inquiry.Of(when)] : Array.Empty<Claim>(), Failing(inquiry)];
        List<int> useful = [];
        for (int i = 0; i < lifts.Length; i++)
        {
            Exemption exemption = clause.Exemptions[i];
            int[] others = [.. Enumerable.Range(0, lifts.Length).Where(other => other != i)];
            if (desk.IsNever(scope, probe => Lifts(probe, exemption), [.. needed, lifts[i]]))
            {
                yield return LintDesk.Proof(ProblemCode.ExceptionNeverLifts, $"{Path}/except/{i}", $"{exemption.Id}", $"{clause.Id}");
            }
            else if (others.Length > 0 && IsCovered(i, others))
            {
                // Those that can be spared are not named.
                int[] named = others.Aggregate(others, (kept, other) => kept.Length > 1 && IsCovered(i, [.. kept.Where(one => one != other)]) ? [.. kept.Where(one => one != other)] : kept);
                yield return LintDesk.Proof(ProblemCode.ExceptionCovered, $"{Path}/except/{i}", $"{exemption.Id}", string.Join(", ", named.Select(other => clause.Exemptions[other].Id)));
            }
            else
            {
                if (useful.Count > 0 && desk.Ask(scope, probe => Together(probe, i, useful).Any(), [.. needed, lifts[i], Claim.Any([.. useful.Select(earlier => lifts[earlier])])]) is Search.Found found)
                {
                    int earlier = Together(new Probe(_rules, found.Witness.Situation, scope), i, useful).First();
                    yield return desk.Shown(ProblemCode.ExceptionsOverlap, $"{Path}/except/{i}", $"{exemption.Id}", found, $"`{clause.Exemptions[earlier].Id}`", FactReader.FactsOf(clause, _rules));
                }

                useful.Add(i);
            }
        }

        bool IsCovered(int exemption, int[] others) => desk.IsNever(
            scope, probe => Lifts(probe, clause.Exemptions[exemption]) && others.All(other => !MayHold(probe, clause.Exemptions[other])),
            [.. needed, lifts[exemption], .. others.Select(other => lifts[other].Contrary)]);
    }

    /// <summary>Gives the earlier exceptions that lift the clause in a situation in which this one does.</summary>
    private IEnumerable<int> Together(Probe probe, int exemption, List<int> earlier) =>
        Lifts(probe, clause.Exemptions[exemption]) ? earlier.Where(other => Lifts(probe, clause.Exemptions[other])) : [];

    private Claim Failing(Inquiry inquiry) => clause.Body switch
    {
        ClauseBody.Requirement requirement => inquiry.Of(requirement.Condition).Contrary,
        ClauseBody.Exclusion exclusion => inquiry.Of(exclusion.Condition),
        ClauseBody.Preference preference => inquiry.Of(preference.Condition).Contrary,
        _ => Claim.True,
    };

    private static bool MayHold(Probe probe, Exemption exemption) => new Evaluator(probe.Frame).Evaluate(exemption.When, null) != Truth.False;

    private bool Lifts(Probe probe, Exemption exemption)
    {
        Evaluator evaluator = new(probe.Frame);
        return evaluator.Evaluate(exemption.When, null) == Truth.True
            && (clause.When is null || evaluator.Evaluate(clause.When, null) == Truth.True)
            && (clause.Body is ClauseBody.Obligation || _plan.Refusal.Body.Evaluate(probe.Truths(_plan)) == Truth.True);
    }

    private Claim[] Refused(ScopeId? scope) => [desk.For(scope).Passes(clause).Contrary];

    private bool Refuses(Probe probe) => probe.Refuses(_plan) == Truth.True;

    private bool Never(Func<ScopeId?, Claim[]> claims, Func<Probe, bool> shows) => _scopes.All(scope => desk.IsNever(scope, shows, claims(scope)));
}
