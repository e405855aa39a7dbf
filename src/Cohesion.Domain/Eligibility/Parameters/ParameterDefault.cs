using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a parameter is when no row holds.</summary>
public abstract record ParameterDefault
{
    private ParameterDefault()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsValue { get; }

    /// <summary>What holds where no row does.</summary>
    public sealed record Fallback : ParameterDefault
    {
        /// <summary>States the value.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
        public Fallback(ParameterValue value) => Value = Guard.Against.Null(value);

        /// <summary>Gets what holds then.</summary>
        public ParameterValue Value { get; }

        private protected override bool IsValue => true;
    }

    /// <summary>Nothing that can be verified: the source is silent.</summary>
    public sealed record Unverifiable : ParameterDefault
    {
        /// <summary>States why.</summary>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
        public Unverifiable(string reason) => Reason = Guard.Against.NullOrWhiteSpace(reason);

        /// <summary>Gets why.</summary>
        public string Reason { get; }

        private protected override bool IsValue => false;
    }
}
