using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <content>Funnels of counts that somebody declares, and of several funnels together.</content>
public sealed partial record Funnel
{
    /// <summary>Makes a funnel of declared counts that are known to be right.</summary>
    /// <inheritdoc cref="TryDeclare"/>
    /// <exception cref="ArgumentException"><see cref="TryDeclare"/> finds something wrong.</exception>
    public static Funnel Declare(FunnelPlan plan, params ValueList<KeyValuePair<StageId, long>> counts)
    {
        TryDeclare(plan, counts, out Funnel? funnel, out ValueList<Problem> problems);
        return Problems.Require(funnel, problems);
    }

    /// <summary>
    /// Makes a funnel of declared counts, or tells everything that is wrong: a stage without a count or with two, a count that is none or of no stage, a stage
    /// that has more than the one of which it is a part.
    /// </summary>
    /// <param name="plan">The shape.</param>
    /// <param name="counts">One count for each stage and branch.</param>
    /// <param name="funnel">The funnel, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/counts/opened</c>; of two stages that do not agree, both are named with their counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static bool TryDeclare(
        FunnelPlan plan, ValueList<KeyValuePair<StageId, long>> counts, [NotNullWhen(true)] out Funnel? funnel, out ValueList<Problem> problems)
    {
        ValueList<FunnelStage> stages = Guard.Against.Null(plan).All;
        Dictionary<StageId, long> byStage = [];
        List<Problem> found = [];
        foreach ((StageId stage, long count) in counts)
        {
            found.AddRange(CountProblems.Of(count, $"/counts/{stage}"));
            if (plan.IndexOf(stage) < 0 || !byStage.TryAdd(stage, count))
            {
                found.Add(new Problem(plan.IndexOf(stage) < 0 ? ProblemCode.UnknownStage : ProblemCode.DuplicateId, $"/counts/{stage}", $"{stage}"));
            }
        }

        found.AddRange(stages.Where(stage => !byStage.ContainsKey(stage.Id)).Select(stage => new Problem(ProblemCode.MissingCount, "/counts", expected: $"{stage.Id}")));
        found.AddRange(stages.Index().SelectMany(stage => CheckAgainstParent(plan, stage.Index, byStage)));
        problems = [.. found];
        funnel = found.Count == 0 ? new Funnel(plan, [.. stages.Select(stage => byStage[stage.Id])], [.. stages.Select(_ => 0L)]) : null;
        return funnel is not null;
    }

    /// <summary>Makes a funnel of counts and of how many of each are owed to later stages, as a file keeps those of records.</summary>
    internal static bool TryRestore(
        FunnelPlan plan,
        ValueList<KeyValuePair<StageId, long>> counts,
        ValueList<KeyValuePair<StageId, long>> implied,
        [NotNullWhen(true)] out Funnel? funnel,
        out ValueList<Problem> problems)
    {
        TryDeclare(plan, counts, out funnel, out ValueList<Problem> found);
        ValueMap<StageId, long> all = [.. counts], owed = [.. implied];
        problems =
        [
            .. found,
            .. from one in owed
               where all.TryGetValue(one.Key, out long count) && one.Value > count
               select new Problem(ProblemCode.AboveWhole, $"/implied/{one.Key}", Written(one.Value), all.TryGetValue(one.Key, out long count) ? $"≤ {Written(count)}" : ""),
        ];
        funnel = funnel is null || problems.Count > 0 ? null
            : new Funnel(plan, funnel.Counts, [.. plan.All.Select(stage => owed.TryGetValue(stage.Id, out long count) ? count : 0)]);
        return funnel is not null;
    }

    /// <summary>Adds up the funnels of several quartiers, so that its rates are ratios of sums, never means of rates.</summary>
    /// <remarks>Where each quartier alone improves, all together may not (E. H. Simpson, 1951): read both. Who is in two funnels counts twice.</remarks>
    /// <exception cref="ArgumentException">There is no funnel, their plans differ, or their sums are beyond what is counted.</exception>
    public static Funnel Merge(params ValueList<Funnel> funnels)
    {
        FunnelPlan plan = Guard.Against.Empty(funnels)[0].Plan;
        if (funnels.Any(funnel => funnel.Plan != plan))
        {
            throw new ArgumentException("The funnels have one plan.", nameof(funnels));
        }

        Int128[] sums = [.. plan.All.Select((_, i) => CountProblems.Sum(funnels.Select(funnel => funnel.Counts[i])))];
        return Array.TrueForAll(sums, sum => sum <= Proportion.MostCounted)
            ? new Funnel(plan, [.. sums.Select(sum => (long)sum)], [.. plan.All.Select((_, i) => funnels.Sum(funnel => funnel.Implied[i]))])
            {
                Sources = [.. funnels.SelectMany(funnel => funnel.Sources).GroupBy(source => source.Key, (stage, all) => KeyValuePair.Create(stage, (ValueList<Citation>)[.. all.SelectMany(one => one.Value).Distinct()]))],
            }
            : throw new ArgumentException($"More than {Proportion.MostCounted} are counted.", nameof(funnels));
    }

    private static IEnumerable<Problem> CheckAgainstParent(FunnelPlan plan, int index, Dictionary<StageId, long> counts)
    {
        int above = plan.ParentOf(index);
        FunnelStage part = plan.All[index], whole = plan.All[Math.Max(0, above)];
        if (above >= 0 && plan.Convert(part.Unit, whole.Unit) is { } each
            && counts.TryGetValue(part.Id, out long partCount) && counts.TryGetValue(whole.Id, out long wholeCount)
            && (Int128)partCount * each.Numerator > (Int128)wholeCount * each.Denominator)
        {
            yield return new Problem(ProblemCode.StageAboveEarlier, $"/counts/{part.Id}", Named(part.Id, partCount), $"≤ {Named(whole.Id, wholeCount)}");
        }
    }

    private static string Written(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Named(StageId stage, long count) => string.Create(CultureInfo.InvariantCulture, $"{stage}: {count}");
}
