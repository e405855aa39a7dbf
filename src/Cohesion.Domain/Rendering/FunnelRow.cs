using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>A line of a funnel as it is drawn: each stage, then its branches, then the next stage.</summary>
internal sealed record FunnelRow(FunnelStage Stage, int Depth, UnitCount? Count, FunnelRate? Conditional, FunnelRate? Coverage, bool IsFirst)
{
    public static ValueList<FunnelRow> Of(FunnelFigures figures)
    {
        List<FunnelRow> rows = [];
        foreach (FunnelStage stage in figures.Plan.Stages)
        {
            Add(stage, 0);
        }

        return [.. rows];

        void Add(FunnelStage stage, int depth)
        {
            rows.Add(new FunnelRow(stage, depth, figures.CountOf(stage.Id), figures.Conditional(stage.Id), figures.Coverage(stage.Id), rows.Count == 0));
            foreach (FunnelBranch branch in figures.Plan.Branches.Where(branch => branch.Of == stage.Id))
            {
                Add(branch.Stage, depth + 1);
            }
        }
    }
}
