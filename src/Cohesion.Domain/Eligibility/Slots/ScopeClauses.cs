using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The clauses of one scope, over slots.</summary>
internal sealed class ScopeClauses
{
    private readonly LaidClause[][] _counted;

    public ScopeClauses(ScopeId? scope, LaidClause[] clauses)
    {
        (Scope, All) = (scope, clauses);
        Clauses = [.. clauses.Select(laid => laid.Clause)];
        _counted = [.. Enum.GetValues<Stage>().Select(stage => clauses.Where(laid => laid.Counts(stage)).OrderBy(laid => laid.Clause.Stage).ToArray())];
    }

    public ScopeId? Scope { get; }

    public LaidClause[] All { get; }

    public ValueList<Clause> Clauses { get; }

    /// <summary>Decides the clauses that count at a stage, the earliest first, until one fails.</summary>
    public VerdictStatus Decide(in SlotFrame frame, Stage stage)
    {
        VerdictStatus status = VerdictStatus.Eligible;
        foreach (LaidClause clause in _counted[stage - Stage.Admissibility])
        {
            Truth truth = clause.Decide(frame);
            if (truth == Truth.False)
            {
                return VerdictStatus.NotEligible;
            }

            status = truth == Truth.Unknown ? VerdictStatus.Undetermined : status;
        }

        return status;
    }
}

/// <summary>One clause, over slots.</summary>
internal sealed class LaidClause(Clause clause, Node body, Node? when, Node? exemption)
{
    private readonly bool _isExclusion = clause.Body is ClauseBody.Exclusion;
    private readonly bool _isDuty = clause.Body is ClauseBody.Obligation;

    public Clause Clause => clause;

    /// <summary>Tells whether the clause counts for a verdict.</summary>
    public bool Counts(Stage stage) => clause.Stage <= stage && clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion;

    /// <summary>Decides whether the clause holds: clause = ¬guard ∨ some exemption ∨ body, in Kleene's three values.</summary>
    public Truth Decide(in SlotFrame frame)
    {
        Truth holds = Body(frame);
        if (holds != Truth.True && when is not null)
        {
            holds = Kleene.Or(holds, Kleene.Negate(when.Decide(frame)));
        }

        return holds == Truth.True || exemption is null ? holds : Kleene.Or(holds, exemption.Decide(frame));
    }

    /// <summary>Tells what the clause says; met goes before everything that lifts it.</summary>
    public ClauseState Judge(in SlotFrame frame)
    {
        Truth guard = when is null ? Truth.True : when.Decide(frame);
        Truth body = guard == Truth.False || _isDuty ? Truth.False : Body(frame);
        if (body == Truth.True)
        {
            return ClauseState.Met;
        }

        Truth lifted = guard == Truth.False ? Truth.True : exemption is null ? Truth.False : exemption.Decide(frame);
        return lifted == Truth.True ? ClauseState.NotApplicable
            : guard == Truth.Unknown || body == Truth.Unknown || lifted == Truth.Unknown ? ClauseState.Undecided
            : _isDuty ? ClauseState.Owed
            : ClauseState.NotMet;
    }

    private Truth Body(in SlotFrame frame) => _isExclusion ? Kleene.Negate(body.Decide(frame)) : body.Decide(frame);
}
