using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Calls;

/// <summary>What a call wants to achieve.</summary>
public sealed record Objective
{
    /// <summary>States an objective.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public Objective(Code id) => Id = Guard.Against.Default(id);

    /// <summary>Gets its id, which is a code of the vocabulary <c>objective</c>.</summary>
    public Code Id { get; }

    /// <summary>Gets the objective above it, or <see langword="null"/>.</summary>
    public Code? Parent { get; init; }

    /// <summary>Gets its title, or <see langword="null"/>.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets what it means, or <see langword="null"/>.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }
}
