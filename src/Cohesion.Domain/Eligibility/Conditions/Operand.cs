using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>One side of a comparison: a fact, a value, a name of the file, or linear arithmetic over these.</summary>
public abstract record Operand
{
    private Operand()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>What an application says of something.</summary>
    public sealed record Fact : Operand
    {
        /// <summary>Reads a fact.</summary>
        /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
        public Fact(FactId id) => Id = Guard.Against.Default(id);

        /// <summary>Gets what is read.</summary>
        public FactId Id { get; }

        private protected override int Tag => 1;
    }

    /// <summary>A value written in the rule.</summary>
    public sealed record Constant : Operand
    {
        /// <summary>Writes a value.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
        public Constant(Literal value) => Value = Guard.Against.Null(value);

        /// <summary>Gets what the rule writes.</summary>
        public Literal Value { get; }

        private protected override int Tag => 2;
    }

    /// <summary>What a name of the file stands for: a parameter, or a window of the calendar.</summary>
    public sealed record Named : Operand
    {
        /// <summary>Reads a name.</summary>
        /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
        public Named(NameReference name) => Name = Guard.Against.Default(name);

        /// <summary>Gets what the file calls it.</summary>
        public NameReference Name { get; }

        private protected override int Tag => 3;
    }

    /// <summary>A factor times an operand.</summary>
    public sealed record Times : Operand
    {
        /// <summary>Multiplies.</summary>
        /// <param name="factor">A number, a ratio, or a parameter that is one, in force at the filing or on another day.</param>
        /// <param name="of">What is multiplied.</param>
        /// <exception cref="ArgumentException"><paramref name="factor"/> is neither a number, a ratio nor a parameter.</exception>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public Times(Operand factor, Operand of)
        {
            Factor = Guard.Against.Null(factor) is Named or ParameterAt or Constant { Value: Literal.Number or Literal.Proportion }
                ? factor
                : throw new ArgumentException("A factor is a number, a ratio or a parameter.", nameof(factor));
            Of = Guard.Against.Null(of);
        }

        /// <summary>Gets the factor: a number, a ratio or a parameter.</summary>
        public Operand Factor { get; }

        /// <summary>Gets what is multiplied.</summary>
        public Operand Of { get; }

        private protected override int Tag => 4;
    }

    /// <summary>Several operands added up.</summary>
    public sealed record Sum : Operand
    {
        /// <summary>Adds.</summary>
        /// <exception cref="ArgumentException"><paramref name="terms"/> is empty.</exception>
        public Sum(ValueList<Operand> terms) => Terms = Guard.Against.Empty(terms);

        /// <summary>Gets what is added; at least one operand.</summary>
        public ValueList<Operand> Terms { get; }

        private protected override int Tag => 5;
    }

    /// <summary>A day, moved by a duration of the calendar.</summary>
    public sealed record Moved : Operand
    {
        /// <summary>Moves the civil day of an operand.</summary>
        /// <param name="day">A date or an instant.</param>
        /// <param name="by">By how much.</param>
        /// <param name="isBackwards">Whether the day moves towards the past.</param>
        /// <exception cref="ArgumentNullException"><paramref name="day"/> is <see langword="null"/>.</exception>
        public Moved(Operand day, CalendarDuration by, bool isBackwards) =>
            (Day, By, IsBackwards) = (Guard.Against.Null(day), by, isBackwards);

        /// <summary>Gets the date or the instant whose civil day moves.</summary>
        public Operand Day { get; }

        /// <summary>Gets by how much.</summary>
        public CalendarDuration By { get; }

        /// <summary>Gets whether it moves towards the past.</summary>
        public bool IsBackwards { get; }

        private protected override int Tag => 6;
    }

    /// <summary>The whole years between two days, such as an age.</summary>
    public sealed record Years : Operand
    {
        /// <summary>Counts whole years; negative when the second day is before the first.</summary>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public Years(Operand from, Operand to) => (From, To) = (Guard.Against.Null(from), Guard.Against.Null(to));

        /// <summary>Gets the first day.</summary>
        public Operand From { get; }

        /// <summary>Gets the last day.</summary>
        public Operand To { get; }

        private protected override int Tag => 7;
    }

    /// <summary>A parameter as it is in force on another day than the filing.</summary>
    public sealed record ParameterAt : Operand
    {
        /// <summary>Reads a parameter on a day.</summary>
        /// <exception cref="ArgumentException">An argument is the default value.</exception>
        public ParameterAt(RuleName parameter, FactId at) => (Parameter, At) = (Guard.Against.Default(parameter), Guard.Against.Default(at));

        /// <summary>Gets what the rule set calls the parameter.</summary>
        public RuleName Parameter { get; }

        /// <summary>Gets the fact that gives the day.</summary>
        public FactId At { get; }

        private protected override int Tag => 8;
    }
}
