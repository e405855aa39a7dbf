using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <content>Publishing a funnel.</content>
public sealed partial record Funnel
{
    /// <summary>Gives the figures of the funnel as a release, to be protected before they are published.</summary>
    /// <remarks>
    /// Each stage and branch is a figure of its name, and so are those whom it lost, <c>not-opened</c>: who reads two stages can work them out. That holds for
    /// two stages of different units too, because a reader takes away what he reads. A stage that has more than the one before it has no such rest.
    /// </remarks>
    public Release ToRelease()
    {
        Figure[] figures = [.. Plan.All.Zip(Counts, (stage, count) => new Figure(Named(stage.Id), count))];
        return Release.Create(
            [],
            [
                .. Plan.Stages.Count == 1 && Plan.Branches.Count == 0 ? [Breakdown.Create(new Figure(FigureId.Everybody, Counts[0]), figures[0])] : (Breakdown[])[],
                .. figures.Index().Skip(1).Select(part => (Part: part.Item, Whole: figures[Plan.ParentOf(part.Index)], Plan.All[part.Index].Id))
                    .Select(step => step.Part.Count <= step.Whole.Count
                        ? Breakdown.CreateWithRest(step.Whole, FigureId.Of(Category.Parse($"not-{step.Id}", null)), step.Part)
                        : Breakdown.Create(step.Part, new Figure(FigureId.Of(Category.Parse($"all-{step.Id}", null)), step.Part.Count))),
            ]);
    }

    private static FigureId Named(StageId stage) => FigureId.Of(Category.Parse($"{stage}", null));
}
