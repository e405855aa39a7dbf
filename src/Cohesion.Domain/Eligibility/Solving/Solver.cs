namespace Cohesion.Domain.Eligibility;

/// <summary>Searches a space for a point at which claims hold: bounds are tightened first, and a box is split only where a claim stays open.</summary>
/// <param name="space">What is free.</param>
/// <param name="accept">Confirms a point where it can be built and judged; what it refuses is not taken for a proof of anything, and <see langword="null"/> stops the search.</param>
internal sealed class Solver(Space space, Func<long[], bool?> accept)
{
    /// <summary>How many boxes a question may be split into.</summary>
    public const int MostSteps = 5_000;

    // Points that cannot be confirmed are given up after a few.
    private const int MostRefusals = 40;

    // Two bounds that push each other on would take a step for each cent between them.
    private const int MostRounds = 16;

    // Parts can move once their wholes have.
    private const int SimplerRounds = 2;

    private readonly StepBudget _budget = new(MostSteps);
    private readonly long[] _usual = space.Usual();
    private Claim[] _all = [];
    private int _refusals;
    private bool _isSimplifying;
    private long[]? _found;

    /// <summary>Gets whether no point was found and yet there may be one: some were refused, or the budget is spent.</summary>
    public bool IsOpen => _refusals > 0 || _budget.IsSpent;

    /// <summary>Gets whether the search was stopped.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Gets whether the budget is spent.</summary>
    public bool IsExhausted => _budget.IsSpent;

    /// <summary>Finds a point near the usual one; <see langword="null"/> when there is none, unless the question stays open.</summary>
    public long[]? Find(params IReadOnlyList<Claim> claims)
    {
        _all = [.. space.Axioms, .. claims];
        return Search(new Box(space), _all) is { } point ? Simplify(point) : null;
    }

    /// <summary>Tells whether there is a point, wherever it lies; <see langword="null"/> when the question stays open.</summary>
    public bool? Exists(params IReadOnlyList<Claim> claims)
    {
        _all = [.. space.Axioms, .. claims];
        return Search(new Box(space), _all) is not null ? true : IsOpen ? null : false;
    }

    /// <summary>Tells whether bounds alone leave no room for some claims, whatever else is known.</summary>
    public static bool Excludes(Space space, IReadOnlyList<Claim> claims) => Reduce(new Box(space), [.. space.Axioms, .. claims], new StepBudget(MostSteps)) is null;

    private long[]? Search(Box box, IReadOnlyList<Claim> claims)
    {
        if (IsStopped || _refusals > MostRefusals || !_budget.TrySpend() || Reduce(box, claims, _budget) is not { } open)
        {
            return null;
        }

        if (open.Count == 0)
        {
            return new Integers(_budget).Find(box) is { } found ? Confirmed(PointIn(found)) : null;
        }

        Claim.Literal literal = Choose(open[0], box);
        return Branch(box, open, literal, true) ?? Branch(box, open, literal, false);
    }

    private long[]? Branch(Box box, IReadOnlyList<Claim> open, Claim.Literal literal, bool holds)
    {
        Box part = box.Copy();
        return literal.Test.Assert(part, literal.IsWanted == holds) ? Search(part, open) : null;
    }

    private long[]? Confirmed(long[] point)
    {
        if (_found is not null && _found.AsSpan().SequenceEqual(point))
        {
            return point;
        }

        bool? accepted = IsSolution(point) ? accept(point) : false;
        IsStopped |= accepted is null && !_isSimplifying;
        _refusals += accepted == true ? 0 : 1;
        _found = accepted == true ? point : _found;
        return accepted == true ? point : null;
    }

    /// <summary>Asserts what must hold, until nothing follows any more or bounds only creep.</summary>
    /// <returns>The claims that are still open; <see langword="null"/> when one cannot hold.</returns>
    private static List<Claim>? Reduce(Box box, IReadOnlyList<Claim> claims, StepBudget budget)
    {
        for (int round = 1; ; round++)
        {
            int before = box.Changes;
            List<Claim> open = [];
            foreach (Claim claim in claims)
            {
                if (!TryAssert(claim, box, open))
                {
                    return null;
                }
            }

            if (!box.Tighten(budget))
            {
                return null;
            }

            if (before == box.Changes)
            {
                return open;
            }

            if (!box.IsAtRest || !budget.TrySpendRound(round, MostRounds))
            {
                return Undecided(open, box);
            }

            claims = open;
        }
    }

    // Bounds have moved since the claims were looked at.
    private static List<Claim>? Undecided(List<Claim> claims, Box box) =>
        claims.Exists(claim => claim.Decide(box) == Truth.False) ? null : claims.FindAll(claim => claim.Decide(box) == Truth.Unknown);

    private static bool TryAssert(Claim claim, Box box, List<Claim> open)
    {
        switch (claim.Decide(box))
        {
            case Truth.False:
                return false;
            case Truth.True:
                return true;
            case var _ when claim is Claim.Literal literal:
                return literal.Test.Assert(box, literal.IsWanted);
        }

        Claim.Several several = (Claim.Several)claim;
        List<Claim> possible = new(several.Parts.Count);
        foreach (Claim part in several.Parts)
        {
            if (part.Decide(box) != Truth.False)
            {
                possible.Add(part);
            }
        }

        if (possible.Count > several.Count)
        {
            open.Add(claim);
            return true;
        }

        foreach (Claim part in possible)
        {
            if (!TryAssert(part, box, open))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Chooses a test to split at: one that the usual point passes, where a part of the claim holds there.</summary>
    private Claim.Literal Choose(Claim claim, Box box)
    {
        while (claim is Claim.Several several)
        {
            Claim[] open = [.. several.Parts.Where(part => part.Decide(box) == Truth.Unknown)];
            claim = open.FirstOrDefault(part => part.Holds(_usual)) ?? open[0];
        }

        return (Claim.Literal)claim;
    }

    private long[] PointIn(Box box) =>
    [
        .. space.Variables.Select(variable => variable.Form switch
        {
            VariableForm.Choice => Preference.OneOf(variable, box.Low[variable.Index]),
            VariableForm.Set => Preference.Of(variable, box),
            _ => Preference.Of(variable, box.Low[variable.Index], box.High[variable.Index]),
        }),
    ];

    /// <summary>Takes back every difference from the usual point that is not needed, and brings the others as near to it as they may be.</summary>
    private long[] Simplify(long[] point)
    {
        _isSimplifying = true;
        HashSet<int> followers = [.. space.Links.Select(link => link.To)];
        for (int round = 0; round < SimplerRounds; round++)
        {
            foreach (Variable variable in space.Variables.Where(variable => point[variable.Index] != variable.Usual && !followers.Contains(variable.Index)).ToArray())
            {
                point = Nearer(point, variable, followers, isUsual: true)
                    ?? (variable.Form == VariableForm.Number ? Nearer(point, variable, followers, isUsual: false) : null)
                    ?? point;
            }
        }

        return point;
    }

    // The other variables stay where they are, but for those that follow.
    private long[]? Nearer(long[] point, Variable variable, HashSet<int> followers, bool isUsual)
    {
        Box box = new(space);
        foreach (Variable other in space.Variables.Where(other => !followers.Contains(other.Index) && (isUsual || other != variable)))
        {
            long value = other == variable ? variable.Usual : point[other.Index];
            box.SetLow(other.Index, value);
            box.SetHigh(other.Index, other.Form == VariableForm.Choice ? 0 : value);
        }

        int refusals = _refusals;
        long[]? found = Search(box, _all);
        _refusals = refusals;
        return found;
    }

    private bool IsSolution(long[] point) =>
        space.Links.All(link => link.Of(point[link.From]) == point[link.To]) && Array.TrueForAll(_all, claim => claim.Holds(point));
}
