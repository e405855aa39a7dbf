namespace Cohesion.Domain.Selections;

/// <summary>What a selection reads of an entry again and again, side by side: the entries themselves lie all over the memory.</summary>
/// <param name="Entry">Who competes.</param>
/// <param name="Total">The weighted total of its scores.</param>
/// <param name="Request">What it asks for, in minor units.</param>
/// <param name="Own">The purses that an award to it is spent of.</param>
internal readonly record struct Contender(Entry Entry, Points Total, long Request, PurseSet Own)
{
    public static Contender Of(Entry entry, Points total, Purses purses) => new(entry, total, entry.Request.Minor, purses.Of(entry));
}
