using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>The conditions on numbers, amounts, days and texts.</content>
public abstract partial record Condition
{
    /// <summary>A comparison of two operands.</summary>
    public sealed record Compare : Condition
    {
        /// <summary>Sets two operands side by side.</summary>
        /// <exception cref="ArgumentNullException">An operand is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is no relation.</exception>
        public Compare(Operand left, Relation relation, Operand right) =>
            (Left, Relation, Right) = (Guard.Against.Null(left), Guard.Against.Undefined(relation), Guard.Against.Null(right));

        /// <summary>Gets the left operand.</summary>
        public Operand Left { get; }

        /// <summary>Gets how they are compared.</summary>
        public Relation Relation { get; }

        /// <summary>Gets the right operand.</summary>
        public Operand Right { get; }

        private protected override int Tag => 6;
    }

    /// <summary>A fact between two bounds, both included.</summary>
    public sealed record Between : Condition
    {
        /// <summary>Bounds a fact.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
        /// <exception cref="ArgumentNullException">A bound is <see langword="null"/>.</exception>
        public Between(FactId fact, Operand min, Operand max) =>
            (Fact, Min, Max) = (Guard.Against.Default(fact), Guard.Against.Null(min), Guard.Against.Null(max));

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the lower bound, included.</summary>
        public Operand Min { get; }

        /// <summary>Gets the upper bound, included.</summary>
        public Operand Max { get; }

        private protected override int Tag => 7;
    }

    /// <summary>The part that a fact is of another, compared with a ratio. Never met on a base of zero.</summary>
    public sealed record Share : Condition
    {
        /// <summary>Compares a share.</summary>
        /// <param name="fact">The part.</param>
        /// <param name="of">The whole.</param>
        /// <param name="relation"><see cref="Relation.AtLeast"/>, <see cref="Relation.AtMost"/>, <see cref="Relation.MoreThan"/> or <see cref="Relation.LessThan"/>.</param>
        /// <param name="bound">A ratio, or the name of a parameter that is one.</param>
        /// <exception cref="ArgumentException">A fact is the default value, the relation is an equality, or the bound is neither a ratio nor a name.</exception>
        public Share(FactId fact, FactId of, Relation relation, Operand bound)
        {
            Fact = Guard.Against.Default(fact);
            Base = Guard.Against.Default(of);
            Relation = relation is Relation.AtLeast or Relation.AtMost or Relation.MoreThan or Relation.LessThan
                ? relation
                : throw new ArgumentException("A share is bounded from one side.", nameof(relation));
            Bound = Guard.Against.Null(bound) is Operand.Named or Operand.Constant { Value: Literal.Proportion }
                ? bound
                : throw new ArgumentException("A share is compared with a ratio or a parameter.", nameof(bound));
        }

        /// <summary>Gets the part.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the whole.</summary>
        public FactId Base { get; }

        /// <summary>Gets how the share is compared.</summary>
        public Relation Relation { get; }

        /// <summary>Gets the ratio, or the name of the parameter that gives it.</summary>
        public Operand Bound { get; }

        private protected override int Tag => 8;
    }

    /// <summary>A date, an instant or a period within one of several windows.</summary>
    public sealed record During : Condition
    {
        /// <summary>Asks for a time within one window.</summary>
        /// <param name="fact">A date, an instant or a period; a period lies in a window with both its ends.</param>
        /// <param name="windows">Dates, periods, windows of the calendar or parameters.</param>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or there is no window.</exception>
        public During(FactId fact, ValueList<Operand> windows) =>
            (Fact, Windows) = (Guard.Against.Default(fact), Guard.Against.Empty(windows));

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the windows; at least one.</summary>
        public ValueList<Operand> Windows { get; }

        private protected override int Tag => 9;
    }

    /// <summary>A text that starts with another, compared ordinally.</summary>
    public sealed record StartsWith : Condition
    {
        /// <summary>Asks for a beginning.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or <paramref name="text"/> is blank.</exception>
        public StartsWith(FactId fact, string text) => (Fact, Text) = (Guard.Against.Default(fact), Guard.Against.NullOrWhiteSpace(text));

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets how its text must start.</summary>
        public string Text { get; }

        private protected override int Tag => 10;
    }
}
