using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Measures coverage, and fills the holes one after the other: what is found for one hole may fill others.</summary>
internal sealed class CoverageRun
{
    // The search begins at the nearest cases, and gives up after a few.
    private const int Bases = 2;

    private static readonly CoverageAspect[] HardestFirst =
    [
        CoverageAspect.AtTheLimit, CoverageAspect.JustBelow, CoverageAspect.JustAbove, CoverageAspect.HoldsAndDecides, CoverageAspect.FailsAndDecides,
        CoverageAspect.Holds, CoverageAspect.Fails,
    ];

    private readonly RuleSet _rules;
    private readonly List<Seen> _seen;
    private readonly List<Probe> _starts;
    private readonly HashSet<string> _names;
    private readonly Reach _reach;
    private readonly GoalProof _proof;

    public CoverageRun(RuleSet rules, ValueList<CoverageCase> cases, ValueList<Situation> others)
    {
        (_rules, _reach, _proof) = (rules, new Reach(rules), new GoalProof(rules));
        _seen = [.. cases.SelectMany(entry => SeenIn(entry))];
        _starts = [.. others.Concat(cases.Select(entry => entry.Situation)).Append(new Situation(FactSet.Empty)).Distinct()
            .SelectMany(situation => Assessor.ScopesAskedFor(rules, situation).Select(scope => new Probe(rules, situation, scope)))];
        _names = [.. cases.Select(entry => entry.Name)];
    }

    public Coverage Run()
    {
        IReadOnlyList<Goal> goals = GoalList.Of(_rules);
        Dictionary<Goal, CoverageFinding> findings = goals.Select(goal => (goal, Shown: Show(goal, null))).Where(entry => entry.Shown is not null).ToDictionary(entry => entry.goal, entry => entry.Shown!);

        // What asks for most comes first: a case at a limit that decides shows the rest besides.
        foreach (Goal goal in goals.Where(goal => !findings.ContainsKey(goal)).OrderBy(goal => Array.IndexOf(HardestFirst, goal.Aspect)))
        {
            findings[goal] = Show(goal, true) ?? Fill(goal);
        }

        return new Coverage([.. goals.Select(goal => findings[goal])]);
    }

    /// <summary>Finds the first case that shows a goal.</summary>
    private CoverageFinding? Show(Goal goal, bool? isGenerated)
    {
        Truth? outcome = Outcome(goal);
        Seen? first = _seen.FirstOrDefault(seen => (isGenerated is null || seen.IsGenerated == isGenerated) && seen.Looks(goal.Plan)
            && goal.Wishes(Counted(seen.Case.Stage, seen.Probe.Frame.Scope), outcome).All(wish => wish.IsGranted(seen.Probe)));
        return first is null ? null : first.IsGenerated ? new CoverageFinding.Hole(goal.Public, first.Case) : new CoverageFinding.Shown(goal.Public, first.Case.Name);
    }

    private CoverageFinding Fill(Goal goal)
    {
        if (_reach.WhyNot(goal) is { } why)
        {
            return new CoverageFinding.Unreachable(goal.Public, why);
        }

        Stage stage = goal.Clause.Stage > Stage.Eligibility ? goal.Clause.Stage : Stage.Eligibility;
        IEnumerable<(Probe Probe, IReadOnlyList<Wish> Wishes)> starts =
            from start in _starts
            let scope = start.Frame.Scope
            where scope is not { } id || goal.Clause.CountsFor(id)
            let wishes = goal.Wishes(Counted(stage, scope), Outcome(goal))
            orderby wishes.Count(wish => !wish.IsGranted(start))
            select (start, wishes);
        foreach ((Probe probe, IReadOnlyList<Wish> wishes) in starts.Take(Bases).Concat(starts.TakeLast(1)).Distinct())
        {
            if (Near(goal, stage, probe, wishes) is { } hole)
            {
                return hole;
            }
        }

        return Prove(goal, stage);
    }

    private CoverageFinding.Hole? Near(Goal goal, Stage stage, Probe from, IReadOnlyList<Wish> wishes)
    {
        if (new CaseSearch(_rules, from.Frame.Scope).Find(from, wishes) is not { } situation)
        {
            return null;
        }

        CoverageCase missing = new(NameOf(goal), situation) { Stage = stage, Scopes = from.Frame.Scope is { } scope ? [scope] : [] };
        _seen.AddRange(SeenIn(missing, isGenerated: true));
        return new CoverageFinding.Hole(goal.Public, missing);
    }

    /// <summary>Takes an application of the solver's for a start, or its proof for an answer.</summary>
    private CoverageFinding Prove(Goal goal, Stage stage)
    {
        bool isProved = goal.Filter is null && !_rules.OfTheSelection.Contains(goal.Clause.Id) && Outcome(goal) != Truth.Unknown;
        foreach (ScopeId? scope in Scopes.Of(_rules, _rules).Where(scope => isProved && (scope is not { } id || goal.Clause.CountsFor(id))))
        {
            IReadOnlyList<ClausePlan> counted = Counted(stage, scope);
            Search answer = _proof.Ask(goal, scope, counted, Outcome(goal));
            isProved &= answer is Search.Empty;
            if (answer is Search.Found found && Near(goal, stage, new Probe(_rules, found.Witness.Situation, scope), goal.Wishes(counted, Outcome(goal))) is { } hole)
            {
                return hole;
            }
        }

        return isProved
            ? new CoverageFinding.Unreachable(goal.Public, LocalizedText.Of("aucun dossier complet ne le montre\u202F: c’est démontré", "no complete application shows it: this is proved"))
            : new CoverageFinding.Open(goal.Public, LocalizedText.Of(
                $"aucun cas trouvé en changeant {CaseSearch.MostMoves} faits au plus", $"no case was found by changing {CaseSearch.MostMoves} facts at most"));
    }

    /// <summary>
    /// Gives what the clause must say so that two cases are a pair. An atom that stands in its clause both by itself and denied may decide twice in the same sense.
    /// </summary>
    /// <returns><see langword="null"/> for either; unknown where the other half of the pair is missing.</returns>
    private Truth? Outcome(Goal goal)
    {
        if (goal.Aspect != CoverageAspect.FailsAndDecides || goal.Atom < 0 || !IsDenied(goal.Plan.Refusal.Formula, goal.Atom, true) || !IsDenied(goal.Plan.Refusal.Formula, goal.Atom, false))
        {
            return null;
        }

        Wish[] first = [new Wish.Holds(goal.Plan, goal.Atom, true), new Wish.Decides(goal.Plan, goal.Atom, true, null)];
        Truth[] outcomes = [.. _seen.Where(seen => seen.Looks(goal.Plan) && first.All(wish => wish.IsGranted(seen.Probe))).Select(seen => seen.Probe.Refuses(goal.Plan)).Distinct()];
        return outcomes switch
        {
            [] => Truth.Unknown,
            [var only] => Kleene.Negate(only),
            _ => null,
        };
    }

    private static bool IsDenied(Formula formula, int atom, bool holds) =>
        formula is Formula.Leaf leaf ? leaf.Atom == atom && leaf.Holds == holds : ((Formula.Several)formula).Parts.Any(part => IsDenied(part, atom, holds));

    private IReadOnlyList<ClausePlan> Counted(Stage stage, ScopeId? scope) =>
    [
        .. from clause in _rules.Clauses
           where clause.Stage <= stage && clause.Body is (ClauseBody.Requirement or ClauseBody.Exclusion) && (scope is not { } id || clause.CountsFor(id))
           select _rules.Layout.Explanations.Of(clause),
    ];

    private IEnumerable<Seen> SeenIn(CoverageCase entry, bool isGenerated = false) => Assessor.ScopesAskedFor(_rules, entry.Situation)
        .Where(scope => entry.Scopes.Count == 0 || (scope is { } id && entry.Scopes.Contains(id)))
        .Select(scope => new Seen(entry, new Probe(_rules, entry.Situation, scope), isGenerated));

    private string NameOf(Goal goal)
    {
        string name = GoalText.Name(goal.Public);
        for (int number = 2; !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{GoalText.Name(goal.Public)} {number}");
        }

        return name;
    }

    /// <summary>A case as one scope sees it.</summary>
    private sealed record Seen(CoverageCase Case, Probe Probe, bool IsGenerated)
    {
        public bool Looks(ClausePlan plan) => (Case.Clauses is not { } looked || looked.Contains(plan.Clause.Id))
            && (Probe.Frame.Scope is not { } scope || plan.Clause.CountsFor(scope))
            && !(Probe.Frame.Rules.OfTheSelection.Contains(plan.Clause.Id) && !SelectedSet.IsStated(Probe.Situation));
    }
}
