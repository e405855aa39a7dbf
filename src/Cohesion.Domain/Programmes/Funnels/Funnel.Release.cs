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
        Figure[] figures = [.. Counts.Select((count, i) => new Figure(FigureOf(i), count))];
        return Release.Create(
            [],
            [
                .. Plan.Stages.Count == 1 && Plan.Branches.Count == 0 ? [Breakdown.Create(new Figure(FigureId.Everybody, Counts[0]), figures[0])] : (Breakdown[])[],
                .. figures.Index().Skip(1).Select(part => (Part: part.Item, Whole: figures[Plan.ParentOf(part.Index)], Lost: RestOf(part.Index)))
                    .Select(step => step.Part.Count <= step.Whole.Count
                        ? Breakdown.CreateWithRest(step.Whole, step.Lost, step.Part)
                        : Breakdown.Create(step.Part, new Figure(step.Lost, step.Part.Count))),

                // A whole that is smaller than all of its parts stands in no breakdown of theirs.
                .. figures.Index().Skip(1).Select(part => Plan.ParentOf(part.Index)).Distinct().Where(whole => figures.Index().Skip(1).All(part => Plan.ParentOf(part.Index) != whole || part.Item.Count > figures[whole].Count))
                    .Select(whole => Breakdown.Create(figures[whole], new Figure(FigureId.Of(Category.Parse(Free($"all-{Plan.All[whole].Id}", whole), null)), figures[whole].Count))),
            ]);
    }

    /// <summary>Names the figure of a stage.</summary>
    internal FigureId FigureOf(int index) => FigureId.Of(Category.TryParse($"{Plan.All[index].Id}", null, out Category name) ? name : Category.Parse(Free("stage", index), null));

    /// <summary>Names the figure of those whom a stage lost.</summary>
    internal FigureId RestOf(int index) => FigureId.Of(Category.Parse(Free($"not-{Plan.All[index].Id}", index), null));

    // A stage may bear the name that is meant for those whom another lost.
    private string Free(string name, int index)
    {
        string free = name;
        while (Plan.All.Any(stage => $"{stage.Id}" == free))
        {
            free = $"{index}-{free}"[..Math.Min(IdGrammar.MaxLength, $"{index}-{free}".Length)];
        }

        return free;
    }
}
