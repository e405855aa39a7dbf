namespace Cohesion.Domain.Statistics;

/// <summary>The hidden figures of a release, in parts that no equation ties to each other.</summary>
internal sealed class HiddenParts
{
    private readonly Dictionary<int, HiddenPart> _partOf = [];

    /// <summary>Splits the hidden figures; the equations are all that a reader knows.</summary>
    public HiddenParts(IEnumerable<LinearEquation> equations, bool[] hidden, long[] counts, SearchBudget budget)
    {
        int[] leader = [.. Enumerable.Range(0, hidden.Length)];
        LinearEquation[] telling = [.. equations.Where(equation => equation.Variables.Any(figure => hidden[figure]))];
        foreach (LinearEquation equation in telling)
        {
            int first = equation.Variables.First(figure => hidden[figure]);
            foreach (int figure in equation.Variables.Where(figure => hidden[figure]))
            {
                leader[LeaderOf(leader, figure)] = LeaderOf(leader, first);
            }
        }

        ILookup<int, LinearEquation> byPart = telling.ToLookup(equation => LeaderOf(leader, equation.Variables.First(figure => hidden[figure])));
        foreach (IGrouping<int, int> figures in Enumerable.Range(0, hidden.Length).Where(figure => hidden[figure]).GroupBy(figure => LeaderOf(leader, figure)))
        {
            HiddenPart part = new([.. figures], [.. byPart[figures.Key]], counts, budget);
            foreach (int figure in figures)
            {
                _partOf.Add(figure, part);
            }
        }
    }

    public HiddenPart this[int figure] => _partOf[figure];

    private static int LeaderOf(int[] leader, int figure)
    {
        while (leader[figure] != figure)
        {
            figure = leader[figure] = leader[leader[figure]];
        }

        return figure;
    }
}
