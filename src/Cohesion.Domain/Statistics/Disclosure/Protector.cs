namespace Cohesion.Domain.Statistics;

/// <summary>Chooses what to hide. Nothing here is the guarantee: the audit of what it chose is.</summary>
internal sealed class Protector
{
    private readonly ReleaseModel _model;
    private readonly DisclosurePolicy _policy;
    private readonly bool[] _primary;
    private readonly bool[] _kept;
    private readonly bool[] _hidden;
    private readonly long[] _costs;
    private readonly CheapestCycle[] _networks;
    private SearchBudget _budget;

    private Protector(Release release, DisclosurePolicy policy)
    {
        (_model, _policy, _budget) = (new ReleaseModel(release), policy, new SearchBudget(policy.Budget));
        _kept = _model.Mark(release.Kept);
        _primary = [.. _model.Counts.Select(policy.Hides)];
        _hidden = [.. _primary.Zip(_kept, (primary, kept) => primary && !kept)];

        // To hide a larger count loses more. A zero comes last: a reader may know that nobody can be there.
        long last = (2 * _model.Counts.Max()) + 2;
        _costs = [.. _model.Counts.Select(count => count == 0 ? last : count + 1)];
        _networks = [.. NetworksOf(_model).Select(network => new CheapestCycle(network, _model.Counts))];
    }

    public static Publication Protect(Release release, DisclosurePolicy policy)
    {
        Protector protector = new(release, policy);
        int[] exposed = protector.Hide();
        if (protector._budget.IsSpent)
        {
            return new Publication.Refused(policy.Budget);
        }

        if (exposed.Length > 0)
        {
            return new Publication.NoPattern([.. exposed.Select(figure => protector._model.Ids[figure])], []);
        }

        protector.GiveBack();
        return Auditor.Of(protector._model, protector._model.Sums, protector._hidden, policy.Budget) is DisclosureAudit.Exact audit && protector.IsSafe(audit)
            ? protector.Grant(release, audit)
            : new Publication.Refused(policy.Budget);
    }

    // All equations in one network where that is possible; else those of each table, of the breakdowns, or one by one.
    private static IEnumerable<Network> NetworksOf(ReleaseModel model) =>
        Network.Of(model.Sums, static _ => true) is { } whole
            ? [whole]
            : model.Groups.SelectMany(group => Network.Of(group, static _ => true) is { } one ? [one] : group.Select(sum => Network.Of([sum], static _ => true)!));

    /// <summary>Hides more and more until every count below the threshold is protected; gives those that cannot be.</summary>
    private int[] Hide()
    {
        List<int> exposed = [.. Figures(figure => _primary[figure] && _kept[figure])];
        HashSet<int> abandoned = [];
        CloseCycles(Figures(figure => _hidden[figure]).OrderBy(figure => _model.Counts[figure]));
        while (FindExposed(abandoned) is int figure and >= 0)
        {
            if (NearestToHide(figure) is int other and >= 0)
            {
                _hidden[other] = true;
                CloseCycles([other]);
            }
            else
            {
                _ = abandoned.Add(figure);
            }
        }

        return [.. exposed.Concat(abandoned)];
    }

    /// <summary>Hides cycles through each figure, and through each figure of those cycles that stands in another network too.</summary>
    private void CloseCycles(IEnumerable<int> figures)
    {
        Queue<int> open = new(figures);
        while (open.TryDequeue(out int figure))
        {
            long amount = _primary[figure] ? _policy.LeastWidth : 1;
            foreach (CheapestCycle network in _networks.Where(network => network.Has(figure)))
            {
                foreach (int other in (network.Find(figure, amount, CostOf) ?? network.Find(figure, 1, CostOf) ?? []).Where(other => !_hidden[other]))
                {
                    _hidden[other] = true;
                    open.Enqueue(other);
                }
            }
        }
    }

    private long? CostOf(int figure) => _hidden[figure] ? 0 : _kept[figure] ? null : _costs[figure];

    private int FindExposed(HashSet<int> abandoned)
    {
        HiddenParts parts = Parts();
        return Figures(figure => _primary[figure] && _hidden[figure] && !abandoned.Contains(figure))
            .FirstOrDefault(figure => !Leaves(parts, figure), -1);
    }

    /// <summary>Finds the cheapest figure that may be hidden among those fewest equations away, or -1.</summary>
    private int NearestToHide(int figure)
    {
        HashSet<int> seen = [figure];
        for (int[] ring = [figure]; ring.Length > 0;)
        {
            HashSet<int> inner = [.. ring];
            ring = [.. _model.Sums.Where(sum => Array.Exists(sum.Variables, inner.Contains)).SelectMany(sum => sum.Variables).Distinct().Where(seen.Add)];
            if (ring.Where(other => !_hidden[other] && !_kept[other]).DefaultIfEmpty(-1).MinBy(other => other < 0 ? 0 : _costs[other]) is int cheapest and >= 0)
            {
                return cheapest;
            }
        }

        return -1;
    }

    /// <summary>Shows again, the largest first, whatever no count below the threshold needs. What was needed once stays needed as less is hidden, so that one pass is enough.</summary>
    private void GiveBack()
    {
        _budget = new SearchBudget(_policy.Budget);
        foreach (int figure in Figures(figure => _hidden[figure] && !_primary[figure]).OrderByDescending(figure => _costs[figure]))
        {
            _hidden[figure] = false;
            HiddenParts parts = Parts();
            _hidden[figure] = !Figures(other => _primary[other] && _hidden[other]).All(other => Leaves(parts, other));
        }
    }

    private bool Leaves(HiddenParts parts, int figure) => parts[figure].Leaves(figure, _model.Counts[figure], _policy.LeastWidth);

    private bool IsSafe(DisclosureAudit.Exact audit) => audit.Inferences.All(inference =>
        inference.Upper is not long upper || upper - inference.Lower >= (_primary[_model.IndexOf(inference.Figure)] ? _policy.LeastWidth : 1));

    private Publication.Granted Grant(Release release, DisclosureAudit.Exact audit)
    {
        ILookup<bool, FigureRate> rates = release.Rates.ToLookup(rate => _hidden[_model.IndexOf(rate.Numerator)] || _hidden[_model.IndexOf(rate.Denominator)]);
        return new Publication.Granted(
            [.. Figures(figure => !_hidden[figure]).Select(figure => new Figure(_model.Ids[figure], _model.Counts[figure]))],
            [.. rates[false]],
            [.. Figures(figure => _hidden[figure]).Select(Withhold)],
            [.. rates[true]],
            audit);
    }

    private WithheldFigure Withhold(int figure) =>
        new(_model.Ids[figure], _primary[figure] ? WithholdingReason.BelowThreshold : WithholdingReason.ProtectsAnother);

    private HiddenParts Parts() => new(_model.Sums, _hidden, _model.Counts, _budget);

    private int[] Figures(Predicate<int> which) => [.. Enumerable.Range(0, _hidden.Length).Where(figure => which(figure))];
}
