namespace Cohesion.Domain.Selections;

/// <summary>The envelope with its sub-envelopes while they are spent, each before those inside it.</summary>
/// <remarks>A policy has a hundred sub-envelopes at most, so that every purse has its place in a <see cref="PurseSet"/>.</remarks>
internal sealed class Purses
{
    private readonly List<Purse> _all = [];
    private readonly List<Purse> _held = [];

    public Purses(Money envelope, SelectionTerms terms)
    {
        Whole = new Purse(null, null, envelope.Minor, terms.Quota ?? int.MaxValue, 0);
        _all.Add(Whole);
        Add(Whole, terms.SubEnvelopes);
    }

    /// <summary>Gets the purse of the envelope.</summary>
    public Purse Whole { get; }

    /// <summary>Gets those that are held back from those they are not for.</summary>
    public IReadOnlyList<Purse> Held => _held;

    /// <summary>Gives the purses that an award to an application is spent of.</summary>
    public PurseSet Of(Entry entry) => With(default, Whole, entry);

    /// <summary>Finds the first purse, from the outermost on, that funds as many as it may.</summary>
    public Purse? FullAmong(PurseSet own)
    {
        foreach (Purse purse in _all)
        {
            if (purse.IsFull && own.Contains(purse))
            {
                return purse;
            }
        }

        return null;
    }

    /// <summary>Gives the least that any purse leaves to an application, and the innermost purse that leaves so little.</summary>
    /// <returns>No amount where a purse stopped and holds nothing for it; the purse is then that one.</returns>
    public (Int128? Amount, Purse Purse) Available(PurseSet own)
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
    public bool PartsLeave(Int128 amount, PurseSet own) =>
        _all.TrueForAll(purse => purse == Whole || !purse.Bounds || !own.Contains(purse) || purse.For(own) >= amount);

    public void Spend(PurseSet own, Int128 amount, int times)
    {
        foreach (Purse purse in _all)
        {
            if (own.Contains(purse))
            {
                purse.Spent += amount;
                purse.Funded += times;
            }
        }
    }

    /// <summary>Remembers who receives nothing of what is held for it.</summary>
    public void Miss(PurseSet own, Entry entry)
    {
        foreach (Purse purse in _held)
        {
            if (own.Contains(purse))
            {
                purse.Missed.Add(entry);
            }
        }
    }

    // What is inside a purse is only for those that the purse is for.
    private static PurseSet With(PurseSet own, Purse purse, Entry entry)
    {
        if (!purse.IsFor(entry))
        {
            return own;
        }

        own = own.With(purse);
        foreach (Purse inside in purse.Inside)
        {
            own = With(own, inside, entry);
        }

        return own;
    }

    private void Add(Purse whole, ValueList<SubEnvelope> parts)
    {
        foreach (SubEnvelope part in parts.Where(part => part.Within == whole.Part?.Id))
        {
            Purse inside = new(part, part.Kind, part.Amount?.Minor ?? Int128.MaxValue / 4, part.Quota ?? int.MaxValue, _all.Count);
            whole.Inside.Add(inside);
            _all.Add(inside);
            if (inside.IsHeld)
            {
                _held.Add(inside);
            }

            Add(inside, parts);
        }
    }
}
