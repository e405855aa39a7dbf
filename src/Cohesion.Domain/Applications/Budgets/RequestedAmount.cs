using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Applications;

/// <summary>How much is asked for: one amount, or one from each funder or for each strand.</summary>
public abstract record RequestedAmount
{
    private RequestedAmount()
    {
    }

    internal static FactCodec<RequestedAmount> Codec { get; } = new(TryRead, amount => amount.ToValue());

    /// <summary>Asks for one amount.</summary>
    public static RequestedAmount Of(Money amount) => new Whole(amount);

    /// <summary>Asks for an amount from each of several funders, or for each of several strands; the scopes named are those asked for.</summary>
    public static RequestedAmount Of(ValueMap<ScopeId, Money> amounts) => new ByScope(amounts);

    /// <summary>Adds the amounts up.</summary>
    /// <returns><see langword="null"/> if nothing is asked for.</returns>
    /// <exception cref="ArgumentException">The amounts are in several currencies.</exception>
    /// <exception cref="OverflowException">The total is beyond <see cref="long"/> minor units.</exception>
    public abstract Money? Total();

    // Closes the hierarchy.
    private protected abstract FactValue ToValue();

    private static bool TryRead(FactValue value, [MaybeNullWhen(false)] out RequestedAmount read)
    {
        read = value switch
        {
            FactValue.Amount one => Of(one.Value),
            FactValue.AmountByScope several => Of(several.Values),
            _ => null,
        };
        return read is not null;
    }

    /// <summary>One amount.</summary>
    /// <param name="Amount">How much is asked.</param>
    public sealed record Whole(Money Amount) : RequestedAmount
    {
        /// <inheritdoc/>
        public override Money? Total() => Amount;

        private protected override FactValue ToValue() => new FactValue.Amount(Amount);
    }

    /// <summary>An amount for each funder or strand.</summary>
    /// <param name="Amounts">How much is asked of each funder or strand.</param>
    public sealed record ByScope(ValueMap<ScopeId, Money> Amounts) : RequestedAmount
    {
        /// <inheritdoc/>
        public override Money? Total() => Amounts.Count == 0 ? null : Money.Sum(Amounts.Values, Amounts.Values[0].Currency);

        private protected override FactValue ToValue() => new FactValue.AmountByScope(Amounts);
    }
}
