using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>An element of a list of codes, territories, texts or amounts: one value, or all that a name of the file stands for.</summary>
public abstract record ListItem
{
    private ListItem()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsNamed { get; }

    /// <summary>A single literal.</summary>
    public sealed record One : ListItem
    {
        /// <summary>Lists a value.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
        public One(Literal value) => Value = Guard.Against.Null(value);

        /// <summary>Gets what is listed.</summary>
        public Literal Value { get; }

        private protected override bool IsNamed => false;
    }

    /// <summary>All that a name stands for, such as <c>@territory.quartiers</c>.</summary>
    public sealed record Named : ListItem
    {
        /// <summary>Lists what a name stands for.</summary>
        /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
        public Named(NameReference name) => Name = Guard.Against.Default(name);

        /// <summary>Gets what the file calls the list.</summary>
        public NameReference Name { get; }

        private protected override bool IsNamed => true;
    }
}
