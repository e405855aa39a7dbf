using System.Runtime.InteropServices;

namespace Cohesion.Domain.Eligibility;

/// <summary>What every clause of a scope says of a situation: three bits for each clause, which no reason and no question makes heavier.</summary>
/// <remarks>Up to 64 clauses it allocates nothing. Equality compares the clauses and their states. The default value is the trace of no clause.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Trace
{
    private const int Bits = 64;

    private readonly ulong _fails, _open, _outside;
    private readonly ValueList<ClauseState> _others;

    internal Trace(ScopeClauses scope, in SlotFrame frame)
    {
        LaidClause[] laid = scope.All;
        Clauses = scope.Clauses;
        for (int i = 0; i < laid.Length && i < Bits; i++)
        {
            ulong bit = 1UL << i;
            switch (laid[i].Judge(frame))
            {
                case ClauseState.NotMet or ClauseState.Owed:
                    _fails |= bit;
                    break;
                case ClauseState.Undecided:
                    _open |= bit;
                    break;
                case ClauseState.NotApplicable:
                    _outside |= bit;
                    break;
            }
        }

        _others = laid.Length > Bits ? Others(laid, frame) : default;
    }

    /// <summary>Gets the clauses that count for the scope, in the order of the rule set.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>Gets what a clause says.</summary>
    /// <param name="index">Its place in <see cref="Clauses"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below the number of clauses.</exception>
    public ClauseState this[int index]
    {
        get
        {
            Clause clause = Clauses[index];
            ulong bit = index < Bits ? 1UL << index : 0;
            return index >= Bits ? _others[index - Bits]
                : (_open & bit) != 0 ? ClauseState.Undecided
                : (_outside & bit) != 0 ? ClauseState.NotApplicable
                : (_fails & bit) == 0 ? ClauseState.Met
                : clause.Body is ClauseBody.Obligation ? ClauseState.Owed
                : ClauseState.NotMet;
        }
    }

    private static ValueList<ClauseState> Others(LaidClause[] laid, in SlotFrame frame)
    {
        ClauseState[] others = new ClauseState[laid.Length - Bits];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = laid[Bits + i].Judge(frame);
        }

        return new ValueList<ClauseState>(others);
    }
}
