namespace Cohesion.Domain.Eligibility;

/// <summary>What is left of a space: the bounds of each variable, and what was asserted over several.</summary>
internal sealed class Box
{
    // Bounds that creep towards each other are left to elimination.
    private const int MostRounds = 8;

    private readonly Space _space;
    private readonly Truth[] _rows;
    private readonly List<(int Variable, ulong Elements)> _hits;

    private Box(Box other)
    {
        (_space, Low, High) = (other._space, [.. other.Low], [.. other.High]);
        (_rows, _hits) = ([.. other._rows], [.. other._hits]);
    }

    public Box(Space space)
    {
        _space = space;
        (Low, High) = (new long[space.Variables.Count], new long[space.Variables.Count]);
        for (int i = 0; i < Low.Length; i++)
        {
            (Low[i], High[i]) = (space.Variables[i].Low, space.Variables[i].High);
        }

        (_rows, _hits) = (new Truth[space.Rows.Count], []);
    }

    public Space Space => _space;

    public long[] Low { get; }

    public long[] High { get; }

    /// <summary>Gets how often something was taken away.</summary>
    public int Changes { get; private set; }

    /// <summary>Gets whether bounds came to rest when they were last tightened.</summary>
    public bool IsAtRest { get; private set; } = true;

    /// <summary>Gets the sets that must have one at least of some elements.</summary>
    public IReadOnlyList<(int Variable, ulong Elements)> Hits => _hits;

    public Box Copy() => new(this);

    public void SetLow(int variable, long value)
    {
        Changes += value == Low[variable] ? 0 : 1;
        Low[variable] = value;
    }

    public void SetHigh(int variable, long value)
    {
        Changes += value == High[variable] ? 0 : 1;
        High[variable] = value;
    }

    /// <summary>Gives what was asserted of an inequality, or the default value.</summary>
    public Truth Asserted(int row) => _rows[row];

    public void Assert(int row, bool holds)
    {
        _rows[row] = Kleene.Of(holds);
        Changes++;
    }

    public void Hit(int variable, ulong elements)
    {
        _hits.Add((variable, elements));
        Changes++;
    }

    /// <summary>Gives what was asserted over several variables, and is not certain yet.</summary>
    public IEnumerable<Inequality> Open() => Enumerable.Range(0, _rows.Length)
        .Where(i => _rows[i] != default)
        .Select(i => _rows[i] == Truth.True ? _space.Rows[i] : _space.Rows[i].Contrary)
        .Where(row => row.Decide(this) != Truth.True);

    /// <summary>Takes away what inequalities and links leave no room for.</summary>
    /// <returns>Whether some room is left.</returns>
    public bool Tighten(StepBudget budget)
    {
        for (int round = 1; ; round++)
        {
            int before = Changes;
            for (int i = 0; i < _rows.Length; i++)
            {
                if (_rows[i] != default && !(_rows[i] == Truth.True ? _space.Rows[i] : _space.Rows[i].Contrary).Tighten(this))
                {
                    return false;
                }
            }

            foreach (Link link in _space.Links)
            {
                if (!link.Tighten(this))
                {
                    return false;
                }
            }

            IsAtRest = before == Changes;
            if (IsAtRest || !budget.TrySpendRound(round, MostRounds))
            {
                return true;
            }
        }
    }
}
