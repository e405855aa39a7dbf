namespace Cohesion.Domain.Statistics;

/// <summary>
/// Figures as flows: where each stands in two equations at most, once on either side, equations are the nodes of a network and figures its edges.
/// One two-way table with its margins is such a network, and so is a tree of breakdowns. What stands in one equation flows from or to node 0.
/// </summary>
internal sealed class Network
{
    private Network(int nodes, int[] variables, int[] from, int[] to)
    {
        (Nodes, Variables, From, To) = (nodes, variables, from, to);
        foreach ((int edge, int variable) in variables.Index())
        {
            EdgeOf.Add(variable, edge);
        }
    }

    public int Nodes { get; }

    /// <summary>Gets the figure that flows on each edge.</summary>
    public int[] Variables { get; }

    public int[] From { get; }

    public int[] To { get; }

    public Dictionary<int, int> EdgeOf { get; } = [];

    /// <summary>Makes the network of equations over the figures that are free, the others being known; or nothing, where they are none.</summary>
    public static Network? Of(IReadOnlyList<LinearEquation> equations, Predicate<int> isFree)
    {
        Dictionary<int, List<(int Equation, long Coefficient)>> places = [];
        for (int e = 0; e < equations.Count; e++)
        {
            for (int i = 0; i < equations[e].Variables.Length; i++)
            {
                int variable = equations[e].Variables[i];
                long coefficient = equations[e].Coefficients[i];
                if (!isFree(variable) || coefficient == 0)
                {
                    continue;
                }

                List<(int, long)> standing = places.TryGetValue(variable, out List<(int, long)>? there) ? there : places[variable] = [];
                standing.Add((e, coefficient));
                if (standing.Count > 2 || coefficient is not (1 or -1))
                {
                    return null;
                }
            }
        }

        return Orient(equations.Count, places) is { } signs ? Build(equations.Count, places, signs) : null;
    }

    /// <summary>Finds which equations to read with their signs turned, so that each figure comes from one and goes to the other.</summary>
    private static long[]? Orient(int equations, Dictionary<int, List<(int Equation, long Coefficient)>> places)
    {
        List<(int Other, long Relation)>[] neighbours = [.. Enumerable.Range(0, equations).Select(_ => new List<(int, long)>())];
        foreach (List<(int Equation, long Coefficient)> standing in places.Values.Where(standing => standing.Count == 2))
        {
            long relation = -standing[0].Coefficient * standing[1].Coefficient;
            neighbours[standing[0].Equation].Add((standing[1].Equation, relation));
            neighbours[standing[1].Equation].Add((standing[0].Equation, relation));
        }

        long[] signs = new long[equations];
        Stack<int> open = [];
        for (int start = 0; start < equations; start++)
        {
            if (signs[start] == 0)
            {
                signs[start] = 1;
                open.Push(start);
            }

            while (open.TryPop(out int equation))
            {
                foreach ((int other, long relation) in neighbours[equation])
                {
                    if (signs[other] == 0)
                    {
                        signs[other] = signs[equation] * relation;
                        open.Push(other);
                    }
                    else if (signs[other] != signs[equation] * relation)
                    {
                        return null;
                    }
                }
            }
        }

        return signs;
    }

    private static Network Build(int equations, Dictionary<int, List<(int Equation, long Coefficient)>> places, long[] signs)
    {
        int[] variables = [.. places.Keys.Order()], from = new int[variables.Length], to = new int[variables.Length];
        for (int edge = 0; edge < variables.Length; edge++)
        {
            foreach ((int equation, long coefficient) in places[variables[edge]])
            {
                int[] end = signs[equation] * coefficient > 0 ? to : from;
                end[edge] = equation + 1;
            }
        }

        return new Network(equations + 1, variables, from, to);
    }
}
