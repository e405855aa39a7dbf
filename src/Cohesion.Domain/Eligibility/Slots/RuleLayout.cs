using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Where the facts of a rule set stand, and its clauses over them: laid out once, when the rules are linked. Immutable.</summary>
internal sealed class RuleLayout
{
    // Rules that read more facts than any notice does take their slots from the heap.
    private const int SlotsOnTheStack = 16;

    private readonly FactSlot[] _slots;
    private readonly int[] _numbers;
    private readonly Func<Frame, Truth>[] _atoms;
    private readonly Dictionary<Condition, Node> _plain;
    private readonly ScopeClauses[] _scopes;
    private readonly Deferred<ExplanationPlan> _explanations;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> _plans = new();

    public RuleLayout(RuleSet rules, FactSlot[] slots, Func<Frame, Truth>[] atoms, bool[] isPlain, Dictionary<Condition, Node> plain, ScopeClauses[] scopes) =>
        (Rules, _slots, _numbers, _atoms, IsPlain, _plain, _scopes, _explanations) = (rules, slots, [.. slots.Select(slot => slot.PlainNumber)], atoms, isPlain, plain, scopes, new(scopes, () => new ExplanationPlan(rules, this)));

    public RuleSet Rules { get; }

    /// <summary>Gets what explanations rest on, laid out when the first is asked for.</summary>
    public ExplanationPlan Explanations => _explanations.Value;

    private bool[] IsPlain { get; }

    /// <summary>Gives what a layer above works out of the rules, the first time that it is asked for.</summary>
    public T Plan<T>(Func<RuleSet, T> work)
        where T : class => (T)_plans.GetOrAdd(typeof(T), static (_, state) => state.work(state.Rules), (work, Rules));

    /// <summary>Decides an atom in the general way.</summary>
    public Truth Decide(int atom, Frame frame) => _atoms[atom](frame);

    /// <summary>Finds the simple form of an atom without citations; <see langword="null"/> where it has none.</summary>
    public PlainAtom? Plain(Condition atom)
    {
        HashSet<FactId> facts = [.. FactReader.FactsOf(atom, Rules)];
        return _plain.TryGetValue(atom, out Node? node) ? new PlainAtom(node, [.. _slots.Index().Where(entry => facts.Contains(entry.Item.Id))]) : null;
    }

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
    public VerdictStatus Decide(ReadOnlySpan<(Node Holds, int Slots)> clauses, in StatedBy application, World? world)
    {
        Frame? general = null;
        Span<Slot> slots = _slots.Length <= SlotsOnTheStack ? stackalloc Slot[SlotsOnTheStack] : new Slot[_slots.Length];
        SlotFrame frame = new(slots, new LateFrame(this, application.Application, world, application.Scope, ref general));
        ref readonly PlainFacts plain = ref application.Plain;
        int[] numbers = _numbers;
        VerdictStatus status = VerdictStatus.Eligible;
        int filled = 0;
        foreach ((Node holds, int needed) in clauses)
        {
            for (; filled < needed; filled++)
            {
                slots[filled] = plain.TryGet(numbers[filled], out long number) ? Slot.Of(number) : _slots[filled].Read(frame, application, world);
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
