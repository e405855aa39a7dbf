using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>A value written in a rule.</summary>
public abstract record Literal
{
    private Literal()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>A whole number; it agrees with any unit.</summary>
    /// <param name="Value">How many.</param>
    public sealed record Number(long Value) : Literal
    {
        private protected override int Tag => 1;
    }

    /// <summary>A sum of money.</summary>
    /// <param name="Value">How much.</param>
    public sealed record Amount(Money Value) : Literal
    {
        private protected override int Tag => 2;
    }

    /// <summary>An exact ratio.</summary>
    /// <param name="Value">The ratio.</param>
    public sealed record Proportion(Ratio Value) : Literal
    {
        private protected override int Tag => 3;
    }

    /// <summary>A date of any precision, or a day and a time in the zone of the call. It is read whole.</summary>
    /// <param name="Value">The limit.</param>
    public sealed record Time(Limit Value) : Literal
    {
        private protected override int Tag => 4;
    }

    /// <summary>A period, read whole: from the first day of its start to the last day of its end.</summary>
    /// <param name="Value">The period.</param>
    public sealed record Span(PartialPeriod Value) : Literal
    {
        private protected override int Tag => 5;
    }

    /// <summary>A territory.</summary>
    /// <param name="Value">Its code.</param>
    public sealed record Place(TerritoryCode Value) : Literal
    {
        private protected override int Tag => 6;
    }

    /// <summary>A code of a vocabulary, or a text.</summary>
    public sealed record Word : Literal
    {
        /// <summary>Quotes a code or a text.</summary>
        /// <exception cref="ArgumentException"><paramref name="value"/> is blank.</exception>
        public Word(string value) => Value = Guard.Against.NullOrWhiteSpace(value);

        /// <summary>Gets the code or the text.</summary>
        public string Value { get; }

        private protected override int Tag => 7;
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Whether it is yes.</param>
    public sealed record Flag(bool Value) : Literal
    {
        private protected override int Tag => 8;
    }
}
