using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>What a reader sees of a funnel: all of it, or what may be published. What is withheld is <see langword="null"/> here.</summary>
public sealed class FunnelFigures
{
    private readonly Funnel _funnel;
    private readonly PublishedBlock _block;

    private FunnelFigures(Funnel funnel, PublishedBlock block) => (_funnel, _block) = (funnel, block);

    /// <summary>Gets the shape.</summary>
    public FunnelPlan Plan => _funnel.Plan;

    /// <summary>Gets what is not published, and why.</summary>
    public ValueList<Withheld> Withheld => _block.Withheld;

    /// <summary>Gives how many are at a stage, or <see langword="null"/> where that is withheld.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public UnitCount? CountOf(StageId stage) => IsShown(stage) ? _funnel.CountOf(stage) : null;

    /// <summary>Gives the share of those at one stage who are at another, or <see langword="null"/> where one of the counts is withheld.</summary>
    /// <exception cref="ArgumentException">A stage is none of the plan.</exception>
    public FunnelRate? RateOf(StageId stage, StageId of) => IsShown(stage) && IsShown(of) ? _funnel.RateOf(stage, of) : null;

    /// <summary>Gives the rate of the stage just before, or of that of which a branch is a part; <see langword="null"/> for the first stage and where it is withheld.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public FunnelRate? Conditional(StageId stage) => ParentOf(stage) is { } parent ? RateOf(stage, parent) : null;

    /// <summary>Gives the rate of the first stage; <see langword="null"/> for that stage and where it is withheld.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public FunnelRate? Coverage(StageId stage) => ParentOf(stage) is null ? null : RateOf(stage, Plan.Stages[0].Id);

    /// <summary>Gives the stage or branch of which a stage is a part, or <see langword="null"/> for the first.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public StageId? ParentOf(StageId stage)
    {
        int place = Plan.IndexOf(stage);
        return place < 0 ? throw new ArgumentException($"`{stage}` is no stage of the plan.", nameof(stage))
            : Plan.ParentOf(place) is int parent and >= 0 ? Plan.All[parent].Id : null;
    }

    /// <summary>Bounds how many are in two branches at once, or gives <see langword="null"/> where a count on which the bounds rest is withheld.</summary>
    /// <exception cref="ArgumentException">A stage is none of the plan.</exception>
    public BranchOverlap? OverlapOf(StageId one, StageId other) =>
        Plan.All.All(stage => IsShown(stage.Id)) || (IsShown(one) && IsShown(other) && ParentOf(one) is { } parent && ParentOf(other) == parent && IsShown(parent))
            ? _funnel.OverlapOf(one, other)
            : null;

    /// <summary>Gives who states the count of a stage, where that is known.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public ValueList<Citation> SourcesOf(StageId stage) =>
        Plan.IndexOf(stage) >= 0 ? _funnel.Sources.TryGetValue(stage, out ValueList<Citation> sources) ? sources : []
        : throw new ArgumentException($"`{stage}` is no stage of the plan.", nameof(stage));

    internal static FunnelFigures Of(Funnel funnel, LocalizedText whole, DisclosurePolicy? policy)
    {
        if (policy is null)
        {
            return new FunnelFigures(funnel, PublishedBlock.Open);
        }

        Dictionary<FigureId, LocalizedText> names = [];
        foreach ((int i, FunnelStage stage) in funnel.Plan.All.Index())
        {
            names[funnel.FigureOf(i)] = stage.Title;
            if (funnel.Plan.ParentOf(i) is int parent and >= 0 && funnel.Counts[i] <= funnel.Counts[parent])
            {
                names[funnel.RestOf(i)] = LocalizedText.Of(
                    $"{funnel.Plan.All[parent].Title.ToText(Language.French)}\u202F» sans «\u202F{stage.Title.ToText(Language.French)}",
                    $"{funnel.Plan.All[parent].Title.ToText(Language.English)}” without “{stage.Title.ToText(Language.English)}");
            }
        }

        return new FunnelFigures(funnel, PublishedBlock.Protect(funnel.ToRelease(), names, whole, policy));
    }

    private bool IsShown(StageId stage) => Plan.IndexOf(stage) is int place and >= 0
        ? _block.Shows(_funnel.FigureOf(place))
        : throw new ArgumentException($"`{stage}` is no stage of the plan.", nameof(stage));
}
