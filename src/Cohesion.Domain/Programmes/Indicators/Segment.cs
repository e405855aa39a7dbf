using Ardalis.GuardClauses;
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

    /// <summary>Says of whom: all, or a theme, a quartier, a sex, some ages.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        string?[] parts =
        [
            Theme is { } theme ? $"{theme}" : null,
            Quartier is { } quartier ? $"{quartier}" : null,
            Sex switch
            {
                Programmes.Sex.Female => french ? "femmes" : "women",
                Programmes.Sex.Male => french ? "hommes" : "men",
                _ => null,
            },
            Ages is not { } ages ? null
                : ages.To == AgeRange.Oldest ? french ? $"{ages.From}\u00A0ans et plus" : $"{ages.From} and over"
                : french ? $"{ages.From} à {ages.To}\u00A0ans" : $"{ages.From} to {ages.To}",
        ];
        return this == All ? french ? "ensemble" : "all" : string.Join(", ", parts.OfType<string>());
    }
}
