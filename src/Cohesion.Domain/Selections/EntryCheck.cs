namespace Cohesion.Domain.Selections;

/// <summary>Says everything that keeps entries from being ranked and funded, and totals the scores of those that can be.</summary>
internal sealed class EntryCheck(SelectionPolicy policy, Money envelope, DrawSeed? seed)
{
    private readonly bool _needsSubmission = policy.Terms.Order == RankingOrder.Submission || policy.TieBreaks.Any(key => key is TieBreak.EarlierSubmission);
    private readonly bool _needsCost = policy.Terms.Bounds?.Rate is not null;
    private readonly List<Problem> _found = [];

    /// <summary>Checks entries, and gives them with their totals; only without problems are they all there.</summary>
    public Contender[] Run(ValueList<Entry> entries, Purses purses, out ValueList<Problem> problems)
    {
        if (envelope.IsNegative)
        {
            _found.Add(new Problem(ProblemCode.NegativeEnvelope, "/envelope", $"{envelope}"));
        }

        CheckTerms();
        CheckApplications(entries);
        Contender[] contenders = new Contender[entries.Count];
        for (int i = 0; i < contenders.Length; i++)
        {
            CheckRequest(entries[i], i);
            CheckProfile(entries[i], i);
            contenders[i] = Contender.Of(entries[i], TotalOf(entries[i], i), purses);
        }

        problems = [.. _found];
        return contenders;
    }

    private static string PathOf(int index) => $"/entries/{index}";

    private void CheckApplications(ValueList<Entry> entries)
    {
        HashSet<string> seen = new(entries.Count, StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            if (!seen.Add(entries[i].Application.ToString()))
            {
                _found.Add(new Problem(ProblemCode.DuplicateId, $"{PathOf(i)}/application", $"{entries[i].Application}"));
            }
        }
    }

    private void CheckTerms()
    {
        if (policy.Draws && (seed ?? default) == default)
        {
            _found.Add(new Problem(ProblemCode.SeedUnknown, "/seed"));
        }

        SelectionTerms terms = policy.Terms;
        _found.AddRange(terms.Amounts()
            .Where(stated => stated.Amount is { } amount && amount.Currency != envelope.Currency)
            .Select(stated => new Problem(ProblemCode.OtherCurrency, stated.Path, $"{stated.Amount}", envelope.Currency.Code)));
        _found.AddRange(SubEnvelopeCheck.Inside(terms.SubEnvelopes, null, envelope));
    }

    private void CheckProfile(Entry entry, int index)
    {
        if (_needsCost && entry.Profile.Cost is null)
        {
            _found.Add(new Problem(ProblemCode.CostUnknown, $"{PathOf(index)}/cost", $"{entry.Application}"));
        }
        else if (entry.Profile.Cost is { } cost && (cost.Currency != envelope.Currency || cost.IsNegative))
        {
            _found.Add(new Problem(ProblemCode.OtherCurrency, $"{PathOf(index)}/cost", $"{cost}", $"≥ 0 {envelope.Currency.Code}"));
        }

        if (policy.Terms.Order == RankingOrder.MeanRank && entry.Card.MeanRank is null)
        {
            _found.Add(new Problem(ProblemCode.RankUnknown, $"{PathOf(index)}/meanRank", $"{entry.Application}"));
        }
    }

    private void CheckRequest(Entry entry, int index)
    {
        if (entry.Request.Currency != envelope.Currency)
        {
            _found.Add(new Problem(ProblemCode.OtherCurrency, $"{PathOf(index)}/request", $"{entry.Request}", envelope.Currency.Code));
        }

        if (entry.Request.IsNegative || entry.Request.IsZero)
        {
            _found.Add(new Problem(ProblemCode.NothingRequested, $"{PathOf(index)}/request", $"{entry.Request}"));
        }

        if (_needsSubmission && entry.SubmittedAt is null)
        {
            _found.Add(new Problem(ProblemCode.SubmissionUnknown, $"{PathOf(index)}/submittedAt", $"{entry.Application}"));
        }
    }

    private Points TotalOf(Entry entry, int index)
    {
        if (!policy.Grid.TryTotal(entry.Card.Scores, out Points total))
        {
            int before = _found.Count;
            _found.AddRange(policy.Grid.Check(entry.Card.Scores, $"{entry.Application}").Select(problem => problem.Under($"{PathOf(index)}/scores")));
            if (_found.Count == before)
            {
                _found.Add(new Problem(ProblemCode.TooLargeAmount, $"{PathOf(index)}/scores", string.Join(" + ", entry.Card.Scores.Values)));
            }
        }

        return total;
    }
}
