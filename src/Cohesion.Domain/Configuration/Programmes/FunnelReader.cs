using System.Globalization;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a funnel. What can be told of its counts is told even where its plan cannot be made.</summary>
internal static class FunnelReader
{
    public static Funnel? Read(JsonCursor at)
    {
        JsonCursor[] stages = [.. at["stages"].List()], branches = [.. at["branches"].List()];
        UnitConversion?[] conversions = [.. at["conversions"].List().Select(ProgrammeForms.ReadConversion)];
        Entry[] all = [.. stages.Select(stage => Entry.Read(stage)), .. branches.Select(branch => Entry.Read(branch))];
        CheckNames(at, all, stages.Length);
        CheckPairs(at["conversions"], conversions);

        // Of what is left when all that is wrong is left out, the counts can still be compared.
        FunnelPlan? plan = PlanOf(all, stages.Length, conversions);
        Funnel? funnel = plan is null ? null : Count(plan, all);
        ReportUnits(at["conversions"].IsSound ? plan : null, all);
        return at.IsSound ? funnel?.WithSources([.. all.Select(one => KeyValuePair.Create(one.Id!.Value, one.Sources))]) : null;
    }

    /// <summary>Gives the sources of a funnel but for those of its stages, which keep their own.</summary>
    public static IEnumerable<Citation> SourcesAround(JsonCursor at) => [.. at.Citations(), .. Sources.Below(at["conversions"])];

    private static void CheckNames(JsonCursor at, Entry[] all, int stages)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, all.Select(one => (object?)one.Id), i => all[i].At.Path[at.Path.Length..] + "/id");
        HashSet<StageId> before = [];
        bool isEachKnown = Array.TrueForAll(all, one => one.Id is not null);
        foreach ((int i, Entry one) in all.Index())
        {
            // A name that could not be read may be the one that is meant.
            if (i >= stages && one.Of is { } of && !before.Contains(of) && isEachKnown)
            {
                one.At["of"].Report(ProblemCode.UnknownStage, nearest: at.Suggest($"{of}", before.Select(id => $"{id}")));
            }

            if (one.Id is { } id)
            {
                before.Add(id);
            }
        }

        at.Report(found);
        if (all.Length > FunnelPlan.MostStages)
        {
            at["branches"].Report(ProblemCode.OutsideBounds, all.Length.ToString(CultureInfo.InvariantCulture), $"≤ {FunnelPlan.MostStages}");
        }
    }

    private static FunnelPlan? PlanOf(Entry[] all, int stages, UnitConversion?[] conversions)
    {
        HashSet<StageId> seen = [];
        List<FunnelStage> chain = [];
        List<FunnelBranch> branches = [];
        foreach ((int i, Entry one) in all.Index().Take(FunnelPlan.MostStages))
        {
            if (one is not { Id: { } id, Unit: { } unit } || (i >= stages && (one.Of is not { } parent || !seen.Contains(parent))) || !seen.Add(id))
            {
                continue;
            }

            FunnelStage stage = new(id, one.Title ?? LocalizedText.OfEnglish($"{id}"), unit);
            if (i < stages)
            {
                chain.Add(stage);
            }
            else
            {
                branches.Add(new FunnelBranch(one.Of!.Value, stage));
            }
        }

        HashSet<(CountUnit, CountUnit)> pairs = [];
        UnitConversion[] distinct = [.. conversions.OfType<UnitConversion>().Where(one => pairs.Add((one.From, one.To)) & pairs.Add((one.To, one.From)))];
        return FunnelPlan.TryCreate([.. chain], [.. branches], [.. distinct], out FunnelPlan? plan, out _) ? plan : null;
    }

    private static Funnel? Count(FunnelPlan plan, Entry[] all)
    {
        Dictionary<StageId, Entry> entries = [];
        foreach (Entry one in all.Where(one => one.Id is not null))
        {
            entries.TryAdd(one.Id!.Value, one);
        }

        Entry[] counted = [.. plan.All.Select(stage => entries[stage.Id]).Where(one => one.Count is not null)];
        Funnel.TryRestore(
            plan,
            [.. counted.Select(one => KeyValuePair.Create(one.Id!.Value, one.Count!.Value))],
            [.. counted.Where(one => one.Implied is not null).Select(one => KeyValuePair.Create(one.Id!.Value, one.Implied!.Value))],
            out Funnel? funnel,
            out ValueList<Problem> problems);
        foreach (Problem problem in problems.Where(problem => problem.Code != ProblemCode.MissingCount))
        {
            string[] steps = problem.Path.Split('/');
            entries[StageId.Parse(steps[2], null)].At.Report(new Problem(problem.Code, steps[1] == "implied" ? "/implied" : "/count", problem.Found, problem.Expected));
        }

        return funnel;
    }

    private static void CheckPairs(JsonCursor at, UnitConversion?[] conversions)
    {
        HashSet<(CountUnit, CountUnit)> seen = [];
        foreach ((int i, UnitConversion? one) in conversions.Index().Where(one => one.Item is not null))
        {
            if (!seen.Add((one!.From, one.To)) | !seen.Add((one.To, one.From)))
            {
                at[i].Report(ProblemCode.DuplicateElement, $"{one.From}, {one.To}");
            }
        }
    }

    // The text that the counts come from mixes units: so be it, and it is said.
    private static void ReportUnits(FunnelPlan? plan, Entry[] all)
    {
        foreach ((int i, FunnelStage stage) in plan is null ? [] : plan.All.Index())
        {
            FunnelStage whole = plan!.All[Math.Max(0, plan.ParentOf(i))];
            if (plan.Convert(stage.Unit, whole.Unit) is null)
            {
                Array.Find(all, one => one.Id == stage.Id)!.At["unit"].Report(ProblemCode.UnitChange, $"{stage.Unit}", $"{whole.Unit}");
            }
        }
    }

    private sealed record Entry(JsonCursor At, StageId? Id, StageId? Of, LocalizedText? Title, CountUnit? Unit, long? Count, long? Implied, ValueList<Citation> Sources)
    {
        public static Entry Read(JsonCursor at) => new(
            at,
            at["id"].Parse<StageId>(),
            at["of"].Parse<StageId>(),
            at["title"].Localized(),
            at["unit"].Parse<CountUnit>(),
            at["count"].Integer(),
            at["implied"].Integer(),
            Configuration.Sources.With(at.Citations(), Configuration.Sources.Below(at["title"])));
    }
}
