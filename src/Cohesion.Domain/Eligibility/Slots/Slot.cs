using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is known of a fact, as the slots of a frame hold it.</summary>
internal enum SlotState
{
    /// <summary>Nobody has said it. The first of all, so that a frame begins with it.</summary>
    Missing,

    /// <summary>Something was said, and it tells no value: it cannot be verified, or hangs on what is missing.</summary>
    Open,

    /// <summary>Known to be none.</summary>
    None,

    /// <summary>Known; a number is small enough to be multiplied by any coefficient of a narrow comparison.</summary>
    Known,

    /// <summary>A number that is known, and larger than that.</summary>
    Large,

    /// <summary>The beginning of a set, which a draft may still add to.</summary>
    Partial,

    /// <summary>Known in a form that no slot holds, such as a count of which only bounds are known: the conditions on it are decided elsewhere.</summary>
    Irregular,
}

/// <summary>A fact as an integer: a number, minor units, a day, ticks, or a mask of the lists in which its codes are.</summary>
internal readonly record struct Slot(long Value, SlotState State)
{
    /// <summary>The magnitude up to which a number is small.</summary>
    public const long Reach = PlainColumns.Reach;

    public static Slot Missing => default;

    public static Slot Open => new(0, SlotState.Open);

    public static Slot None => new(0, SlotState.None);

    public static Slot Irregular => new(0, SlotState.Irregular);

    public static Slot Of(long value) => new(value, SlotState.Known);

    public static Slot OfNumber(long value) => new(value, value is >= -Reach and <= Reach ? SlotState.Known : SlotState.Large);

    public static Slot OfSet(ulong mask, bool isWhole) => new(unchecked((long)mask), isWhole ? SlotState.Known : SlotState.Partial);
}
