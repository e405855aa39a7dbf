using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Compares two rule sets for one scope. Clauses that mean the same in both distinguish nobody.</summary>
internal sealed class Comparer
{
    private readonly Inquiry _inquiry;
    private readonly HashSet<ClauseId> _same;

    public Comparer(RuleSet before, RuleSet after, ScopeId? scope)
    {
        _inquiry = new Inquiry(scope, before, after);
        SameNames names = new(before, after);
        Dictionary<ClauseId, Clause> old = before.Clauses.Where(Counts).ToDictionary(clause => clause.Id);
        _same = [.. after.Clauses.Where(Counts).Where(clause => old.TryGetValue(clause.Id, out Clause? other)
            && (ReferenceEquals(clause, other) || names.Agree(clause, other))).Select(clause => clause.Id)];
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

        Claim old = before is null ? Claim.True : _inquiry.Passes(before), now = after is null ? Claim.True : _inquiry.Passes(after, 1);
        Search Find(VerdictStatus first, VerdictStatus last, Claim one, Claim other) => _inquiry.Find(
            (situation, version) => _inquiry.Judge(situation, version, version == 0 ? before : after), [first, last], one, other);
        return IsMeasure(before) || IsMeasure(after)
            ? new Comparison.Undecided(LocalizedText.Of("la clause préfère plus ou moins d’une mesure\u202F: elle classe et n’écarte personne", "the clause prefers more or less of a measure: it ranks, and turns nobody away"), null, null)
            : Comparison.Of(Find(VerdictStatus.Eligible, VerdictStatus.NotEligible, old, now.Contrary), Find(VerdictStatus.NotEligible, VerdictStatus.Eligible, old.Contrary, now));
    }

    private static bool IsMeasure(Clause? clause) => clause?.Body is ClauseBody.Inclination;

    private bool Counts(Clause clause) => _inquiry.Scope is not { } scope || clause.CountsFor(scope);

    // Who passes all of one version is turned away by the other only through a clause that is not in both.
    private Search Changed(int passed, int refused, Func<Stage, bool> stages)
    {
        HashSet<ClauseId> counted = [.. _inquiry.Counted(passed, stages).Select(clause => clause.Id)];
        Clause[] others = [.. _inquiry.Counted(refused, stages).Where(clause => !_same.Contains(clause.Id) || !counted.Contains(clause.Id))];
        if (others.Length == 0)
        {
            return new Search.Empty();
        }

        Claim[] claims =
        [
            Claim.Any([.. others.Select(clause => _inquiry.Passes(clause, refused).Contrary)]),
            .. _inquiry.Counted(passed, stages).Select(clause => _inquiry.Passes(clause, passed)),
        ];
        return _inquiry.Find(
            (situation, version) => _inquiry.Judge(situation, version, stages),
            passed == 0 ? [VerdictStatus.Eligible, VerdictStatus.NotEligible] : [VerdictStatus.NotEligible, VerdictStatus.Eligible],
            claims);
    }
}
