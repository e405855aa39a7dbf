using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>A release of tables small enough for an attacker who tries everything.</summary>
internal sealed record SmallRelease(Release Release)
{
    /// <summary>Gives the release with figures of so many categories or fewer to be shown; -1: none.</summary>
    public SmallRelease Keeping(int mostCategories) => new(Release.Create(
        Release.Tables, Release.Breakdowns, Release.Rates, [.. Release.Counts.Keys.Where(id => id.Categories.Count <= mostCategories)]));

    /// <summary>Hides figures by the bits of a number, or all that a caller names.</summary>
    public ValueSet<FigureId> Hidden(Func<FigureId, int, bool> isHidden) => [.. Release.Counts.Keys.Where((id, i) => isHidden(id, i))];

    public override string ToString() =>
        $"{string.Join(" and ", Release.Tables.Select(table => string.Join(" | ", table.Counts)))}, keeps {Release.Kept}";
}
