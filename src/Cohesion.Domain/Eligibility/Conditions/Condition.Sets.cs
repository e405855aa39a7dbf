using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>The conditions on codes, sets and territories. A code stands for its whole subtree.</content>
public abstract partial record Condition
{
    /// <summary>A fact that is one of several values.</summary>
    public sealed record OneOf : Condition
    {
        /// <summary>Lists the values.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or there is no value.</exception>
        public OneOf(FactId fact, ValueList<ListItem> values) => (Fact, Values) = (Guard.Against.Default(fact), Guard.Against.Empty(values));

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the values; at least one.</summary>
        public ValueList<ListItem> Values { get; }

        private protected override int Tag => 11;
    }

    /// <summary>A set that has some, all or only the values of a list.</summary>
    public sealed record Has : Condition
    {
        /// <summary>Lists the values.</summary>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or there is no value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="match"/> is no match.</exception>
        public Has(FactId fact, SetMatch match, ValueList<ListItem> values) =>
            (Fact, Match, Values) = (Guard.Against.Default(fact), Guard.Against.Undefined(match), Guard.Against.Empty(values));

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets how the set and the list are compared.</summary>
        public SetMatch Match { get; }

        /// <summary>Gets the values; at least one.</summary>
        public ValueList<ListItem> Values { get; }

        private protected override int Tag => 12;
    }

    /// <summary>A place, or the places of a set, within one of several zones, after the territorial hierarchy.</summary>
    public sealed record Within : Condition
    {
        /// <summary>Lists the zones.</summary>
        /// <param name="fact">A territory or a set of territories.</param>
        /// <param name="zones">The zones; at least one.</param>
        /// <param name="match">For a set, how many of its places must lie within; <see langword="null"/> for one territory.</param>
        /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or there is no zone.</exception>
        public Within(FactId fact, ValueList<ListItem> zones, PlaceMatch? match = null) =>
            (Fact, Zones, Match) = (Guard.Against.Default(fact), Guard.Against.Empty(zones), match is { } m ? Guard.Against.Undefined(m) : null);

        /// <summary>Gets the fact that is looked at.</summary>
        public FactId Fact { get; }

        /// <summary>Gets the zones; at least one.</summary>
        public ValueList<ListItem> Zones { get; }

        /// <summary>Gets how many places of a set must lie within; <see langword="null"/> for one territory.</summary>
        public PlaceMatch? Match { get; }

        private protected override int Tag => 13;
    }
}
