using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>A part of a call that is decided on its own: a funder who decides separately, or a strand that is asked for separately.</summary>
public sealed record Scope
{
    /// <summary>States a scope.</summary>
    /// <param name="id">Its id; funders and strands share one id space.</param>
    /// <param name="name">Its name, the same in every language, or <see langword="null"/> when it has a title.</param>
    /// <param name="title">Its title, or <see langword="null"/> when it has a name.</param>
    /// <param name="siren">The SIREN of a funder, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or it has neither a name nor a title.</exception>
    public Scope(ScopeId id, string? name, LocalizedText? title = null, Siren? siren = null)
    {
        Id = Guard.Against.Default(id);
        Name = name is not null || title is not null ? name : throw new ArgumentException("A funder or a strand has a name or a title.", nameof(name));
        (Title, Siren) = (title, siren);
    }

    /// <summary>Gets by what rules and requests refer to it.</summary>
    public ScopeId Id { get; }

    /// <summary>Gets its name, or <see langword="null"/> when it has a title.</summary>
    public string? Name { get; }

    /// <summary>Gets its title, or <see langword="null"/> when it has a name.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Gets the SIREN of a funder, or <see langword="null"/>.</summary>
    public Siren? Siren { get; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Gives its title in a language, or its name.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Title?.ToText(language) ?? Name!;
}
