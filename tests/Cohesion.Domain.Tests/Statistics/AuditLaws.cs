using Cohesion.Domain.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class AuditLaws
{
    [Fact]
    public void The_bounds_within_one_table_are_those_of_all_completions() =>
        Law.Holds(Any.SmallTables.Where(IsSmall), Gen.Choose(0, (1 << 9) - 1), (small, bits) => AgreesWithEnumeration(small, HiddenCells(small, bits)), 150);

    [Fact]
    public void The_bounds_over_linked_tables_are_those_of_all_completions() =>
        Law.Holds(Any.LinkedTables.Where(IsSmall), Gen.Choose(0, (1 << 12) - 1), (small, bits) => AgreesWithEnumeration(small, HiddenCells(small, bits)), 150);

    [Fact]
    public void The_bounds_of_tangled_breakdowns_are_those_of_all_completions_in_whole_numbers() =>
        Law.Holds(Any.TangledBreakdowns, small => AgreesWithEnumeration(small, small.Hidden((id, _) => $"{id}"[0] == 'p')), 300);

    [Fact]
    public void The_truth_is_within_the_bounds_whatever_is_hidden() =>
        Law.Holds(Gen.OneOf(Any.SmallTables, Any.LinkedTables), Gen.Choose(0, int.MaxValue), (small, bits) =>
            InferencesOf(small.Release, small.Hidden((_, i) => (bits >> (i % 31) & 1) == 1))
                .All(inference => small.Release.Counts.TryGetValue(inference.Figure, out long truth) && inference.Lower <= truth && !(inference.Upper < truth)));

    [Fact]
    public void Hiding_more_never_tells_more() =>
        Law.Holds(Gen.OneOf(Any.SmallTables, Any.LinkedTables), Gen.Choose(0, int.MaxValue), (small, bits) =>
        {
            ValueSet<FigureId> few = small.Hidden((_, i) => (bits >> (i % 31) & 1) == 1);
            ValueSet<FigureId> more = [.. few, .. small.Hidden((_, i) => i % 3 == 0)];
            Dictionary<FigureId, Inference> wider = InferencesOf(small.Release, more).ToDictionary(inference => inference.Figure);
            return InferencesOf(small.Release, few).All(narrow => wider[narrow.Figure] is { } wide
                && wide.Lower <= narrow.Lower && (wide.Upper is null || wide.Upper >= narrow.Upper));
        });

    private static bool IsSmall(SmallRelease small) => small.Release.Counts.Values.All(count => count <= 40) && small.Release.Counts.Count <= 24;

    // Some cells and some totals of rows, never one of columns: what is shown bounds them, so that there are not endlessly many completions.
    private static ValueSet<FigureId> HiddenCells(SmallRelease small, int bits) =>
        small.Hidden((id, i) => (id.Categories.Count == 2 || $"{id}"[0] == 'r') && (bits >> (i % 12) & 1) == 1);

    private static bool AgreesWithEnumeration(SmallRelease small, ValueSet<FigureId> hidden)
    {
        Dictionary<FigureId, (long Least, long Most)> bounds = new Attacker(small.Release, hidden).Bounds();
        return InferencesOf(small.Release, hidden).All(inference => bounds[inference.Figure] == (inference.Lower, inference.Upper ?? -1));
    }

    private static ValueList<Inference> InferencesOf(Release release, ValueSet<FigureId> hidden) =>
        Assert.IsType<DisclosureAudit.Exact>(release.Audit(hidden)).Inferences;
}
