using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Funnels of households, with stages <c>a</c> to <c>f</c>, and what happened with them.</content>
public static partial class Generate
{
    /// <summary>Gets chains of one to four stages with two branches, in households.</summary>
    public static Gen<FunnelPlan> FunnelPlans { get; } =
        from chain in Gen.Choose(1, 4)
        from parents in Gen.Choose(0, 5).ListOf(2)
        select FunnelPlan.Create(
            [.. Enumerable.Range(0, chain).Select(i => FunnelStageOf(NameOf(i)))],
            [.. parents.Select((parent, i) => new FunnelBranch(FunnelStageOf(NameOf(parent % (chain + i))).Id, FunnelStageOf(NameOf(chain + i))))]);

    /// <summary>Gets what happened with a dozen households, some of it of no stage.</summary>
    internal static Gen<List<OutreachEvent>> OutreachEvents { get; } =
        (from kind in Gen.Elements("a", "b", "c", "d", "e", "f", "g")
         from household in Gen.Choose(1, 12)
         from hour in Gen.Choose(0, 5)
         select new OutreachEvent(Code.Parse(kind, null), SubjectId.Parse($"h{household}", null), default, Instant.FromUtc(2006, 6, 1, hour, 0))).ListOf();

    internal static FunnelStage FunnelStageOf(string name) => new(StageId.Parse(name, null), LocalizedText.OfEnglish(name), CountUnit.Household);

    private static string NameOf(int index) => $"{(char)('a' + index)}";
}
