namespace Cohesion.Domain.Programmes;

/// <summary>What one kind of event means: the stages that it reaches at once, those of which they are parts, and the rules that count it.</summary>
internal sealed class EventReader
{
    /// <summary>Gets or sets the stages that one event of the kind reaches, as bits.</summary>
    public uint Reached { get; set; }

    /// <summary>Gets or sets the same with all of which they are parts.</summary>
    public uint Implied { get; set; }

    /// <summary>Gets the stages whose rules count the kind as an attempt.</summary>
    public List<int> Attempts { get; } = [];

    /// <summary>Gets the stages whose rules wait for the kind after their attempts.</summary>
    public List<int> Follows { get; } = [];

    /// <summary>Gets the stages that read the kind in any way, as bits.</summary>
    public uint All => Attempts.Concat(Follows).Aggregate(Reached, (bits, stage) => bits | (1u << stage));
}
