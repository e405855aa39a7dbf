using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>The conditions on answers and opinions.</content>
public abstract partial record Condition
{
    /// <summary>A flag that is yes.</summary>
    public sealed record Flag : Condition
    {
        /// <summary>Asks for a yes.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
        public Flag(FactId fact) => Fact = Guard.Against.Default(fact);

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        private protected override int Tag => 14;
    }

    /// <summary>A fact that has a value: it fails when the fact is none, and is a question when it is missing.</summary>
    public sealed record Known : Condition
    {
        /// <summary>Asks for a value.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
        public Known(FactId fact) => Fact = Guard.Against.Default(fact);

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        private protected override int Tag => 15;
    }

    /// <summary>What a person must judge: met when that person's opinion is favourable, with or without reservations.</summary>
    public sealed record Judgement : Condition
    {
        /// <summary>Asks for an opinion.</summary>
        /// <param name="fact">The fact that holds it, <c>opinions.…</c>, which this condition declares.</param>
        /// <param name="by">Who gives it.</param>
        /// <param name="question">What is asked, or <see langword="null"/>.</param>
        /// <param name="before">A time strictly before which it must be given, or <see langword="null"/>.</param>
        /// <param name="each">A set, each element of which is judged; <see langword="null"/> when the application is judged as one.</param>
        /// <exception cref="ArgumentException"><paramref name="fact"/> or <paramref name="by"/> is the default value.</exception>
        public Judgement(FactId fact, RoleId by, LocalizedText? question = null, Operand? before = null, FactId? each = null)
        {
            Fact = Guard.Against.Default(fact);
            By = Guard.Against.Default(by);
            (Question, Before, Each) = (question, before, each);
        }

        /// <summary>Gets the fact that holds the opinion.</summary>
        public FactId Fact { get; }

        /// <summary>Gets who gives it.</summary>
        public RoleId By { get; }

        /// <summary>Gets what is asked, or <see langword="null"/>.</summary>
        public LocalizedText? Question { get; }

        /// <summary>Gets the time strictly before which it must be given, or <see langword="null"/>.</summary>
        public Operand? Before { get; }

        /// <summary>Gets the set each element of which is judged, or <see langword="null"/>.</summary>
        public FactId? Each { get; }

        private protected override int Tag => 16;
    }
}
