namespace Cohesion.Domain.Eligibility;

/// <summary>The minimal sets of atoms that prove a formula: each alone is enough with the truth that its atoms have, and nothing can be left out of it.</summary>
internal static class MinimalSets
{
    // So many are looked at on the way; past them some sets are missed, none is wrong.
    private const int Breadth = 64;
    private const int Products = 1_024;

    /// <summary>Finds them, the smallest first.</summary>
    /// <param name="formula">What holds.</param>
    /// <param name="atoms">The truth of each atom.</param>
    /// <param name="most">How many are given at most.</param>
    /// <param name="hasMore">Whether there are, or may be, others.</param>
    public static IReadOnlyList<AtomSet> Of(Formula formula, Truth[] atoms, int most, out bool hasMore)
    {
        if (formula is Formula.Leaf only)
        {
            hasMore = false;
            return only.Evaluate(atoms) == Truth.True ? [AtomSet.Of(only.Atom)] : [];
        }

        bool isCut = false;
        List<AtomSet> found = Absorbed(Sets(formula, atoms, ref isCut).Select(set => isCut ? Shrunk(set, formula, atoms) : set));
        hasMore = isCut || found.Count > most;
        return found.Count > most ? found[..most] : found;
    }

    private static List<AtomSet> Sets(Formula formula, Truth[] atoms, ref bool isCut)
    {
        if (formula.Evaluate(atoms) != Truth.True)
        {
            return [];
        }

        if (formula is Formula.Leaf leaf)
        {
            return [AtomSet.Of(leaf.Atom)];
        }

        Formula.Several several = (Formula.Several)formula;
        List<AtomSet>[] reached = [[default], .. Enumerable.Range(0, several.Count).Select(_ => new List<AtomSet>())];
        foreach (Formula part in several.Parts)
        {
            List<AtomSet> sets = Sets(part, atoms, ref isCut);
            for (int i = sets.Count == 0 ? 0 : several.Count; i > 0; i--)
            {
                if (reached[i - 1].Count > 0)
                {
                    isCut |= reached[i - 1].Count * sets.Count > Products;
                    reached[i] = Cut(Absorbed([.. reached[i], .. reached[i - 1].SelectMany(set => sets.Select(set.With)).Take(Products)]), ref isCut);
                }
            }
        }

        return reached[several.Count];
    }

    private static List<AtomSet> Cut(List<AtomSet> sets, ref bool isCut)
    {
        if (sets.Count <= Breadth)
        {
            return sets;
        }

        isCut = true;
        return sets[..Breadth];
    }

    /// <summary>Drops every set that holds another one.</summary>
    private static List<AtomSet> Absorbed(IEnumerable<AtomSet> sets)
    {
        List<AtomSet> kept = [];
        foreach (AtomSet set in sets.OrderBy(set => set.Count))
        {
            if (!kept.Exists(smaller => smaller.IsWithin(set)))
            {
                kept.Add(set);
            }
        }

        return kept;
    }

    private static AtomSet Shrunk(AtomSet set, Formula formula, Truth[] atoms)
    {
        for (int i = 0; i < atoms.Length; i++)
        {
            AtomSet less = set.Without(i);
            set = set.Contains(i) && formula.IsProvedBy(less, atoms) ? less : set;
        }

        return set;
    }
}
