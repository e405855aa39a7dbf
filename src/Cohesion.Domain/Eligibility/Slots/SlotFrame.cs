using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts of a situation in their slots, and what of the conditions was decided elsewhere or may yet be.</summary>
internal readonly ref struct SlotFrame
{
    private readonly ReadOnlySpan<Slot> _slots;
    private readonly ReadOnlySpan<Truth> _decided;
    private readonly LateFrame _late;

    /// <summary>A frame whose atoms were decided where their slots do not tell.</summary>
    public SlotFrame(ReadOnlySpan<Slot> slots, ReadOnlySpan<Truth> decided)
    {
        _slots = slots;
        _decided = decided;
    }

    /// <summary>A frame whose atoms are decided elsewhere as soon as somebody asks.</summary>
    public SlotFrame(ReadOnlySpan<Slot> slots, LateFrame late)
    {
        _slots = slots;
        _late = late;
    }

    public Slot this[int index] => _slots[index];

    /// <summary>Gives the truth of an atom that slots cannot tell.</summary>
    public Truth Decided(int atom) => _decided.IsEmpty ? _late.Decide(atom) : _decided[atom];
}

/// <summary>The general way to the facts of an application, taken at most once and only when it is needed.</summary>
internal readonly ref struct LateFrame
{
    private readonly RuleLayout _layout;
    private readonly Application _application;
    private readonly World? _world;
    private readonly ScopeId? _scope;
    private readonly ref Frame? _frame;

    public LateFrame(RuleLayout layout, Application application, World? world, ScopeId? scope, ref Frame? frame)
    {
        (_layout, _application, _world, _scope) = (layout, application, world, scope);
        _frame = ref frame;
    }

    public Truth Decide(int atom) => _layout.Decide(atom, _frame ??= new Frame(_layout.Rules, new Situation(_application.ToFacts(), _world), _scope));
}
