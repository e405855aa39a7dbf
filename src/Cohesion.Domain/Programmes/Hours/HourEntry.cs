namespace Cohesion.Domain.Programmes;

/// <summary>A line of an hour ledger, never changed once it is written.</summary>
public sealed record HourEntry
{
    internal HourEntry(int number, HourTransfer transfer, int? reverses) => (Number, Transfer, Reverses) = (number, transfer, reverses);

    /// <summary>Gets its number: lines are numbered from 1, without a gap.</summary>
    public int Number { get; }

    /// <summary>Gets who gave how much time to whom.</summary>
    public HourTransfer Transfer { get; }

    /// <summary>Gets the number of the line that this one takes back, or <see langword="null"/>.</summary>
    public int? Reverses { get; }
}
