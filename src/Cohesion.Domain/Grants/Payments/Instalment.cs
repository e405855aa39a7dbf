using Ardalis.GuardClauses;

namespace Cohesion.Domain.Grants;

/// <summary>One part of a grant: how much, and when it is paid.</summary>
public sealed record Instalment
{
    /// <summary>States an instalment.</summary>
    /// <param name="number">Its place, from one.</param>
    /// <param name="amount">How much.</param>
    /// <param name="moment">When it is paid.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below one.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is <see langword="null"/>.</exception>
    public Instalment(int number, Money amount, PaymentMoment moment)
    {
        Number = number >= 1 ? number : throw new ArgumentOutOfRangeException(nameof(number), number, "Places are counted from one.");
        Amount = amount;
        Moment = Guard.Against.Null(moment);
    }

    /// <summary>Gets its place, from one.</summary>
    public int Number { get; }

    /// <summary>Gets how much.</summary>
    public Money Amount { get; }

    /// <summary>Gets when it is paid.</summary>
    public PaymentMoment Moment { get; }
}
