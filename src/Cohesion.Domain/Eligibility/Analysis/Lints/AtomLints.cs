using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Atoms of a clause that change nothing of what it says, shares of nothing that let an exclusion pass, answers of which none matters though all are asked.</summary>
internal sealed class AtomLints
{
    // Past so many outcomes of the other atoms nobody tries them all.
    private const int MostOthers = 6;

    private readonly LintDesk _desk;
    private readonly Clause _clause;
    private readonly ClausePlan _plan;
    private readonly ScopeId? _scope;
    private readonly Reach _reach;
    private readonly string[] _paths;
    private readonly string _path;

    public AtomLints(LintDesk desk, Clause clause, int index, ScopeId? scope)
    {
        (_desk, _clause, _scope, _reach, _path) = (desk, clause, scope, new Reach(desk.Rules), $"/clauses/{index}");
        _plan = desk.Rules.Layout.Explanations.Of(clause);
        Dictionary<Condition, string> places = GoalList.Places(desk.Rules, clause, index);
        _paths = [.. _plan.Atoms.Select(atom => places[atom.Atom])];
    }

    public IEnumerable<Lint> Run()
    {
        if (_plan.Atoms.Count > 1)
        {
            Claim[] claims = [.. _plan.Atoms.Select(atom => _desk.For(_scope).Of(atom.Atom))];
            for (int atom = 0; atom < claims.Length; atom++)
            {
                if (IsRedundant(atom, claims))
                {
                    yield return LintDesk.Proof(ProblemCode.RedundantCondition, _paths[atom], $"{_clause.Id}");
                }
            }

            foreach (Lint lint in Agreed(claims))
            {
                yield return lint;
            }
        }

        foreach (Lint lint in Shares())
        {
            yield return lint;
        }
    }

    /// <summary>Tells whether the clause says the same when an atom is taken to hold always, or never. What a named condition says serves others too.</summary>
    private bool IsRedundant(int atom, Claim[] claims)
    {
        if (!_paths[atom].StartsWith(_path, StringComparison.Ordinal) || _paths[atom].Contains("/except/", StringComparison.Ordinal)
            || _reach.NeverFails(_plan.Atoms[atom].Atom) || _plan.Atoms[atom].Facts.Any(fact => fact.Id.ToString() == "filing.complete"))
        {
            return false;
        }

        Claim turns = FormulaClaims.Turns(_plan.Refusal.Formula, claims, atom);
        return Never(claims[atom], true) || Never(claims[atom].Contrary, false);

        bool Never(Claim claim, bool holds) => _desk.IsNever(
            _scope, probe => probe.Truths(_plan)[atom] == Kleene.Of(holds) && Kleene.Negate(probe.Refuses(_plan, atom, true)) == probe.Refuses(_plan, atom, false)
                && probe.Refuses(_plan, atom, true) != Truth.Unknown, claim, turns);
    }

    /// <summary>Finds a fact of which every value gives the same, and which is asked for all the same.</summary>
    private IEnumerable<Lint> Agreed(Claim[] claims)
    {
        foreach (IGrouping<FactId, int> tied in Enumerable.Range(0, claims.Length).GroupBy(atom => AtomSamples.SubjectOf(_plan.Atoms[atom].Atom) ?? default))
        {
            if (tied.Key != default && tied.Count() > 1 && claims.Length - tied.Count() <= MostOthers && FactLookup.Find(_desk.Rules, tied.Key) is { Source: not FactSource.Derived } fact
                && AtomSamples.Of(fact, [.. tied.Select(atom => _plan.Atoms[atom].Atom)], _desk.Rules.Facts) is { } samples
                && Agreed([.. tied], [.. samples.Select(holding => holding.ToHashSet())], claims, fact) is { } lint)
            {
                yield return lint;
            }
        }
    }

    private Lint? Agreed(int[] tied, HashSet<Condition>[] outcomes, Claim[] claims, FactDefinition fact)
    {
        int[] others = [.. Enumerable.Range(0, claims.Length).Except(tied)];
        for (int world = 0; world < 1 << others.Length; world++)
        {
            Truth[] truths = new Truth[claims.Length];
            Array.Fill(truths, Truth.Unknown);
            for (int i = 0; i < others.Length; i++)
            {
                truths[others[i]] = Kleene.Of((world >> i & 1) == 1);
            }

            bool isAsked = _plan.Refusal.Formula.Evaluate(truths) == Truth.Unknown;
            if (isAsked && outcomes.Select(holding => Outcome(truths, tied, holding)).Distinct().Count() == 1
                && _desk.Ask(_scope, probe => IsOpenWithout(fact, probe), [.. others.Select(atom => truths[atom] == Truth.True ? claims[atom] : claims[atom].Contrary)]) is Search.Found found)
            {
                return _desk.Shown(ProblemCode.UndecidedThoughAgreed, _path, $"{_clause.Id}", found, read: FactReader.FactsOf(_clause, _desk.Rules), missing: fact.Id);
            }
        }

        return null;
    }

    private Truth Outcome(Truth[] truths, int[] tied, HashSet<Condition> holding)
    {
        Truth[] whole = [.. truths];
        foreach (int atom in tied)
        {
            whole[atom] = Kleene.Of(holding.Contains(_plan.Atoms[atom].Atom));
        }

        return _plan.Refusal.Formula.Evaluate(whole);
    }

    private bool IsOpenWithout(FactDefinition fact, Probe probe) =>
        Assessor.Judge(_clause, new Frame(_desk.Rules, probe.Situation.Without(fact.Id), _scope)).State == ClauseState.Undecided;

    /// <summary>Finds an exclusion by a share that lets pass what has nothing to be a share of.</summary>
    private IEnumerable<Lint> Shares()
    {
        if (_clause.Body is not ClauseBody.Exclusion)
        {
            yield break;
        }

        for (int atom = 0; atom < _plan.Atoms.Count; atom++)
        {
            if (_plan.Atoms[atom].Atom is Condition.Share share && FactLookup.Find(_desk.Rules, share.Base) is { Kind: FactKind.Count or FactKind.Money } whole)
            {
                Literal zero = whole.Kind == FactKind.Count ? new Literal.Number(0) : new Literal.Amount(Money.OfMinor(0, _desk.Rules.Context.Currency));
                Condition none = new Condition.Compare(new Operand.Fact(share.Base), Relation.EqualTo, new Operand.Constant(zero));
                Inquiry inquiry = _desk.For(_scope);
                Search found = _desk.Ask(
                    _scope,
                    probe => new Evaluator(probe.Frame).Evaluate(none, null) == Truth.True && probe.Refuses(_plan) == Truth.False,
                    inquiry.Of(none), inquiry.Accepts(_clause.Stage));
                if (found is Search.Found by)
                {
                    yield return _desk.Shown(ProblemCode.ShareOfNothing, _paths[atom], $"{_clause.Id}", by, read: FactReader.FactsOf(_clause, _desk.Rules));
                }
            }
        }
    }
}
