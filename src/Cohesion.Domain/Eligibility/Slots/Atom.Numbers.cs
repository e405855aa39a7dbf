namespace Cohesion.Domain.Eligibility;

/// <summary>A sum of facts with whole coefficients and a constant, compared with zero.</summary>
/// <remarks>
/// No sum overflows: the coefficients add up to 2^62 at most, which 128 bits hold for any facts; where they and the constant are small and the facts too,
/// 64 bits do. <see cref="LinearForm"/> makes no other.
/// </remarks>
internal sealed class LinearSum
{
    private const long NarrowCoefficients = 1L << 20;
    private const long NarrowConstant = 1L << 61;

    private readonly int[] _slots;
    private readonly long[] _coefficients;
    private readonly long _constant;
    private readonly bool _isNarrow;
    private readonly Relation _relation;

    public LinearSum(int[] slots, long[] coefficients, long constant, Relation relation)
    {
        (_slots, _coefficients, _constant, _relation) = (slots, coefficients, constant, relation);
        _isNarrow = Array.TrueForAll(coefficients, c => c is >= -NarrowCoefficients and <= NarrowCoefficients)
            && coefficients.Sum(Math.Abs) <= NarrowCoefficients && constant is >= -NarrowConstant and <= NarrowConstant;
    }

    /// <summary>Compares; where a fact is no number at hand, tells in which state the facts are instead.</summary>
    public Truth? Compare(in SlotFrame frame, out SlotState state)
    {
        state = SlotState.Known;
        long sum = _constant;
        for (int i = 0; i < _slots.Length; i++)
        {
            Slot fact = frame[_slots[i]];
            if (fact.State != SlotState.Known || !_isNarrow)
            {
                return Carefully(frame, out state);
            }

            sum += _coefficients[i] * fact.Value;
        }

        return Kleene.Of(Holds(sum.CompareTo(0)));
    }

    private Truth? Carefully(in SlotFrame frame, out SlotState state)
    {
        state = SlotState.Known;
        Int128 sum = _constant;
        for (int i = 0; i < _slots.Length; i++)
        {
            Slot fact = frame[_slots[i]];
            if (fact.State == SlotState.None)
            {
                state = SlotState.None;
                return null;
            }

            if (fact.State is SlotState.Known or SlotState.Large)
            {
                sum += (Int128)_coefficients[i] * fact.Value;
            }
            else
            {
                state = fact.State > state || state == SlotState.Known ? fact.State : state;
            }
        }

        return state == SlotState.Known ? Kleene.Of(Holds(sum.CompareTo(0))) : null;
    }

    private bool Holds(int sign) => _relation switch
    {
        Relation.LessThan => sign < 0,
        Relation.AtMost => sign <= 0,
        Relation.EqualTo => sign == 0,
        Relation.DifferentFrom => sign != 0,
        Relation.AtLeast => sign >= 0,
        _ => sign > 0,
    };
}

/// <summary>Numbers within one bound, or within two.</summary>
internal sealed class NumberAtom(int atom, LinearSum bound, LinearSum? other = null) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        Truth truth = bound.Compare(frame, out SlotState state) ?? Otherwise(state, frame);
        return truth == Truth.False || other is null ? truth : Kleene.And(truth, other.Compare(frame, out state) ?? Otherwise(state, frame));
    }
}

/// <summary>A share of a base: nothing is a share of zero.</summary>
internal sealed class ShareAtom(int atom, int part, int whole, LinearSum bound) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        (SlotState state, Slot of) = (frame[part].State, frame[whole]);
        return state == SlotState.None || of.State == SlotState.None ? Truth.False
            : of.State is SlotState.Known or SlotState.Large && of.Value <= 0 ? Truth.False
            : bound.Compare(frame, out SlotState open) ?? Otherwise(open, frame);
    }
}
