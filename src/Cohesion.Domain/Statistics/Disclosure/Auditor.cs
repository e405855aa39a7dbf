namespace Cohesion.Domain.Statistics;

/// <summary>Computes the bounds of all hidden figures.</summary>
internal static class Auditor
{
    public static DisclosureAudit Of(ReleaseModel model, IEnumerable<LinearEquation> known, bool[] hidden, long budget)
    {
        SearchBudget left = new(budget);
        HiddenParts parts = new(known, hidden, model.Counts, left);
        List<Inference> inferences = [];
        foreach (int figure in Enumerable.Range(0, hidden.Length).Where(figure => hidden[figure]))
        {
            if (!parts[figure].TryBound(figure, model.Counts[figure], out long lower, out long? upper))
            {
                return new DisclosureAudit.BudgetSpent(budget);
            }

            inferences.Add(new Inference(model.Ids[figure], lower, upper));
        }

        return new DisclosureAudit.Exact([.. inferences]);
    }
}
