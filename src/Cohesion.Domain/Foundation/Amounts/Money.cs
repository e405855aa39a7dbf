using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>An amount of money: a whole number of cents, or of CFP francs.</summary>
/// <remarks>
/// From <see cref="long.MinValue"/> to <see cref="long.MaxValue"/> minor units, negative ones included. The default value is zero euros.
/// Two currencies never mix, not even at zero: to add or to order an amount in euros and one in francs is an error of the program.
/// They may be compared for equality, and differ.
/// </remarks>
public readonly partial record struct Money : ISpanParsable<Money>, IComparable<Money>, IFormattable
{
    // Counted from zero, so that the default value is in euros and equals Euros(0).
    private readonly int _currency;

    private Money(long minor, Currency currency) => (Minor, _currency) = (minor, (int)currency - (int)Currency.Euro);

    /// <summary>Gets the amount in minor units: cents for euros, francs for CFP francs.</summary>
    public long Minor { get; }

    /// <summary>Gets what currency the amount is counted in.</summary>
    public Currency Currency => Currency.Euro + _currency;

    /// <summary>Gets whether the amount is nothing.</summary>
    public bool IsZero => Minor == 0;

    /// <summary>Gets whether the amount is below zero.</summary>
    public bool IsNegative => Minor < 0;

    /// <summary>Makes an amount out of minor units: cents for euros, francs for CFP francs.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="currency"/> is no currency.</exception>
    public static Money OfMinor(long minor, Currency currency) => new(minor, Guard.Against.Undefined(currency));

    /// <summary>Makes an amount out of whole euros.</summary>
    /// <exception cref="OverflowException">The amount is beyond <see cref="long"/> cents.</exception>
    public static Money Euros(long euros) => new(euros * 100, Currency.Euro);

    /// <summary>Makes an amount out of CFP francs.</summary>
    public static Money Xpf(long francs) => new(francs, Currency.PacificFranc);

    /// <summary>Adds amounts; nothing to add gives zero. Only a total beyond the bounds is refused, in whatever order the amounts come.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount is not in <paramref name="currency"/>, or that is no currency.</exception>
    /// <exception cref="OverflowException">The total is beyond <see cref="long"/> minor units.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        Money zero = OfMinor(0, currency);
        Int128 total = 0;
        foreach (Money amount in Guard.Against.Null(amounts))
        {
            total += zero.Same(amount).Minor;
        }

        return new Money((long)total, currency);
    }

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    /// <exception cref="OverflowException">The result is beyond <see cref="long"/> minor units.</exception>
    public static Money operator +(Money left, Money right) => new(left.Minor + left.Same(right).Minor, left.Currency);

    /// <summary>Subtracts an amount from another.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    /// <exception cref="OverflowException">The result is beyond <see cref="long"/> minor units.</exception>
    public static Money operator -(Money left, Money right) => new(left.Minor - left.Same(right).Minor, left.Currency);

    /// <summary>Gives the opposite amount.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="long.MinValue"/> minor units.</exception>
    public static Money operator -(Money amount) => new(-amount.Minor, amount.Currency);

    /// <summary>Multiplies an amount by a whole number.</summary>
    /// <exception cref="OverflowException">The result is beyond <see cref="long"/> minor units.</exception>
    public static Money operator *(Money amount, long times) => new(amount.Minor * times, amount.Currency);

    /// <inheritdoc cref="op_Multiply(Money, long)"/>
    public static Money operator *(long times, Money amount) => amount * times;

    /// <summary>Tells whether an amount is less than another.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether an amount is at most another.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether an amount is more than another.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether an amount is at least another.</summary>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">They are in two currencies.</exception>
    public int CompareTo(Money other) => Minor.CompareTo(Same(other).Minor);

    private Money Same(Money other) => other._currency == _currency
        ? other
        : throw new ArgumentException($"An amount in {other.Currency.Code} does not mix with one in {Currency.Code}.", nameof(other));
}
