using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Compares two rule sets for one scope. Clauses that mean the same in both distinguish nobody, and are looked at only when a witness fails them.</summary>
internal sealed class Comparer
{
    private readonly ScopeId? _scope;
    private readonly ValueList<RuleSet> _versions;
    private readonly Clause[][] _clauses;
    private readonly HashSet<ClauseId> _same;
    private readonly HashSet<ClauseId> _changed;
    private readonly Lazy<Ordinary> _ordinary;
    private readonly Lazy<Inquiry> _inquiry;

    public Comparer(RuleSet before, RuleSet after, ScopeId? scope)
    {
        (_scope, _versions) = (scope, [before, after]);
        _clauses = [.. _versions.Select(rules => rules.Clauses.Where(clause => scope is not { } id || clause.CountsFor(id)).ToArray())];
        _ordinary = new(() => Ordinary.Of(before, scope));
        SameNames names = new(before, after);
        Dictionary<ClauseId, Clause> old = _clauses[0].ToDictionary(clause => clause.Id);
        _inquiry = new(() => About([]));
        _same = [.. _clauses[1].Where(clause => old.TryGetValue(clause.Id, out Clause? other) && names.Agree(clause, other)).Select(clause => clause.Id)];
        _changed = [.. _clauses.SelectMany(own => own).Select(clause => clause.Id).Where(id => !_same.Contains(id))];
    }

    /// <summary>Looks for an application that passed the clauses of some stages and no longer does.</summary>
    public Search Lost(Func<Stage, bool> stages) => Changed(0, 1, stages);

    /// <summary>Looks for an application that did not pass and now does.</summary>
    public Search Gained(Func<Stage, bool> stages) => Changed(1, 0, stages);

    /// <summary>Compares one clause; one that a version does not have lets everybody pass.</summary>
    public Comparison Compare(Clause? before, Clause? after)
    {
        if (after is not null && before is not null && _same.Contains(after.Id))
        {
            return new Comparison.Equivalent();
        }

        if (before?.Body is ClauseBody.Inclination || after?.Body is ClauseBody.Inclination)
        {
            return new Comparison.Undecided(
                LocalizedText.Of("la clause préfère plus ou moins d’une mesure\u202F: elle classe et n’écarte personne", "the clause prefers more or less of a measure: it ranks, and turns nobody away"), null, null);
        }

        Inquiry inquiry = _inquiry.Value;
        Claim old = before is null ? Claim.True : inquiry.Passes(before), now = after is null ? Claim.True : inquiry.Passes(after, 1);
        Search Find(VerdictStatus first, VerdictStatus last, Claim one, Claim other) => inquiry.Find(
            (situation, version) => inquiry.Judge(situation, version, version == 0 ? before : after), [first, last], one, other);
        return Comparison.Of(Find(VerdictStatus.Eligible, VerdictStatus.NotEligible, old, now.Contrary), Find(VerdictStatus.NotEligible, VerdictStatus.Eligible, old.Contrary, now));
    }

    private static bool Counts(Clause clause, Func<Stage, bool> stages) => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion && stages(clause.Stage);

    private Inquiry About(HashSet<ClauseId> besides) =>
        new(_scope, _ordinary.Value, rules => _clauses[ReferenceEquals(rules, _versions[0]) ? 0 : 1].Where(clause => !_same.Contains(clause.Id) || besides.Contains(clause.Id)), _versions) { AsksOfSelections = true };

    // Where rules are decided by several, one whom they do not name takes nobody.
    private bool Takes(int version) => _scope is not { } id || _versions[version].Context.Scopes is not { Count: > 0 } scopes || scopes.Contains(id);

    // Who passes all of one version is turned away by the other only through a clause that is not in both, or because nobody decides there any more.
    private Search Changed(int passed, int refused, Func<Stage, bool> stages)
    {
        if (!Takes(passed))
        {
            return new Search.Empty();
        }

        bool takesNobody = !Takes(refused);
        Clause[] mustPass = [.. _clauses[passed].Where(clause => Counts(clause, stages))];
        HashSet<ClauseId> passing = [.. mustPass.Select(clause => clause.Id)];
        Clause[] mayRefuse = [.. _clauses[refused].Where(clause => Counts(clause, stages) && !(_same.Contains(clause.Id) && passing.Contains(clause.Id)))];
        HashSet<ClauseId> asked = [.. mustPass.Concat(mayRefuse).Where(clause => !_same.Contains(clause.Id)).Select(clause => clause.Id), .. mayRefuse.Select(clause => clause.Id)];
        Search? found = mayRefuse.Length == 0 && !takesNobody ? new Search.Empty() : null;
        while (found is null)
        {
            // An answer without some clauses is an answer with them, as long as it is no, or they have nothing against the witness.
            Inquiry inquiry = asked.All(id => _changed.Contains(id)) ? _inquiry.Value : About(asked);
            List<ClauseId> forgotten = [];
            found = inquiry.Find(
                situation => IsShown(situation, forgotten),
                passed == 0 ? [VerdictStatus.Eligible, VerdictStatus.NotEligible] : [VerdictStatus.NotEligible, VerdictStatus.Eligible],
                [takesNobody ? Claim.True : Claim.Any([.. mayRefuse.Select(clause => inquiry.Passes(clause, refused).Contrary)]), .. mustPass.Where(clause => asked.Contains(clause.Id)).Select(clause => inquiry.Passes(clause, passed))]);
            asked.UnionWith(forgotten);
        }

        return found;

        bool? IsShown(Situation situation, List<ClauseId> forgotten)
        {
            forgotten.Clear();
            Hearing hearing = new(situation, _scope, _versions, _ordinary.Value.Judgements, _same);
            Clause[] failed = [.. mustPass.Where(clause => hearing.Of(clause, passed) != VerdictStatus.Eligible)];
            forgotten.AddRange(failed.Where(clause => !asked.Contains(clause.Id)).Select(clause => clause.Id));
            return forgotten.Count > 0 ? null : failed.Length == 0 && (takesNobody || mayRefuse.Any(clause => hearing.Of(clause, refused) == VerdictStatus.NotEligible));
        }
    }
}
