using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>What is known of a fact: a value, none, or that it cannot be verified. What is not known at all has no value.</summary>
/// <remarks>Missing is never zero, never false and never empty: a fact that nobody answered is absent from its <see cref="FactSet"/>.</remarks>
public abstract record FactValue
{
    private FactValue()
    {
    }

    // Closes the hierarchy: the copy constructor of a record is protected, so that a private constructor alone would not.
    private protected abstract bool IsAnswer { get; }

    /// <summary>Gets whether this is a value proper, neither none nor unverifiable.</summary>
    public bool IsKnown => IsAnswer;

    /// <summary>Known to have none: an applicant without a SIRET, a project without a partner.</summary>
    public sealed record None : FactValue
    {
        private protected override bool IsAnswer => false;
    }

    /// <summary>Cannot be verified, for a stated reason.</summary>
    public sealed record Unverifiable : FactValue
    {
        /// <summary>States why a fact cannot be verified.</summary>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        public Unverifiable(string reason) => Reason = Guard.Against.NullOrWhiteSpace(reason);

        /// <summary>Gets why.</summary>
        public string Reason { get; }

        private protected override bool IsAnswer => false;
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Whether it is yes.</param>
    public sealed record Flag(bool Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A whole number.</summary>
    /// <param name="Value">The number, in the unit of its fact.</param>
    public sealed record Count(long Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A sum of money.</summary>
    /// <param name="Value">How much.</param>
    public sealed record Amount(Money Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>An amount for each scope of a call that is asked for.</summary>
    /// <param name="Values">How much is asked of each.</param>
    public sealed record AmountByScope(ValueMap<ScopeId, Money> Values) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>An exact ratio.</summary>
    /// <param name="Value">The ratio.</param>
    public sealed record Proportion(Ratio Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A day; known to the month, it is some day of that month.</summary>
    /// <param name="Value">The day, as precisely as it is known.</param>
    public sealed record Day(PartialDate Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>An instant.</summary>
    /// <param name="Value">The instant.</param>
    public sealed record Moment(Instant Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A period, both ends included.</summary>
    /// <param name="Value">The period.</param>
    public sealed record Span(PartialPeriod Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>One code.</summary>
    /// <param name="Value">The code.</param>
    public sealed record Choice(Code Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A set of codes; empty, it is known to be empty.</summary>
    /// <param name="Values">The codes.</param>
    public sealed record Choices(ValueSet<Code> Values) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A territory.</summary>
    /// <param name="Value">Its code.</param>
    public sealed record Place(TerritoryCode Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A set of territories; empty, it is known to be empty.</summary>
    /// <param name="Values">Their codes.</param>
    public sealed record Places(ValueSet<TerritoryCode> Values) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A text or an identifier.</summary>
    /// <param name="Value">The text, as given.</param>
    public sealed record Text(string Value) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>A list of records; empty, it is known to be empty.</summary>
    /// <param name="Values">The records; each one's facts bear ids that continue the id of the list.</param>
    public sealed record Records(ValueList<FactSet> Values) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>What was said of an application, in the order in which it was said.</summary>
    /// <param name="Given">The opinions; the last one before the decision counts.</param>
    public sealed record Judged(ValueList<Opinion> Given) : FactValue
    {
        private protected override bool IsAnswer => true;
    }

    /// <summary>What was said of each element of a set, such as each commune of a project.</summary>
    /// <param name="Given">The opinions, by element.</param>
    public sealed record JudgedByElement(ValueMap<Code, ValueList<Opinion>> Given) : FactValue
    {
        private protected override bool IsAnswer => true;
    }
}
