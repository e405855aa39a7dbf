using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The envelope or a sub-envelope while it is spent.</summary>
/// <param name="part">Which sub-envelope, or <see langword="null"/> for the envelope.</param>
/// <param name="kind">What it does; <see langword="null"/> for the envelope.</param>
/// <param name="amount">What there is to spend, in minor units; without bound for a cap in number alone.</param>
/// <param name="quota">How many are funded at most; without bound unless stated.</param>
/// <param name="place">Where it stands among all purses; from zero, below 128.</param>
internal sealed class Purse(SubEnvelope? part, SubEnvelopeKind? kind, Int128 amount, int quota, int place)
{
    public int Place => place;

    /// <summary>Gets the sub-envelope, or <see langword="null"/> for the envelope.</summary>
    public SubEnvelope? Part => part;

    /// <summary>Gets those that are parts of this one.</summary>
    public List<Purse> Inside { get; } = [];

    /// <summary>Gets those that it is held for and that receive nothing, in the order of the ranking.</summary>
    public List<Entry> Missed { get; } = [];

    /// <summary>Gets or sets what is spent of it.</summary>
    public Int128 Spent { get; set; }

    /// <summary>Gets or sets by how much it may exceed its amount.</summary>
    public Int128 Excess { get; set; }

    /// <summary>Gets or sets how many it funds.</summary>
    public int Funded { get; set; }

    /// <summary>Gets or sets the application at which a selection stopped in it.</summary>
    public ApplicationReference? StoppedAt { get; set; }

    /// <summary>Gets whether its members receive no more than it has.</summary>
    public bool Bounds => kind != SubEnvelopeKind.Earmark;

    public bool IsFull => Funded >= quota;

    public int Quota => quota;

    public Int128 Left => amount + Excess - Spent;

    /// <summary>Gets whether it is held back from those it is not for.</summary>
    public bool IsHeld => kind is SubEnvelopeKind.Earmark or SubEnvelopeKind.Exclusive;

    public bool IsFor(Entry entry) => part is null || part.Audience.Covers(entry.Profile);

    /// <summary>Gives what an application may receive of it, or <see langword="null"/> when the selection stopped in it and holds nothing for that one.</summary>
    public Int128? For(PurseSet own) => StoppedAt is null ? Left - HeldInside(own) : BestHeld(own);

    private Int128 HeldInside(PurseSet own)
    {
        Int128 held = 0;
        foreach (Purse inside in Inside)
        {
            held += inside.HeldFrom(own);
        }

        return held;
    }

    /// <summary>Gives what it holds back from an application: all that is left of it, or what its own parts hold back, whichever is more.</summary>
    private Int128 HeldFrom(PurseSet own)
    {
        Int128 inside = HeldInside(own);
        return IsHeld && !own.Contains(this) ? Int128.Max(inside, Left) : inside;
    }

    // After a stop, what is held for an application is still its own.
    private Int128? BestHeld(PurseSet own)
    {
        Int128? best = null;
        foreach (Purse inside in Inside.Where(inside => own.Contains(inside)))
        {
            Int128? held = inside.IsHeld && inside.StoppedAt is null ? inside.Left - inside.HeldInside(own) : inside.BestHeld(own);
            best = best is null || held > best ? held : best;
        }

        return best;
    }
}
