using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What each application of a selection has received and kept.</summary>
internal sealed class AwardLedger
{
    private readonly Selection _selection;
    private readonly Dictionary<ApplicationReference, Entry> _entries;
    private readonly SortedDictionary<ApplicationReference, long> _kept = [];

    public AwardLedger(Selection selection)
    {
        _selection = selection;
        _entries = selection.Awards.ToDictionary(award => award.Application, award => award.Standing.Entry);
        Give(selection.Awards);
    }

    public void Give(ValueList<Award> awards)
    {
        foreach (Award award in awards.Where(award => award.IsFunded))
        {
            _kept[award.Application] = award.Amount.Minor;
        }
    }

    /// <summary>Takes money back, or says everything that cannot come back.</summary>
    public ValueList<Problem> TakeBack(ValueList<ReturnedMoney> returned)
    {
        List<Problem> found = [];
        Dictionary<ApplicationReference, long> left = new(_kept);
        foreach ((int i, ReturnedMoney one) in returned.Index())
        {
            string path = $"/returned/{i}";
            if (!_entries.ContainsKey(one.Application))
            {
                found.Add(new Problem(
                    ProblemCode.UnknownApplication, $"{path}/application", $"{one.Application}", nearest: Nearest.Of($"{one.Application}", _entries.Keys.Select(id => $"{id}"))));
            }
            else if (one.Amount.Currency != _selection.Envelope.Currency)
            {
                found.Add(new Problem(ProblemCode.OtherCurrency, $"{path}/amount", $"{one.Amount}", _selection.Envelope.Currency.Code));
            }
            else if (!left.TryGetValue(one.Application, out long kept))
            {
                found.Add(new Problem(ProblemCode.NotFunded, $"{path}/application", $"{one.Application}"));
            }
            else if (one.Amount.Minor <= 0 || one.Amount.Minor > kept)
            {
                found.Add(new Problem(ProblemCode.ReturnAboveAward, $"{path}/amount", $"{one.Amount}", $"0 < … ≤ {Money.OfMinor(kept, one.Amount.Currency)}"));
            }
            else
            {
                left[one.Application] = kept - one.Amount.Minor;
            }
        }

        if (found.Count == 0)
        {
            foreach ((ApplicationReference application, long kept) in left)
            {
                _kept[application] = kept;
            }
        }

        return [.. found];
    }

    /// <summary>Opens the envelope with what is kept already spent; who gave everything back leaves its place in a quota.</summary>
    public Purses Open(Int128 overspent)
    {
        Purses purses = new(_selection.Envelope, _selection.Policy.Terms) { Whole = { Excess = overspent } };
        foreach ((ApplicationReference application, long kept) in _kept)
        {
            purses.Spend(purses.Of(_entries[application]), kept, kept > 0 ? 1 : 0);
        }

        return purses;
    }
}
