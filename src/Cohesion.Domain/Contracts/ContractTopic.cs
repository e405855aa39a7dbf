using Ardalis.GuardClauses;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Contracts;

/// <summary>A pillar, a cross-cutting axis, a field or an objective, in the words of the contract that sets it.</summary>
/// <remarks>No text fixes these for all: the three pillars of 2014 became four in places, and Engagements Quartiers 2030 leaves them to each contract.</remarks>
public sealed record ContractTopic
{
    /// <summary>Describes a topic.</summary>
    /// <param name="code">By what files name it; unique in its contract.</param>
    /// <param name="title">By what people name it.</param>
    /// <param name="parent">The topic of the same contract to which it belongs, if it belongs to one.</param>
    /// <param name="theme">The theme of programme 147, or a local one, that comes nearest, if the contract or its reader says.</param>
    /// <param name="citations">Where the contract sets it.</param>
    /// <exception cref="ArgumentException">A code is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public ContractTopic(ContractTopicCode code, LocalizedText title, ContractTopicCode? parent = null, ThemeCode? theme = null, ValueList<Citation> citations = default)
    {
        Code = Guard.Against.Default(code);
        Title = Guard.Against.Null(title);
        Parent = parent is { } above ? Guard.Against.Default(above, nameof(parent)) : null;
        Theme = theme is { } nearest ? Guard.Against.Default(nearest, nameof(theme)) : null;
        Citations = citations;
    }

    /// <summary>Gets by what files name it.</summary>
    public ContractTopicCode Code { get; }

    /// <summary>Gets by what people name it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the topic of the same contract to which it belongs, or <see langword="null"/> for one that belongs to none.</summary>
    public ContractTopicCode? Parent { get; }

    /// <summary>Gets the theme that comes nearest, or <see langword="null"/> where nobody says.</summary>
    public ThemeCode? Theme { get; }

    /// <summary>Gets where the contract sets it.</summary>
    public ValueList<Citation> Citations { get; }
}
