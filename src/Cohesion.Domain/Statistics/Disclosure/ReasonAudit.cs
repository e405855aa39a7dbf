namespace Cohesion.Domain.Statistics;

/// <summary>Audits a release for a reader who is told of each hidden figure why it is hidden, and knows the threshold.</summary>
/// <remarks>
/// Such a reader knows of each figure below the threshold that it is, and of each other that it is not. Both are equations with one more figure that
/// nobody shows: what lacks to the threshold, or what is above it.
/// </remarks>
internal static class ReasonAudit
{
    public static bool Allows(Release release, Publication.Granted granted, DisclosurePolicy policy)
    {
        ReleaseModel model = new(release);
        if (granted.Withheld.Any(figure => figure.Reason == WithholdingReason.ProtectsAnother && model.Counts[model.IndexOf(figure.Id)] < policy.Threshold))
        {
            // A zero that protects another is neither below the threshold nor above it: that cannot be said.
            return false;
        }

        List<LinearEquation> known = [.. model.Sums];
        List<long> counts = [.. model.Counts];
        List<bool> hidden = [.. model.Mark(granted.Withheld.Select(figure => figure.Id))];
        foreach (WithheldFigure figure in granted.Withheld)
        {
            int place = model.IndexOf(figure.Id);
            bool isBelow = figure.Reason == WithholdingReason.BelowThreshold;
            if (isBelow)
            {
                Tie(place, 1, policy.Threshold - 1 - counts[place]);
            }

            long least = isBelow ? policy.Zeros == ZeroPolicy.Publish ? 1 : 0 : policy.Threshold;
            if (least > 0)
            {
                Tie(place, -1, counts[place] - least);
            }
        }

        HiddenParts parts = new(known, [.. hidden], [.. counts], new SearchBudget(policy.Budget));
        return granted.Withheld.All(figure => model.IndexOf(figure.Id) is var place
            && parts[place].Leaves(place, counts[place], figure.Reason == WithholdingReason.BelowThreshold ? policy.LeastWidth : 1));

        void Tie(int place, long sign, long slack)
        {
            known.Add(new LinearEquation([place, counts.Count], [1, sign]));
            counts.Add(slack);
            hidden.Add(true);
        }
    }
}
