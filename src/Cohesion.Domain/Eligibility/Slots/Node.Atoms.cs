namespace Cohesion.Domain.Eligibility;

/// <summary>A condition that is made of no others. What its slots do not tell, the frame has decided elsewhere.</summary>
/// <param name="atom">Its number among the atoms of the rules.</param>
internal abstract class Atom(int atom) : Node
{
    /// <summary>Gives the truth of an atom one of whose slots holds no plain value; that none fails, the atom itself has seen.</summary>
    protected Truth Otherwise(SlotState state, in SlotFrame frame) => state switch
    {
        SlotState.Missing or SlotState.Open => Truth.Unknown,
        SlotState.None => Truth.False,
        _ => frame.Decided(atom),
    };

    /// <summary>An atom of no simple form: an opinion, an age, a parameter by cases.</summary>
    public sealed class Elsewhere(int atom) : Atom(atom)
    {
        private readonly int _atom = atom;

        public override Truth Decide(in SlotFrame frame) => frame.Decided(_atom);
    }

    /// <summary>A flag that is yes.</summary>
    public sealed class Yes(int atom, int slot) : Atom(atom)
    {
        public override Truth Decide(in SlotFrame frame) =>
            frame[slot] is { State: SlotState.Known, Value: var value } ? Kleene.Of(value != 0) : Otherwise(frame[slot].State, frame);
    }

    /// <summary>A fact that has a value.</summary>
    public sealed class HasValue(int atom, int slot) : Atom(atom)
    {
        public override Truth Decide(in SlotFrame frame) =>
            frame[slot].State is SlotState.Known or SlotState.Large or SlotState.Partial ? Truth.True : Otherwise(frame[slot].State, frame);
    }

    /// <summary>Codes of which some, or all that are asked for, are in lists.</summary>
    /// <param name="atom">Its number among the atoms of the rules.</param>
    /// <param name="slot">The slot, which holds a mask of lists.</param>
    /// <param name="lists">The lists that must be hit, each of them.</param>
    public sealed class InLists(int atom, int slot, ulong lists) : Atom(atom)
    {
        private readonly long _lists = unchecked((long)lists);

        public override Truth Decide(in SlotFrame frame)
        {
            Slot codes = frame[slot];
            return codes.State switch
            {
                SlotState.Known => Kleene.Of((codes.Value & _lists) == _lists),
                SlotState.Partial => (codes.Value & _lists) == _lists ? Truth.True : Truth.Unknown,
                _ => Otherwise(codes.State, frame),
            };
        }
    }

    /// <summary>Codes none of which is in a list; here the list is of what must not be there.</summary>
    public sealed class OutOfList(int atom, int slot, ulong list) : Atom(atom)
    {
        private readonly long _list = unchecked((long)list);

        public override Truth Decide(in SlotFrame frame)
        {
            Slot codes = frame[slot];
            return codes.State switch
            {
                SlotState.Known => Kleene.Of((codes.Value & _list) == 0),
                SlotState.Partial => (codes.Value & _list) == 0 ? Truth.Unknown : Truth.False,
                _ => Otherwise(codes.State, frame),
            };
        }
    }

    /// <summary>Places of which some, or every one, lie within zones.</summary>
    /// <param name="atom">Its number among the atoms of the rules.</param>
    /// <param name="slot">The slot, which holds for each list of zones whether some place lies inside, some outside, and of some it is not known.</param>
    /// <param name="zones">The bit for the places inside; the two others follow.</param>
    /// <param name="every">Whether every place must lie within, and there must be one.</param>
    public sealed class InZones(int atom, int slot, int zones, bool every) : Atom(atom)
    {
        private readonly long _inside = 1L << zones, _outside = 2L << zones, _unknown = 4L << zones;

        public override Truth Decide(in SlotFrame frame)
        {
            (long places, SlotState state) = (frame[slot].Value, frame[slot].State);
            if (state is not (SlotState.Known or SlotState.Partial))
            {
                return Otherwise(state, frame);
            }

            bool isOpen = state == SlotState.Partial || (places & _unknown) != 0;
            return every
                ? (places & _outside) != 0 ? Truth.False : isOpen ? Truth.Unknown : Kleene.Of((places & _inside) != 0)
                : (places & _inside) != 0 ? Truth.True : isOpen ? Truth.Unknown : Truth.False;
        }
    }
}
