using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>How many got how far in a programme: a plan and a count at each of its stages.</summary>
/// <remarks>
/// Each stage is a part of the one of which its plan says so. Where the two are of one unit, or a conversion is declared, their counts keep to it:
/// by construction if they come from records, by a check if somebody declares them. Where they are not, nothing is claimed.
/// </remarks>
public sealed partial record Funnel
{
    private Funnel(FunnelPlan plan, ValueList<long> counts, ValueList<long> implied) => (Plan, Counts, Implied) = (plan, counts, implied);

    /// <summary>Gets the shape.</summary>
    public FunnelPlan Plan { get; }

    /// <summary>Gets how many are at each stage, in the order of <see cref="FunnelPlan.All"/>; each from zero to <see cref="Proportion.MostCounted"/>.</summary>
    public ValueList<long> Counts { get; }

    /// <summary>
    /// Gets how many of each count have no record of that stage, but one of a later stage, which implies it; all zero where the counts are declared. Many
    /// of them tell that records are missing.
    /// </summary>
    public ValueList<long> Implied { get; }

    /// <summary>Gets who states the count of a stage, for the stages of which a source is given.</summary>
    public ValueMap<StageId, ValueList<Citation>> Sources { get; private init; }

    /// <summary>Gets the stages and branches that count another unit than the one of which they are a part, so that the text they come from mixes units.</summary>
    public ValueList<StageId> UnitChanges => [.. Plan.All.Index().Where(stage => Plan.ParentOf(stage.Index) is int parent and >= 0 && Plan.All[parent].Unit != stage.Item.Unit).Select(stage => stage.Item.Id)];

    /// <summary>Gets the steps of the chain, the one that loses the largest share first; those without a rate come last.</summary>
    public ValueList<FunnelStep> BreakPoints =>
    [
        .. Plan.Stages.Skip(1).Zip(Plan.Stages, (to, from) => new FunnelStep(from.Id, to.Id, RateOf(to.Id, from.Id)))
            .OrderBy(step => step.Rate is FunnelRate.Exact ? 0 : 1)
            .ThenBy(step => step.Rate is FunnelRate.Exact { Value: var value } ? value : default),
    ];

    /// <summary>Gives how many are at a stage, and of what.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public UnitCount CountOf(StageId stage) => At(Find(stage, nameof(stage)));

    /// <summary>Gives the share of those at one stage who are at another.</summary>
    /// <exception cref="ArgumentException">A stage is none of the plan.</exception>
    public FunnelRate RateOf(StageId stage, StageId of)
    {
        UnitCount numerator = At(Find(stage, nameof(stage))), denominator = At(Find(of, nameof(of)));
        return FunnelRate.Of(numerator, denominator, Plan.Convert(numerator.Unit, denominator.Unit));
    }

    /// <summary>Gives the conditional rate: of those at the stage just before, or at that of which a branch is a part. That of the first stage is of itself.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public FunnelRate Conditional(StageId stage) => RateOf(stage, Plan.All[Math.Max(0, Plan.ParentOf(Find(stage, nameof(stage))))].Id);

    /// <summary>Gives the coverage: of all to whom the programme turned, at the first stage.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is none of the plan.</exception>
    public FunnelRate Coverage(StageId stage) => RateOf(stage, Plan.Stages[0].Id);

    /// <summary>Bounds how many are in two branches at once, from the counts alone.</summary>
    /// <exception cref="ArgumentException">A stage is none of the plan.</exception>
    public BranchOverlap OverlapOf(StageId one, StageId other)
    {
        int first = Find(one, nameof(one)), second = Find(other, nameof(other));
        int[] above = [.. PathTo(first).Intersect(PathTo(second))];
        CountUnit unit = Plan.All[above[0]].Unit;
        return Whole(first, unit) is not long a || Whole(second, unit) is not long b ? new BranchOverlap.AcrossUnits()
            : above[0] == first || above[0] == second ? new BranchOverlap.Within(Math.Min(a, b), Math.Min(a, b), Math.Max(a, b), Math.Max(a, b))
            : new BranchOverlap.Within(Math.Max(0, a + b - Counts[above[0]]), Math.Min(a, b), Math.Max(a, b), Math.Min(a + b, Counts[above[0]]));
    }

    /// <summary>Gives the same funnel with the sources of its counts, in the place of those that it has.</summary>
    /// <exception cref="ArgumentException">A stage is none of the plan.</exception>
    public Funnel WithSources(ValueMap<StageId, ValueList<Citation>> sources)
    {
        foreach (StageId stage in sources.Keys)
        {
            _ = Find(stage, nameof(sources));
        }

        return this with { Sources = [.. sources.Where(source => source.Value.Count > 0)] };
    }

    /// <summary>Gives how many of a count are owed to later stages.</summary>
    internal long ImpliedOf(StageId stage) => Implied[Find(stage, nameof(stage))];

    private UnitCount At(int index) => new(Counts[index], Plan.All[index].Unit);

    private int Find(StageId stage, string parameter) =>
        Plan.IndexOf(stage) is int index and >= 0 ? index : throw new ArgumentException($"`{stage}` is no stage of the plan.", parameter);

    /// <summary>Gives a stage and all of which it is a part, itself first.</summary>
    private IEnumerable<int> PathTo(int index)
    {
        for (int at = index; at >= 0; at = Plan.ParentOf(at))
        {
            yield return at;
        }
    }

    private long? Whole(int index, CountUnit unit) => Plan.Convert(Plan.All[index].Unit, unit) is { } each && Ratio.Of(Counts[index], 1) * each is { Denominator: 1, Numerator: var whole } ? whole : null;
}
