namespace Cohesion.Domain.Statistics;

/// <summary>Hidden figures that equations tie to each other, apart from all other hidden figures: a network if they are one, else a tableau.</summary>
internal sealed class HiddenPart
{
    private readonly int[] _figures;
    private readonly Network? _network;
    private readonly FlowBounds? _flows;
    private readonly IntegerBounds? _integers;

    public HiddenPart(int[] figures, IReadOnlyList<LinearEquation> equations, long[] counts, SearchBudget budget)
    {
        _figures = figures;
        HashSet<int> free = [.. figures];
        _network = Network.Of(equations, free.Contains);
        _flows = _network is null || equations.Count == 0 ? null : new FlowBounds(_network, figure => counts[figure]);
        _integers = _network is null ? IntegerBounds.Of([.. equations.Select(equation => Local(equation, free))], [.. figures.Select(figure => counts[figure])], budget) : null;
        IsFree = equations.Count == 0;
    }

    public ReadOnlySpan<int> Figures => _figures;

    /// <summary>Gets whether nothing is known of the one figure but that it is not below zero.</summary>
    private bool IsFree { get; }

    /// <summary>Gives what a reader can infer of a hidden figure.</summary>
    /// <returns><see langword="false"/> if the budget was spent before it was known.</returns>
    public bool TryBound(int figure, long count, out long lower, out long? upper)
    {
        (lower, upper) = (0, null);
        if (IsFree)
        {
            return true;
        }

        if (_flows is null)
        {
            return _integers?.TryBound(Array.BinarySearch(_figures, figure), out lower, out upper) == true;
        }

        int edge = _network!.EdgeOf[figure];
        lower = count - _flows.Fall(edge);
        upper = _flows.Rise(edge) is long rise ? count + rise : null;
        return true;
    }

    /// <summary>Tells whether the bounds of a hidden figure are so far apart; not if the budget was spent before that was known.</summary>
    public bool Leaves(int figure, long count, long width)
    {
        if (_flows is null)
        {
            return TryBound(figure, count, out long lower, out long? upper) && (upper is not long most || most - lower >= width);
        }

        int edge = _network!.EdgeOf[figure];
        long fall = _flows.Fall(edge, width);
        return fall >= width || _flows.Rise(edge, width - fall) >= width - fall;
    }

    private LinearEquation Local(LinearEquation equation, HashSet<int> free)
    {
        int[] standing = [.. Enumerable.Range(0, equation.Variables.Length).Where(i => free.Contains(equation.Variables[i]))];
        return new LinearEquation(
            [.. standing.Select(i => Array.BinarySearch(_figures, equation.Variables[i]))], [.. standing.Select(i => equation.Coefficients[i])]);
    }
}
