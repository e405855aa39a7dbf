using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>A code of a vocabulary, with its place in the tree and its name.</summary>
public sealed record VocabularyEntry
{
    /// <summary>States an entry.</summary>
    /// <param name="code">What files quote.</param>
    /// <param name="parent">The code above it, or <see langword="null"/>.</param>
    /// <param name="title">Its name, or <see langword="null"/> when the code is its name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the default value.</exception>
    public VocabularyEntry(Code code, Code? parent = null, LocalizedText? title = null) =>
        (Code, Parent, Title) = (Guard.Against.Default(code), parent, title);

    /// <summary>Gets what files quote.</summary>
    public Code Code { get; }

    /// <summary>Gets the code above it, or <see langword="null"/>.</summary>
    public Code? Parent { get; }

    /// <summary>Gets its name, or <see langword="null"/> when the code is its name.</summary>
    public LocalizedText? Title { get; }
}
