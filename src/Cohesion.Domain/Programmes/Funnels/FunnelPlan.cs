using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>The shape of a funnel: a chain of stages, each a part of the one before, with branches, and the conversions between its units.</summary>
public sealed record FunnelPlan
{
    /// <summary>The most stages and branches together; included.</summary>
    public const int MostStages = 32;

    private FunnelPlan(ValueList<FunnelStage> stages, ValueList<FunnelBranch> branches, ValueList<UnitConversion> conversions) =>
        (Stages, Branches, Conversions) = (stages, branches, conversions);

    /// <summary>Gets the chain, the widest stage first; at least one.</summary>
    public ValueList<FunnelStage> Stages { get; }

    /// <summary>Gets the branches, each after the stage or branch of which it is a part.</summary>
    public ValueList<FunnelBranch> Branches { get; }

    /// <summary>Gets the conversions between units, one for each pair at most.</summary>
    public ValueList<UnitConversion> Conversions { get; }

    /// <summary>Gets the stages of the chain, then those of the branches.</summary>
    public ValueList<FunnelStage> All => [.. Stages, .. Branches.Select(branch => branch.Stage)];

    /// <summary>Creates a plan of parts known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static FunnelPlan Create(ValueList<FunnelStage> stages, ValueList<FunnelBranch> branches = default, ValueList<UnitConversion> conversions = default)
    {
        TryCreate(stages, branches, conversions, out FunnelPlan? plan, out ValueList<Problem> problems);
        return Problems.Require(plan, problems);
    }

    /// <summary>
    /// Creates a plan, or tells everything that is wrong: no stage, more than <see cref="MostStages"/>, a name given twice, a branch of a stage that is not
    /// before it, two conversions between the same units.
    /// </summary>
    /// <param name="stages">The chain, the widest stage first.</param>
    /// <param name="branches">The branches, each after that of which it is a part.</param>
    /// <param name="conversions">What one unit counts for in another.</param>
    /// <param name="plan">The plan, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/branches/0/of</c>.</param>
    /// <exception cref="ArgumentNullException">An element is <see langword="null"/>.</exception>
    public static bool TryCreate(
        ValueList<FunnelStage> stages,
        ValueList<FunnelBranch> branches,
        ValueList<UnitConversion> conversions,
        [NotNullWhen(true)] out FunnelPlan? plan,
        out ValueList<Problem> problems)
    {
        StageId[] ids = [.. stages.Select(stage => Guard.Against.Null(stage, nameof(stages)).Id), .. branches.Select(branch => Guard.Against.Null(branch, nameof(branches)).Stage.Id)];
        List<Problem> found = [];
        if (stages.Count == 0 || ids.Length > MostStages)
        {
            found.Add(stages.Count == 0
                ? new Problem(ProblemCode.EmptyList, "/stages")
                : new Problem(ProblemCode.WrongLength, "/stages", $"{ids.Length}", $"≤ {MostStages}"));
        }

        found.AddRepeated(ProblemCode.DuplicateId, ids, i => i < stages.Count ? $"/stages/{i}/id" : $"/branches/{i - stages.Count}/id");
        found.AddRange(branches.Index().Where(branch => !ids.AsSpan(0, stages.Count + branch.Index).Contains(branch.Item.Of))
            .Select(branch => new Problem(ProblemCode.UnknownStage, $"/branches/{branch.Index}/of", $"{branch.Item.Of}")));
        found.AddRange(conversions.Index()
            .Where(later => conversions.Take(later.Index).Any(earlier => earlier.IsBetween(Guard.Against.Null(later.Item, nameof(conversions)).From, later.Item.To)))
            .Select(later => new Problem(ProblemCode.DuplicateElement, $"/conversions/{later.Index}", $"{later.Item.From}, {later.Item.To}")));
        problems = [.. found];
        plan = found.Count == 0 ? new FunnelPlan(stages, branches, conversions) : null;
        return plan is not null;
    }

    /// <summary>Finds where a stage stands among <see cref="All"/>, or -1.</summary>
    internal int IndexOf(StageId id) => All.Index().Where(stage => stage.Item.Id == id).Select(stage => stage.Index).FirstOrDefault(-1);

    /// <summary>Gives where that of which a stage is a part stands, or -1 for the first.</summary>
    internal int ParentOf(int index) => index < Stages.Count ? index - 1 : IndexOf(Branches[index - Stages.Count].Of);

    /// <summary>Gives how many of one unit one of another counts for, or nothing where nobody says so.</summary>
    internal Ratio? Convert(CountUnit from, CountUnit to) =>
        from == to ? Ratio.Of(1, 1) : Conversions.FirstOrDefault(conversion => conversion.IsBetween(from, to))?.Towards(to);
}
