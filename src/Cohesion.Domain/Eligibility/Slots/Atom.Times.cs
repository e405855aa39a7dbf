namespace Cohesion.Domain.Eligibility;

/// <summary>Stretches of time as slots hold them: instants as ticks, days as two numbers in one, of the first and of the last that it may be.</summary>
internal static class Stretch
{
    public static (long Low, long High) Of(long value, bool isDays) => isDays ? (value >> 32, value & uint.MaxValue) : (value, value);
}

/// <summary>A window that has been worked out, both ends included, in the numbers of the slots that are compared with it.</summary>
internal readonly record struct PlainWindow(long Low, long High)
{
    public Truth Holds((long Low, long High) stretch) =>
        stretch.Low >= Low && stretch.High <= High ? Truth.True
        : stretch.High < Low || stretch.Low > High ? Truth.False
        : Truth.Unknown;
}

/// <summary>A time within one of several windows, or outside one; a period, with both its ends.</summary>
/// <param name="atom">Its number among the atoms of the rules.</param>
/// <param name="start">The slot of the beginning.</param>
/// <param name="end">The slot of the end; the same for a date.</param>
/// <param name="windows">At least one, worked out.</param>
/// <param name="isDays">Whether slots and windows hold days rather than ticks.</param>
/// <param name="isOutside">Whether the time must lie outside.</param>
internal sealed class TimeAtom(int atom, int start, int end, PlainWindow[] windows, bool isDays, bool isOutside) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        Slot first = frame[start];
        if (first.State != SlotState.Known)
        {
            return Otherwise(first.State, frame);
        }

        Truth found = Truth.False;
        foreach (PlainWindow window in windows)
        {
            Truth truth = window.Holds(Stretch.Of(first.Value, isDays));
            truth = end == start ? truth : Kleene.And(truth, window.Holds(Stretch.Of(frame[end].Value, isDays)));
            found = Kleene.Or(found, truth);
        }

        return isOutside ? Kleene.Negate(found) : found;
    }
}

/// <summary>Two times, one before or after the other.</summary>
internal sealed class OrderAtom(int atom, int left, Relation relation, int right, bool isDays) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        (SlotState state, SlotState other) = (frame[left].State, frame[right].State);
        if (state == SlotState.Known && other == SlotState.Known)
        {
            (long low, long high) = Stretch.Of(frame[left].Value, isDays);
            (long otherLow, long otherHigh) = Stretch.Of(frame[right].Value, isDays);
            return Ranges.Compare<long>(low, high, relation, otherLow, otherHigh);
        }

        return state == SlotState.None || other == SlotState.None ? Truth.False
            : Otherwise(state == SlotState.Irregular || other == SlotState.Irregular ? SlotState.Irregular : SlotState.Open, frame);
    }
}
