namespace Cohesion.Domain.Selections;

/// <summary>The envelope with its sub-envelopes while they are spent, each before those inside it.</summary>
internal sealed class Purses
{
    private readonly List<Purse> _all = [];
    private readonly HashSet<Purse> _wholeOnly;

    public Purses(Money envelope, SelectionTerms terms)
    {
        Whole = new Purse(null, null, envelope.Minor, terms.Quota ?? int.MaxValue);
        _all.Add(Whole);
        Add(Whole, terms.SubEnvelopes);
        _wholeOnly = [Whole];
    }

    /// <summary>Gets the purse of the envelope.</summary>
    public Purse Whole { get; }

    public IEnumerable<Purse> All => _all;

    /// <summary>Gives the purses that an award to an application is spent of.</summary>
    public HashSet<Purse> Of(Entry entry)
    {
        if (_all.Count == 1)
        {
            return _wholeOnly;
        }

        HashSet<Purse> own = [];
        Fill(Whole, entry, own);
        return own;
    }

    /// <summary>Finds the first purse, from the outermost on, that funds as many as it may.</summary>
    public Purse? FullAmong(HashSet<Purse> own) => _all.Find(purse => purse.IsFull && own.Contains(purse));

    /// <summary>Gives the least that any purse leaves to an application, and the innermost purse that leaves so little.</summary>
    /// <returns>No amount where a purse stopped and holds nothing for it; the purse is then that one.</returns>
    public (Int128? Amount, Purse Purse) Available(HashSet<Purse> own)
    {
        (Int128? Amount, Purse Purse) least = (null, Whole);
        bool isStopped = false;
        foreach (Purse purse in _all)
        {
            if (purse.Bounds && own.Contains(purse))
            {
                Int128? amount = purse.For(own);
                least = amount is null ? (null, purse)
                    : !isStopped && (least.Amount is null || amount <= least.Amount) ? (amount, purse)
                    : least;
                isStopped |= amount is null;
            }
        }

        return least;
    }

    /// <summary>Tells whether every sub-envelope leaves an amount to an application.</summary>
    public bool PartsLeave(Int128 amount, HashSet<Purse> own) =>
        _all.TrueForAll(purse => purse == Whole || !purse.Bounds || !own.Contains(purse) || purse.For(own) >= amount);

    public static void Spend(HashSet<Purse> own, Int128 amount, int times)
    {
        foreach (Purse purse in own)
        {
            purse.Spent += amount;
            purse.Funded += times;
        }
    }

    private static void Fill(Purse purse, Entry entry, HashSet<Purse> own)
    {
        if (purse.IsFor(entry))
        {
            own.Add(purse);
            purse.Inside.ForEach(inside => Fill(inside, entry, own));
        }
    }

    private void Add(Purse whole, ValueList<SubEnvelope> parts)
    {
        foreach (SubEnvelope part in parts.Where(part => part.Within == whole.Part?.Id))
        {
            Purse inside = new(part, part.Kind, part.Amount?.Minor ?? Int128.MaxValue / 4, part.Quota ?? int.MaxValue);
            whole.Inside.Add(inside);
            _all.Add(inside);
            Add(inside, parts);
        }
    }
}
