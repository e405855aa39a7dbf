namespace Cohesion.Domain.Eligibility;

/// <summary>All that is free in a question, and how it hangs together. It grows while a question is put, and stays as it is while it is answered.</summary>
internal sealed class Space
{
    // More than any application counts or asks for, in cents.
    public const long Reach = 1_000_000_000_000_000;

    private readonly List<Variable> _variables = [];
    private readonly List<Inequality> _rows = [];
    private readonly Dictionary<Inequality, int> _known = [];
    private readonly List<Link> _links = [];

    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>Gets the inequalities over several variables that claims are made of, each once.</summary>
    public IReadOnlyList<Inequality> Rows => _rows;

    public IReadOnlyList<Link> Links => _links;

    /// <summary>Gets what always holds.</summary>
    public List<Claim> Axioms { get; } = [];

    public int Number(long low, long high, long usual, bool isRound = false)
    {
        _variables.Add(new Variable(_variables.Count, VariableForm.Number, low, high, Math.Clamp(usual, low, high)) { IsRound = isRound });
        return _variables.Count - 1;
    }

    public int Choice(int elements, int usual)
    {
        _variables.Add(new Variable(_variables.Count, VariableForm.Choice, (long)All(elements), 0, 1L << usual));
        return _variables.Count - 1;
    }

    public int Set(int elements, ulong usual)
    {
        _variables.Add(new Variable(_variables.Count, VariableForm.Set, 0, (long)All(elements), (long)usual));
        return _variables.Count - 1;
    }

    public void Follow(int from, int to, Func<long, long> of) => _links.Add(new Link(from, to, of));

    /// <summary>Says that a sum is at most a limit; <see langword="null"/> where the numbers are too large to be counted.</summary>
    public Claim? AtMost(IReadOnlyList<(int Variable, Int128 Coefficient)> terms, Int128 limit)
    {
        if (Inequality.Of(terms, limit) is not { } row)
        {
            return null;
        }

        switch (row.Variables.Length)
        {
            case 0:
                return Claim.Of(row.Limit >= 0);
            case 1:
                return new Claim.Literal(new Test.Within(row, -1), true);
            default:
                // A sum and its contrary are one row.
                bool isTurned = row.Coefficients[0] < 0;
                Inequality canonical = isTurned ? row.Contrary : row;
                if (!_known.TryGetValue(canonical, out int index))
                {
                    _known[canonical] = index = _rows.Count;
                    _rows.Add(canonical);
                }

                return new Claim.Literal(new Test.Within(_rows[index], index), !isTurned);
        }
    }

    /// <summary>Says that a number that is 0 or 1 is 1.</summary>
    public Claim Yes(int variable) => AtMost([(variable, -1)], -1)!;

    /// <summary>Gets the value of every variable where nothing asks for another.</summary>
    public long[] Usual() => [.. _variables.Select(variable => variable.Usual)];

    private static ulong All(int elements) => elements >= 64 ? ulong.MaxValue : (1UL << elements) - 1;
}
