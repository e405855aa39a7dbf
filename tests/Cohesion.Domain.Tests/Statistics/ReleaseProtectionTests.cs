using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class ReleaseProtectionTests
{
    private static readonly ValueList<Category> Rows = [Of("fives"), Of("moulins"), Of("wazemmes")], Columns = [Of("women"), Of("men")];

    [Fact]
    public void A_table_without_small_counts_is_published_whole()
    {
        Publication.Granted granted = Granted(Table([20, 30], [40, 50], [60, 11]));
        Assert.Equal(12, granted.Shown.Count);
        Assert.Empty(granted.Withheld);
        Assert.Empty(granted.Audit.Inferences);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(10, true)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Counts_below_eleven_are_hidden_and_nobody_is_not_a_count(long count, bool isHidden) => Assert.Equal(isHidden, new DisclosurePolicy().Hides(count));

    [Fact]
    public void Zeros_are_hidden_where_the_policy_says_so()
    {
        Assert.True(new DisclosurePolicy(zeros: ZeroPolicy.Hide).Hides(0));
        Release release = Release.Create([Table([20, 30], [40, 0], [60, 11])]);
        Assert.Empty(Assert.IsType<Publication.Granted>(release.Protect(new DisclosurePolicy())).Withheld);
        Publication.Granted granted = Assert.IsType<Publication.Granted>(release.Protect(new DisclosurePolicy(zeros: ZeroPolicy.Hide)));
        Assert.Contains(new WithheldFigure(FigureId.Of(Of("moulins"), Of("men")), WithholdingReason.BelowThreshold), granted.Withheld);
        Assert.Empty(granted.Audit.Recovered);
    }

    [Fact]
    public void One_small_count_takes_three_more_with_it()
    {
        Publication.Granted granted = Granted(Table([20, 3], [40, 50], [60, 12]));
        Assert.Equal(4, granted.Withheld.Count);
        Assert.Single(granted.Withheld, figure => figure.Reason == WithholdingReason.BelowThreshold);
    }

    [Fact]
    public void Two_tables_with_a_row_in_common_are_protected_together()
    {
        TwoWayTable bySex = Table([20, 3], [40, 50], [60, 12]);
        TwoWayTable byAge = TwoWayTable.Create(Rows, [Of("young"), Of("old")], [[13, 10], [45, 45], [41, 31]]);
        Publication.Granted granted = Granted(bySex, byAge);
        Assert.Empty(granted.Audit.Recovered);
        Assert.Empty(new Attacker(Release.Create([bySex, byAge]), granted.Withheld.Select(figure => figure.Id)).Recovered());
    }

    [Fact]
    public void Where_all_totals_must_be_shown_and_one_column_stands_there_is_no_pattern_and_a_merge_is_proposed()
    {
        TwoWayTable table = TwoWayTable.Create(Rows, [Of("met")], [[20], [4], [30]]);
        Release release = Release.Create([table], kept: [FigureId.Everybody, .. Rows.Select(row => FigureId.Of(row))]);
        Publication.NoPattern none = Assert.IsType<Publication.NoPattern>(release.Protect(new DisclosurePolicy()));
        Assert.Contains(FigureId.Of(Of("moulins")), none.Exposed);
        Assert.Equal([new CategoryMerge(Of("fives"), Of("moulins")), new CategoryMerge(Of("moulins"), Of("wazemmes"))], none.Merges);
    }

    [Fact]
    public void Where_no_merge_of_two_is_enough_none_is_proposed()
    {
        TwoWayTable table = TwoWayTable.Create([Of("a"), Of("b")], [Of("met")], [[2], [3]]);
        Assert.Empty(Assert.IsType<Publication.NoPattern>(Release.Create([table], kept: [FigureId.Everybody]).Protect(new DisclosurePolicy())).Merges);
    }

    [Fact]
    public void Past_the_budget_publication_is_refused()
    {
        Release release = Release.Create([], [.. Enumerable.Range(0, 6).Select(i => Sum($"w{i}", $"p{i}", $"p{(i + 1) % 7}", $"p{(i + 3) % 7}"))]);
        Assert.Equal(new Publication.Refused(1), release.Protect(new DisclosurePolicy(budget: 1)));
        Assert.Equal(new DisclosureAudit.BudgetSpent(1), release.Audit([.. release.Counts.Keys.Where(id => $"{id}"[0] == 'p')], budget: 1));
        Assert.IsType<Publication.Granted>(release.Protect(new DisclosurePolicy()));
    }

    [Fact]
    public void Whole_numbers_tell_more_than_fractions_do()
    {
        // Of each pair of a triangle one person at most: with halves three would do for both triangles, but nobody is a half, so that two are the most.
        Release release = Release.Create([],
        [
            .. ((string[])["ab", "bc", "ca", "de", "ef", "fd"]).Select(pair => Breakdown.CreateWithRest(
                Counted(pair, 1), FigureId.Parse($"neither-{pair}", null), Counted($"{pair[0]}", 0), Counted($"{pair[1]}", 0))),
            Breakdown.Create(Counted("all", 0), [.. "abcdef".Select(letter => Counted($"{letter}", 0))]),
        ]);
        ValueSet<FigureId> hidden = [.. release.Counts.Keys.Where(id => $"{id}".Length != 2)];
        DisclosureAudit.Exact audit = Assert.IsType<DisclosureAudit.Exact>(release.Audit(hidden));
        Assert.Contains(new Inference(FigureId.Parse("all", null), 0, 2), audit.Inferences);
        Dictionary<FigureId, (long Least, long Most)> bounds = new Attacker(release, hidden).Bounds();
        Assert.All(audit.Inferences, inference => Assert.Equal(bounds[inference.Figure], (inference.Lower, inference.Upper!.Value)));
    }

    [Fact]
    public void Only_figures_of_the_release_can_be_hidden() =>
        Assert.Throws<ArgumentException>(() => Release.Create([Table([20, 3], [40, 50], [60, 12])]).Audit([FigureId.Of(Of("nowhere"))]));

    [Fact]
    public void A_policy_has_numbers_above_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosurePolicy(threshold: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosurePolicy(leastWidth: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosurePolicy(budget: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosurePolicy(zeros: default));
    }

    [Fact]
    public void An_inference_says_its_bounds()
    {
        Assert.Equal("c/x: 0 to 69", new Inference(FigureId.Parse("x/c", null), 0, 69).ToString());
        Assert.Equal("total: 12 or more", new Inference(FigureId.Everybody, 12, null).ToString());
    }

    private static Publication.Granted Granted(params ValueList<TwoWayTable> tables) =>
        Assert.IsType<Publication.Granted>(Release.Create(tables).Protect(new DisclosurePolicy()));

    private static TwoWayTable Table(params ValueList<ValueList<long>> counts) => TwoWayTable.Create(Rows, Columns, counts);

    private static Breakdown Sum(string whole, params string[] parts) =>
        Breakdown.Create(new Figure(FigureId.Of(Of(whole)), parts.Length), [.. parts.Select(part => new Figure(FigureId.Of(Of(part)), 1))]);

    private static Figure Counted(string name, long count) => new(FigureId.Parse(name, null), count);

    private static Category Of(string text) => Category.Parse(text, null);
}
