using System.Diagnostics;
using System.Runtime.CompilerServices;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Where the facts of a rule set stand, and its clauses over them: laid out once, when the rules are linked. Immutable.</summary>
internal sealed class RuleLayout
{
    private readonly FactSlot[] _slots;
    private readonly Func<Frame, Truth>[] _atoms;
    private readonly Dictionary<Condition, PlainAtom> _plain;
    private readonly ScopeClauses[] _scopes;
    private readonly Deferred<ExplanationPlan> _explanations;

    public RuleLayout(RuleSet rules, FactSlot[] slots, Func<Frame, Truth>[] atoms, bool[] isPlain, Dictionary<Condition, PlainAtom> plain, ScopeClauses[] scopes) =>
        (Rules, _slots, _atoms, IsPlain, _plain, _scopes, _explanations) = (rules, slots, atoms, isPlain, plain, scopes, new(scopes, () => new ExplanationPlan(rules, this)));

    public RuleSet Rules { get; }

    /// <summary>Gets how many facts the clauses read.</summary>
    public int Slots => _slots.Length;

    /// <summary>Gets what explanations rest on, laid out when the first is asked for.</summary>
    public ExplanationPlan Explanations => _explanations.Value;

    private bool[] IsPlain { get; }

    /// <summary>Decides an atom in the general way.</summary>
    public Truth Decide(int atom, Frame frame) => _atoms[atom](frame);

    /// <summary>Finds the simple form of an atom without citations; <see langword="null"/> where it has none.</summary>
    public PlainAtom? Plain(Condition atom) => _plain.GetValueOrDefault(atom);

    /// <summary>Gives the clauses of a scope.</summary>
    public ScopeClauses Of(ScopeId? scope)
    {
        if (scope is null)
        {
            return _scopes[0];
        }

        foreach (ScopeClauses clauses in _scopes)
        {
            if (clauses.Scope == scope)
            {
                return clauses;
            }
        }

        throw new UnreachableException("The scope was checked.");
    }

    /// <summary>Reads a situation, and decides what its slots do not tell.</summary>
    public (Slot[] Slots, Truth[] Decided) Fill(Frame frame)
    {
        Slot[] slots = new Slot[_slots.Length];
        bool isRegular = true;
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = _slots[i].Of(frame.Read(_slots[i].Id));
            isRegular &= slots[i].State != SlotState.Irregular;
        }

        Truth[] decided = new Truth[_atoms.Length];
        for (int i = 0; i < decided.Length; i++)
        {
            decided[i] = isRegular && IsPlain[i] ? default : Decide(i, frame);
        }

        return (slots, decided);
    }

    /// <summary>Decides an application clause by clause, and reads no more of it than they need.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public VerdictStatus Decide(ReadOnlySpan<(Node Holds, int Slots)> clauses, Span<Slot> slots, in SlotFrame frame, in StatedBy application, World? world)
    {
        VerdictStatus status = VerdictStatus.Eligible;
        int filled = 0;
        foreach ((Node holds, int needed) in clauses)
        {
            for (; filled < needed; filled++)
            {
                FactSlot fact = _slots[filled];
                Slot slot = fact.Stated(application);
                slot = slot.State == SlotState.Missing ? fact.Unstated(application, world) : slot;
                slots[filled] = fact.Applies is { } applies && applies.Decide(frame) == Truth.False ? Slot.None : slot;
            }

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
