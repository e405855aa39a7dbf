using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>
/// Proves how few facts lift a refusal, or that none do: the rules as a formula in which everything that the applicant cannot change stays as it is. What is not known
/// yet is free, and what is found is tried; so that neither a repair nor its absence is claimed wrongly.
/// </summary>
internal sealed class ExactRepair
{
    private readonly Levers _levers;
    private readonly Attempt _start;
    private readonly Replay _replay;
    private readonly Formulation _rules;
    private readonly Builder _builder;
    private readonly List<Claim> _claims;
    private readonly List<Claim> _kept = [];

    /// <param name="frame">What is known.</param>
    /// <param name="start">The situation that is refused.</param>
    /// <param name="counted">The clauses that count.</param>
    public ExactRepair(Frame frame, Attempt start, ValueList<Clause> counted)
    {
        (_levers, _start) = (new Levers(frame.Rules, frame.Scope), start);
        _replay = new Replay(start, _levers);
        _rules = new Formulation(frame.Scope, Ordinary.Of(frame), _ => counted, [frame.Rules]);
        _claims = [.. counted.Select(clause => _rules.Passes(clause))];
        _builder = _rules.Complete();
        long[] usual = _rules.Space.Usual();
        foreach (FactDefinition fact in _builder.Values(usual).Select(entry => entry.Fact).Where(fact => Known(fact.Id) is { } known && known == _builder.Said(fact.Id, usual)))
        {
            if (_levers.CanMove(fact, frame.Situation))
            {
                _kept.Add(_rules.Stays(fact.Id));
            }
            else if (!MayGrow(fact))
            {
                _claims.Add(_rules.Stays(fact.Id));
            }
        }
    }

    /// <summary>Gives a repair of the fewest facts, or <see langword="null"/> where none was found.</summary>
    /// <param name="most">How many facts are changed at most.</param>
    public Attempt? Find(int most)
    {
        for (int changes = 1; changes <= Math.Min(most, _kept.Count); changes++)
        {
            Attempt? lifted = null;
            Solver solver = new(_rules.Space, point => Tried(point, changes) is { } tried && (lifted = tried) is not null);
            if (solver.Find([.. _claims, Claim.AtLeast(_kept.Count - changes, _kept)]) is not null)
            {
                return lifted;
            }
        }

        return null;
    }

    /// <summary>Tells whether it is proved that no change lifts the refusal, however many facts it takes, or of at most so many.</summary>
    public bool IsExcluded(int? most = null) =>
        _rules.Exists(most < _kept.Count ? [.. _claims, Claim.AtLeast(_kept.Count - most.Value, _kept)] : [.. _claims]) == false;

    // What nobody has said yet is left so, unless it must be said.
    private Attempt? Tried(long[] point, int most)
    {
        (FactDefinition Fact, FactValue Value)[] moved =
            [.. _builder.Values(point).Where(entry => entry.Value is not null && entry.Value != Known(entry.Fact.Id)).Select(entry => (entry.Fact, entry.Value!))];
        return new[] { moved.Where(change => Known(change.Fact.Id) is not null), moved }
            .Select(changes => _replay.Made(changes.Where(CanMake).Select(MoveTo)))
            .FirstOrDefault(attempt => attempt is not null && attempt.Changed <= most && attempt.Failing() is null && IsSound(attempt)) is { } lifted ? _replay.Lean(lifted) : null;
    }

    // A draft may yet add to its sets, also to those that say who the applicant is.
    private bool MayGrow(FactDefinition fact) => fact.Kind is FactKind.ChoiceSet or FactKind.TerritorySet && !_start.Frame.Read(fact.Id).IsWhole;

    // What is computed follows from what is stated, and is never an answer of its own.
    private bool CanMake((FactDefinition Fact, FactValue Value) change) =>
        _levers.CanMove(change.Fact, _start.Situation) && (change.Fact.Source == FactSource.Declared || Known(change.Fact.Id) is not null);

    private Move MoveTo((FactDefinition Fact, FactValue Value) change) =>
        new(_start.Failing()!.Clause, new Condition.Known(change.Fact.Id), false, change.Fact, Known(change.Fact.Id), change.Value);

    // What the rules take as wrong repairs nothing.
    private bool IsSound(Attempt attempt) => Errors(attempt) <= Errors(_start);

    private static int Errors(Attempt attempt) => attempt.Frame.Rules.Check(attempt.Situation.Facts).Count(problem => problem.Severity == Severity.Error);

    // An answer stands even while its question is not asked; what is not asked is not known to be none.
    private FactValue? Known(FactId fact) => !_start.Situation.Facts.TryGet(fact, out FactValue? value) ? (_start.Frame.Read(fact).Value is { IsKnown: true } read ? read : null)
        : value is FactValue.AmountByScope ? _start.Frame.Read(fact).Value
        : value is FactValue.Unverifiable ? null
        : value;
}
