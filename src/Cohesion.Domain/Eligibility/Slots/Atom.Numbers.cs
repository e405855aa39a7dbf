namespace Cohesion.Domain.Eligibility;

/// <summary>A sum of facts with whole coefficients and a constant, which must not be above zero, or must be zero.</summary>
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
    private readonly bool _isEquality;
    private readonly bool _isInequality;

    // One term or two, which is all that most rules write: a missing second one is the first, none times.
    private readonly bool _isNarrow;
    private readonly int _slot, _other;
    private readonly long _coefficient, _otherCoefficient;

    /// <summary>A sum that is compared with zero by a relation other than above and below, to which whole numbers lead back.</summary>
    public LinearSum(int[] slots, long[] coefficients, long constant, Relation relation)
    {
        long sign = relation is Relation.AtLeast or Relation.MoreThan ? -1 : 1;
        _slots = slots;
        _coefficients = [.. coefficients.Select(c => sign * c)];
        _constant = (sign * constant) + (relation is Relation.LessThan or Relation.MoreThan ? 1 : 0);
        (_isEquality, _isInequality) = (relation == Relation.EqualTo, relation == Relation.DifferentFrom);
        _isNarrow = slots.Length is 1 or 2 && coefficients.Sum(Math.Abs) <= NarrowCoefficients && constant is > -NarrowConstant and < NarrowConstant;
        if (_isNarrow)
        {
            (_slot, _coefficient) = (slots[0], _coefficients[0]);
            (_other, _otherCoefficient) = slots.Length == 2 ? (slots[1], _coefficients[1]) : (_slot, 0);
        }
    }

    /// <summary>Compares; where a fact is no number at hand, gives no truth, and the state in which the facts are instead.</summary>
    public Truth Compare(in SlotFrame frame, out SlotState state)
    {
        Slot one = frame[_slot], other = frame[_other];
        if (!_isNarrow || one.State != SlotState.Known || other.State != SlotState.Known)
        {
            return Carefully(frame, out state);
        }

        state = SlotState.Known;
        long sum = _constant + (_coefficient * one.Value) + (_otherCoefficient * other.Value);
        return Kleene.Of(_isEquality ? sum == 0 : _isInequality ? sum != 0 : sum <= 0);
    }

    private Truth Carefully(in SlotFrame frame, out SlotState state)
    {
        state = SlotState.Known;
        Int128 sum = _constant;
        for (int i = 0; i < _slots.Length; i++)
        {
            Slot fact = frame[_slots[i]];
            if (fact.State == SlotState.None)
            {
                state = SlotState.None;
                return default;
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

        return state == SlotState.Known ? Kleene.Of(_isEquality ? sum == 0 : _isInequality ? sum != 0 : sum <= 0) : default;
    }
}

/// <summary>Numbers within one bound, or within two.</summary>
internal sealed class NumberAtom(int atom, LinearSum bound, LinearSum? other = null) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        Truth truth = Decide(bound, frame);
        return truth == Truth.False || other is null ? truth : Kleene.And(truth, Decide(other, frame));
    }

    private Truth Decide(LinearSum sum, in SlotFrame frame)
    {
        Truth truth = sum.Compare(frame, out SlotState state);
        return truth != default ? truth : Otherwise(state, frame);
    }
}

/// <summary>A share of a base: nothing is a share of zero.</summary>
internal sealed class ShareAtom(int atom, int whole, LinearSum bound) : Atom(atom)
{
    public override Truth Decide(in SlotFrame frame)
    {
        Slot of = frame[whole];
        if (of.State is SlotState.Known or SlotState.Large && of.Value <= 0)
        {
            return Truth.False;
        }

        Truth truth = bound.Compare(frame, out SlotState state);
        return truth != default ? truth : Otherwise(state, frame);
    }
}
