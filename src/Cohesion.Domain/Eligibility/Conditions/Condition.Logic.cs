using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <content>The conditions made of other conditions.</content>
public abstract partial record Condition
{
    /// <summary>Every one of several conditions.</summary>
    public sealed record AllOf : Condition
    {
        /// <summary>Asks for every condition.</summary>
        /// <exception cref="ArgumentException"><paramref name="conditions"/> is empty.</exception>
        public AllOf(ValueList<Condition> conditions) => Conditions = Guard.Against.Empty(conditions);

        /// <summary>Gets the conditions; at least one.</summary>
        public ValueList<Condition> Conditions { get; }

        private protected override int Tag => 1;
    }

    /// <summary>At least one of several conditions.</summary>
    public sealed record AnyOf : Condition
    {
        /// <summary>Asks for one condition at least.</summary>
        /// <exception cref="ArgumentException"><paramref name="conditions"/> is empty.</exception>
        public AnyOf(ValueList<Condition> conditions) => Conditions = Guard.Against.Empty(conditions);

        /// <summary>Gets the conditions; at least one.</summary>
        public ValueList<Condition> Conditions { get; }

        private protected override int Tag => 2;
    }

    /// <summary>The contrary of a condition; undecided where the condition is.</summary>
    public sealed record Negation : Condition
    {
        /// <summary>Asks for the contrary.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="of"/> is <see langword="null"/>.</exception>
        public Negation(Condition of) => Of = Guard.Against.Null(of);

        /// <summary>Gets the condition that must not hold.</summary>
        public Condition Of { get; }

        private protected override int Tag => 3;
    }

    /// <summary>A stated number, at least, of several conditions.</summary>
    public sealed record Several : Condition
    {
        /// <summary>Asks for a number of conditions.</summary>
        /// <param name="count">How many must hold: from 1 to the number of conditions, both included.</param>
        /// <param name="conditions">Those among which they must hold.</param>
        /// <exception cref="ArgumentException"><paramref name="conditions"/> is empty.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above the number of conditions.</exception>
        public Several(int count, ValueList<Condition> conditions)
        {
            Conditions = Guard.Against.Empty(conditions);
            Count = count >= 1 && count <= conditions.Count
                ? count
                : throw new ArgumentOutOfRangeException(nameof(count), count, "The number is not between 1 and the number of conditions.");
        }

        /// <summary>Gets how many must hold, at least.</summary>
        public int Count { get; }

        /// <summary>Gets the conditions; at least one.</summary>
        public ValueList<Condition> Conditions { get; }

        private protected override int Tag => 4;
    }

    /// <summary>A condition that the rule set names.</summary>
    public sealed record Reference : Condition
    {
        /// <summary>Refers to a named condition.</summary>
        /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
        public Reference(RuleName name) => Name = Guard.Against.Default(name);

        /// <summary>Gets how the rule set calls it.</summary>
        public RuleName Name { get; }

        private protected override int Tag => 5;
    }
}
