namespace Cohesion.Domain.Eligibility;

/// <summary>One number within two bounds, both included: most of what rules ask of numbers.</summary>
internal sealed class RangeAtom(int atom, int slot, long low, long high) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        Slot fact = frame[slot];
        return fact.State is SlotState.Known or SlotState.Large ? Kleene.Of(fact.Value >= low && fact.Value <= high) : Otherwise(fact.State, frame);
    }
}
