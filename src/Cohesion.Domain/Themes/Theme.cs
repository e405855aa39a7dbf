using Ardalis.GuardClauses;

namespace Cohesion.Domain.Themes;

/// <summary>A theme of action, such as health or mobility, and the theme to which it belongs.</summary>
public sealed record Theme
{
    /// <summary>Describes a theme.</summary>
    /// <param name="code">By what files name it.</param>
    /// <param name="title">By what people name it.</param>
    /// <param name="parent">The theme to which it belongs, if it belongs to one.</param>
    /// <param name="summary">What it covers, if its author says.</param>
    /// <param name="citations">Where it is set.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="parent"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public Theme(ThemeCode code, LocalizedText title, ThemeCode? parent = null, LocalizedText? summary = null, ValueList<Citation> citations = default)
    {
        Code = Guard.Against.Default(code);
        Title = Guard.Against.Null(title);
        Parent = parent is { } above ? Guard.Against.Default(above, nameof(parent)) : null;
        (Summary, Citations) = (summary, citations);
    }

    /// <summary>Gets by what files name it.</summary>
    public ThemeCode Code { get; }

    /// <summary>Gets by what people name it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the theme to which it belongs, or <see langword="null"/> for one that belongs to none.</summary>
    public ThemeCode? Parent { get; }

    /// <summary>Gets what it covers, or <see langword="null"/> where its author does not say.</summary>
    public LocalizedText? Summary { get; }

    /// <summary>Gets where it is set.</summary>
    public ValueList<Citation> Citations { get; }
}
