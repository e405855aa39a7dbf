using Cohesion.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>Nothing that is granted can be recovered. The script <c>scripts/disclosure.sh</c> runs the same over a million tables.</summary>
public class ProtectionLaws
{
    private static readonly int Tables = int.TryParse(Environment.GetEnvironmentVariable("COHESION_TABLES"), out int asked) ? asked : 2_000;

    private static readonly Gen<SmallRelease> Small = Any.SmallTables;

    [Fact]
    public void An_attacker_who_tries_everything_recovers_no_figure_of_a_table() => Law.Holds(Small, ResistsAttack, Tables);

    [Fact]
    public void Nor_of_linked_tables() => Law.Holds(Any.LinkedTables, ResistsAttack, Math.Max(Tables / 10, 1));

    [Fact]
    public void Nothing_below_the_threshold_is_shown() =>
        Law.Holds(Gen.OneOf(Small, Any.LinkedTables), Gen.Elements(Enum.GetValues<ZeroPolicy>()), (small, zeros) =>
        {
            DisclosurePolicy policy = new(zeros: zeros);
            return small.Release.Protect(policy) is not Publication.Granted granted || !granted.Shown.Any(figure => policy.Hides(figure.Count));
        });

    [Fact]
    public void Every_figure_is_shown_as_it_is_or_withheld() =>
        Law.Holds(Gen.OneOf(Small, Any.LinkedTables), small => small.Release.Protect(new DisclosurePolicy()) is not Publication.Granted granted
            || (granted.Shown.All(figure => small.Release.Counts.TryGetValue(figure.Id, out long count) && count == figure.Count)
                && granted.Shown.Count + granted.Withheld.Count == small.Release.Counts.Count
                && !granted.Shown.Select(figure => figure.Id).Intersect(granted.Withheld.Select(figure => figure.Id)).Any()));

    [Fact]
    public void No_complementary_figure_could_be_given_back() =>
        Law.Holds(Gen.OneOf(Small, Any.LinkedTables), small =>
        {
            if (small.Release.Protect(new DisclosurePolicy()) is not Publication.Granted granted)
            {
                return true;
            }

            FigureId[] primary = [.. granted.Withheld.Where(figure => figure.Reason == WithholdingReason.BelowThreshold).Select(figure => figure.Id)];
            return granted.Withheld.Where(figure => figure.Reason == WithholdingReason.ProtectsAnother).All(complementary =>
                RecoveredFrom(small.Release, [.. granted.Withheld.Select(figure => figure.Id).Where(id => id != complementary.Id)]).Overlaps([.. primary]));
        }, 100);

    [Fact]
    public void What_has_no_pattern_is_recovered_though_all_that_may_be_hidden_is() =>
        Law.Holds(Small.Select(small => small.Keeping(1)).Where(small => small.Release.Protect(new DisclosurePolicy()) is Publication.NoPattern), small =>
        {
            Publication.NoPattern none = Assert.IsType<Publication.NoPattern>(small.Release.Protect(new DisclosurePolicy()));
            ValueSet<FigureId> recovered = RecoveredFrom(small.Release, small.Hidden((id, _) => !small.Release.Kept.Contains(id)));
            return none.Exposed.All(id => small.Release.Kept.Contains(id) || recovered.Contains(id));
        }, 100);

    [Fact]
    public void Bounds_are_as_far_apart_as_the_policy_asks() =>
        Law.Holds(Gen.OneOf(Small, Any.LinkedTables), Gen.Choose(1, 12), (small, width) =>
        {
            DisclosurePolicy policy = new(leastWidth: width);
            return small.Release.Protect(policy) is not Publication.Granted granted
                || granted.Audit.Inferences.All(inference => !IsPrimary(granted, inference.Figure) || inference.Upper is not long upper || upper - inference.Lower >= width);
        });

    [Fact]
    public void Protecting_again_hides_the_same() =>
        Law.Holds(Any.LinkedTables, small => small.Release.Protect(new DisclosurePolicy()).Equals(small.Release.Protect(new DisclosurePolicy())));

    private static bool IsPrimary(Publication.Granted granted, FigureId id) => granted.Withheld.Contains(new WithheldFigure(id, WithholdingReason.BelowThreshold));

    private static bool ResistsAttack(SmallRelease small) => small.Release.Protect(new DisclosurePolicy()) switch
    {
        Publication.Granted granted => !new Attacker(small.Release, granted.Withheld.Select(figure => figure.Id)).Recovered().Any(),
        Publication.NoPattern none => small.Release.Kept.Count > 0 && none.Exposed.Count > 0,
        _ => false,
    };

    private static ValueSet<FigureId> RecoveredFrom(Release release, ValueSet<FigureId> hidden) =>
        Assert.IsType<DisclosureAudit.Exact>(release.Audit(hidden)).Recovered;
}
