using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The clauses of one scope, over slots.</summary>
internal sealed class ScopeClauses
{
    private readonly (Node Holds, int Slots)[][] _counted;

    public ScopeClauses(ScopeId? scope, LaidClause[] clauses)
    {
        (Scope, All) = (scope, clauses);
        Clauses = [.. clauses.Select(laid => laid.Clause)];
        _counted = [.. Enum.GetValues<Stage>().Select(stage => clauses.Where(laid => laid.Counts(stage)).OrderBy(laid => laid.Clause.Stage).Select(laid => (laid.Holds, laid.Slots)).ToArray())];
    }

    public ScopeId? Scope { get; }

    public LaidClause[] All { get; }

    public ValueList<Clause> Clauses { get; }

    /// <summary>Gives the clauses that count at a stage, the earliest first: what must hold, and how many slots must be filled to tell.</summary>
    public ReadOnlySpan<(Node Holds, int Slots)> Counted(Stage stage) => _counted[stage - Stage.Admissibility];

    /// <summary>Decides the clauses that count at a stage, until one fails.</summary>
    public VerdictStatus Decide(in SlotFrame frame, Stage stage)
    {
        VerdictStatus status = VerdictStatus.Eligible;
        foreach ((Node holds, _) in _counted[stage - Stage.Admissibility])
        {
            Truth truth = holds.Decide(frame);
            if (truth != Truth.True)
            {
                if (truth == Truth.False)
                {
                    return VerdictStatus.NotEligible;
                }

                status = VerdictStatus.Undetermined;
            }
        }

        return status;
    }
}

/// <summary>One clause, over slots.</summary>
/// <param name="clause">What is laid out.</param>
/// <param name="body">What it requires or prefers, or the contrary of what it excludes.</param>
/// <param name="when">Its guard, or <see langword="null"/>.</param>
/// <param name="exemption">What lifts it, or <see langword="null"/>.</param>
/// <param name="slots">How many slots must be filled to decide it: those of its own facts stand among the first.</param>
internal sealed class LaidClause(Clause clause, Node body, Node? when, Node? exemption, int slots)
{
    private readonly bool _isDuty = clause.Body is ClauseBody.Obligation;

    public Clause Clause => clause;

    public int Slots => slots;

    /// <summary>Tells whether the clause counts for a verdict.</summary>
    public bool Counts(Stage stage) => clause.Stage <= stage && clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion;

    /// <summary>Gets the condition under which the clause does not fail: clause = ¬guard ∨ some exemption ∨ body, in Kleene's three values.</summary>
    public Node Holds { get; } = when is null && exemption is null ? body : new Node.Lifted(body, when, exemption);

    /// <summary>Tells what the clause says; met goes before everything that lifts it.</summary>
    public ClauseState Judge(in SlotFrame frame)
    {
        Truth guard = when is null ? Truth.True : when.Decide(frame);
        Truth holds = guard == Truth.False || _isDuty ? Truth.False : body.Decide(frame);
        if (holds == Truth.True)
        {
            return ClauseState.Met;
        }

        Truth lifted = guard == Truth.False ? Truth.True : exemption is null ? Truth.False : exemption.Decide(frame);
        return lifted == Truth.True ? ClauseState.NotApplicable
            : guard == Truth.Unknown || holds == Truth.Unknown || lifted == Truth.Unknown ? ClauseState.Undecided
            : _isDuty ? ClauseState.Owed
            : ClauseState.NotMet;
    }
}
