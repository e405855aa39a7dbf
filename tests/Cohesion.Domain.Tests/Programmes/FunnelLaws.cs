using Cohesion.Domain.Programmes;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class FunnelLaws
{
    [Fact]
    public void No_stage_has_more_than_the_one_of_which_it_is_a_part() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents, (plan, events) =>
        {
            Funnel funnel = Funnel.Count(plan, events);
            return Enumerable.Range(1, plan.All.Count - 1).All(i => funnel.Counts[i] <= funnel.Counts[ParentOf(plan, i)]);
        });

    [Fact]
    public void The_counts_are_those_of_sets_built_one_stage_at_a_time() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents, (plan, events) =>
        {
            HashSet<SubjectId>[] told = [.. plan.All.Select(stage => events.Where(one => $"{one.Kind}" == $"{stage.Id}").Select(one => one.Household).ToHashSet())];
            HashSet<SubjectId>[] all = [.. told.Select(set => set.ToHashSet())];
            for (int i = all.Length - 1; i > 0; i--)
            {
                all[ParentOf(plan, i)].UnionWith(all[i]);
            }

            Funnel funnel = Funnel.Count(plan, events);
            return funnel.Counts.SequenceEqual(all.Select(set => (long)set.Count)) && funnel.Implied.SequenceEqual(all.Zip(told, (set, some) => (long)set.Except(some).Count()));
        });

    [Fact]
    public void Neither_order_nor_repetition_of_the_events_matters() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents, (plan, events) =>
            Funnel.Count(plan, events).Equals(Funnel.Count(plan, events.AsEnumerable().Reverse().Concat(events))));

    [Fact]
    public void What_is_counted_may_be_declared() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents, (plan, events) =>
        {
            ValueList<long> counts = Funnel.Count(plan, events).Counts;
            return Funnel.TryDeclare(plan, [.. plan.All.Zip(counts, (stage, count) => new KeyValuePair<StageId, long>(stage.Id, count))], out Funnel? funnel, out _)
                && funnel.Counts == counts;
        });

    [Fact]
    public void One_event_more_never_counts_less() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents.Where(events => events.Count > 0), (plan, events) =>
            Funnel.Count(plan, events.Take(events.Count - 1)).Counts.Zip(Funnel.Count(plan, events).Counts).All(pair => pair.First <= pair.Second));

    [Fact]
    public void The_overlap_of_two_branches_is_within_its_bounds() =>
        Law.Holds(Generate.OutreachEvents, events =>
        {
            FunnelPlan plan = FunnelPlan.Create([Generate.FunnelStageOf("a")], [new FunnelBranch(Generate.FunnelStageOf("a").Id, Generate.FunnelStageOf("b")), new FunnelBranch(Generate.FunnelStageOf("a").Id, Generate.FunnelStageOf("c"))]);
            HashSet<SubjectId> first = Reached("b"), second = Reached("c");
            BranchOverlap.Within bounds = Assert.IsType<BranchOverlap.Within>(Funnel.Count(plan, events).OverlapOf(Generate.FunnelStageOf("b").Id, Generate.FunnelStageOf("c").Id));
            int both = first.Intersect(second).Count(), either = first.Union(second).Count();
            return bounds.Least <= both && both <= bounds.Most && bounds.LeastTogether <= either && either <= bounds.MostTogether;

            HashSet<SubjectId> Reached(string kind) => [.. events.Where(one => $"{one.Kind}" == kind).Select(one => one.Household)];
        });

    [Fact]
    public void The_bounds_of_an_overlap_are_met() =>
        Law.Holds(Gen.Choose(0, 6), Gen.Choose(0, 6).Zip(Gen.Choose(0, 6)), (whole, parts) =>
        {
            (int first, int second) = (Math.Min(parts.Item1, whole), Math.Min(parts.Item2, whole));
            int[] overlaps = [.. Subsets(whole, first).SelectMany(a => Subsets(whole, second).Select(b => int.PopCount(a & b)))];
            FunnelPlan plan = FunnelPlan.Create([Generate.FunnelStageOf("a")], [new FunnelBranch(Generate.FunnelStageOf("a").Id, Generate.FunnelStageOf("b")), new FunnelBranch(Generate.FunnelStageOf("a").Id, Generate.FunnelStageOf("c"))]);
            Funnel funnel = Funnel.Declare(plan, [new(Generate.FunnelStageOf("a").Id, whole), new(Generate.FunnelStageOf("b").Id, first), new(Generate.FunnelStageOf("c").Id, second)]);
            BranchOverlap.Within bounds = Assert.IsType<BranchOverlap.Within>(funnel.OverlapOf(Generate.FunnelStageOf("b").Id, Generate.FunnelStageOf("c").Id));
            return bounds.Least == overlaps.Min() && bounds.Most == overlaps.Max()
                && bounds.LeastTogether == first + second - overlaps.Max() && bounds.MostTogether == first + second - overlaps.Min();
        }, 60);

    [Fact]
    public void Merged_counts_are_sums_in_any_order() =>
        Law.Holds(Generate.FunnelPlans, Generate.OutreachEvents.Two(), (plan, events) =>
        {
            Funnel one = Funnel.Count(plan, events.Item1), other = Funnel.Count(plan, events.Item2);
            return Funnel.Merge(one, other).Equals(Funnel.Merge(other, one)) && Funnel.Merge(one, other).Counts.Zip(one.Counts.Zip(other.Counts)).All(sum => sum.First == sum.Second.First + sum.Second.Second);
        });

    [Fact]
    public void Names_are_read_as_they_are_written()
    {
        Law.ParseInvertsToString(Gen.Elements("opened", "great-need", "S1").Select(text => StageId.Parse(text, null)));
        Law.ParseInvertsToString(Gen.Elements("household", "meal").Select(text => CountUnit.Parse(text, null)));
        Law.ParseInvertsToString(Gen.Elements("h 1", "É", new string('x', SubjectId.MaxLength)).Select(text => SubjectId.Parse(text, null)));
        Assert.False(StageId.TryParse(new string('x', 61), null, out _));
        Assert.False(SubjectId.TryParse(new string('x', SubjectId.MaxLength + 1), null, out _));
        Assert.False(SubjectId.TryParse(" ", null, out _));
    }

    private static int ParentOf(FunnelPlan plan, int index) =>
        index < plan.Stages.Count ? index - 1 : plan.All.Index().First(stage => stage.Item.Id == plan.Branches[index - plan.Stages.Count].Of).Index;

    private static IEnumerable<int> Subsets(int of, int size) => Enumerable.Range(0, 1 << of).Where(set => int.PopCount(set) == size);
}
