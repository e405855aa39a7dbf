namespace Cohesion.Domain.Eligibility;

/// <summary>A condition of a simple form, which is decided on the facts of a frame as it is on slots that were filled before.</summary>
/// <param name="node">Its simple form.</param>
/// <param name="facts">The facts that it reads, and where they stand.</param>
internal sealed class PlainAtom(Node node, (int Index, FactSlot Fact)[] facts)
{
    private const int SlotsOnTheStack = 16;

    private readonly int _size = facts.Max(entry => entry.Index) + 1;

    /// <summary>Decides it; <see langword="null"/> where a fact has no form that a slot holds.</summary>
    public Truth? Decide(Frame frame)
    {
        Span<Slot> slots = _size <= SlotsOnTheStack ? stackalloc Slot[SlotsOnTheStack] : new Slot[_size];
        foreach ((int index, FactSlot fact) in facts)
        {
            slots[index] = fact.Of(frame.Read(fact.Id));
            if (slots[index].State == SlotState.Irregular)
            {
                return null;
            }
        }

        return node.Decide(new SlotFrame(slots, []));
    }
}
