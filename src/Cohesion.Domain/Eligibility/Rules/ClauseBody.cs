using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a clause does: require, exclude, oblige or prefer.</summary>
public abstract record ClauseBody
{
    private ClauseBody()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>A condition that must hold.</summary>
    public sealed record Requirement : ClauseBody
    {
        /// <summary>Requires a condition.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
        public Requirement(Condition condition) => Condition = Guard.Against.Null(condition);

        /// <summary>Gets what is to hold.</summary>
        public Condition Condition { get; }

        private protected override int Tag => 1;
    }

    /// <summary>A condition that must not hold.</summary>
    public sealed record Exclusion : ClauseBody
    {
        /// <summary>Excludes on a condition.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
        public Exclusion(Condition condition) => Condition = Guard.Against.Null(condition);

        /// <summary>Gets what must not hold.</summary>
        public Condition Condition { get; }

        private protected override int Tag => 2;
    }

    /// <summary>A condition that counts in favour; it never touches the verdict.</summary>
    public sealed record Preference : ClauseBody
    {
        /// <summary>Prefers a condition.</summary>
        /// <param name="condition">What counts in favour.</param>
        /// <param name="gives">What it gives, or <see langword="null"/> when it is shown and not counted.</param>
        /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
        public Preference(Condition condition, Advantage? gives = null) => (Condition, Gives) = (Guard.Against.Null(condition), gives);

        /// <summary>Gets what counts in favour.</summary>
        public Condition Condition { get; }

        /// <summary>Gets what it gives, or <see langword="null"/> when it is shown and not counted.</summary>
        public Advantage? Gives { get; }

        private protected override int Tag => 3;
    }

    /// <summary>A measure of which more, or less, counts in favour; it never touches the verdict.</summary>
    public sealed record Inclination : ClauseBody
    {
        /// <summary>Prefers more or less of a fact, or of the share that it is of another.</summary>
        /// <param name="fact">What is measured.</param>
        /// <param name="of">The base when a share is measured, or <see langword="null"/>.</param>
        /// <param name="isMore">Whether more is better.</param>
        /// <param name="gives">What it gives, or <see langword="null"/> when it is shown and not counted.</param>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
        public Inclination(FactId fact, FactId? of, bool isMore, Advantage? gives = null) =>
            (Fact, Base, IsMore, Gives) = (Guard.Against.Default(fact), of, isMore, gives);

        /// <summary>Gets what is measured.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the base when a share is measured, or <see langword="null"/>.</summary>
        public FactId? Base { get; }

        /// <summary>Gets whether more is better.</summary>
        public bool IsMore { get; }

        /// <summary>Gets what it gives, or <see langword="null"/> when it is shown and not counted.</summary>
        public Advantage? Gives { get; }

        private protected override int Tag => 4;
    }

    /// <summary>A duty that follows; its breach is a fact of a later stage.</summary>
    public sealed record Obligation : ClauseBody
    {
        /// <summary>Obliges.</summary>
        /// <param name="duty">The name of the duty.</param>
        /// <param name="of">Who owes it.</param>
        /// <param name="until">Until when, or <see langword="null"/>.</param>
        /// <param name="text">What it is, in words, or <see langword="null"/>.</param>
        /// <exception cref="ArgumentException"><paramref name="duty"/> or <paramref name="of"/> is the default value.</exception>
        public Obligation(RuleName duty, RoleId of, Operand? until = null, LocalizedText? text = null)
        {
            Duty = Guard.Against.Default(duty);
            Of = Guard.Against.Default(of);
            (Until, Text) = (until, text);
        }

        /// <summary>Gets the name of the duty.</summary>
        public RuleName Duty { get; }

        /// <summary>Gets who owes it.</summary>
        public RoleId Of { get; }

        /// <summary>Gets until when, or <see langword="null"/>.</summary>
        public Operand? Until { get; }

        /// <summary>Gets what it is, in words, or <see langword="null"/>.</summary>
        public LocalizedText? Text { get; }

        private protected override int Tag => 5;
    }
}
