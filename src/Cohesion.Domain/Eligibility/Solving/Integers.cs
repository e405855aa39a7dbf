namespace Cohesion.Domain.Eligibility;

/// <summary>Finds whole numbers that inequalities and links leave room for, the usual or the round ones first; elimination tells early where there are none.</summary>
internal sealed class Integers(StepBudget budget)
{
    /// <summary>Gives a box in which every number is one value and every link holds; <see langword="null"/> when there is none, or the budget is spent.</summary>
    public Box? Find(Box box)
    {
        if (!budget.TrySpend() || !box.Tighten(budget))
        {
            return null;
        }

        Inequality[] rows = [.. box.Open()];
        Link[] links = [.. box.Space.Links.Where(link => box.Low[link.From] < box.High[link.From] || box.Low[link.To] < box.High[link.To])];
        int[] free = [.. rows.SelectMany(row => row.Variables).Concat(links.Select(link => link.From)).Distinct().Where(variable => box.Low[variable] < box.High[variable])];
        if (free.Length == 0)
        {
            return rows.Length == 0 && box.Space.Links.All(link => link.Of(box.Low[link.From]) == box.Low[link.To]) ? box : null;
        }

        // Wholes come before their parts, so that parts are found below them.
        int next = free.MaxBy(variable => box.Space.Variables[variable].Usual);
        Inequality[] system = [.. rows, .. links.SelectMany(link => link.Around(box))];
        if (Elimination.RoomOf(box, system, next, budget) is not var (low, high))
        {
            return null;
        }

        long value = Preference.Of(box.Space.Variables[next], low, high);
        return Find(Between(box, next, value, value))
            ?? (value > low ? Find(Between(box, next, low, value - 1)) : null)
            ?? (value < high ? Find(Between(box, next, value + 1, high)) : null);
    }

    private static Box Between(Box box, int variable, long low, long high)
    {
        Box part = box.Copy();
        part.SetLow(variable, low);
        part.SetHigh(variable, high);
        return part;
    }
}
