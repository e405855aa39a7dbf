using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Programmes;

/// <summary>Of whom a measurement tells: of all, where nothing is said, or of those of a quartier, a theme, a sex, some ages.</summary>
public sealed record Segment
{
    /// <summary>Gets all of those counted.</summary>
    public static Segment All { get; } = new();

    /// <summary>Gets in which quartier or other territory they live, or <see langword="null"/> for all.</summary>
    public TerritoryCode? Quartier { get; init; }

    /// <summary>Gets under which theme they were met, or <see langword="null"/> for all.</summary>
    public ThemeCode? Theme { get; init; }

    /// <summary>Gets of which sex they are, or <see langword="null"/> for all.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Gets of which ages they are, or <see langword="null"/> for all.</summary>
    public AgeRange? Ages { get; init; }
}
