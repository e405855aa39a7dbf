namespace Cohesion.Domain.Time;

/// <summary>What can be wrong between the limits of a window.</summary>
internal static class WindowProblems
{
    public static ValueList<Problem> Of(Limit? from, Limit? until, Limit? before, PartialDate? foreseen)
    {
        List<Problem> problems = [];
        string[] ends = [.. new[] { (until is not null, "until"), (before is not null, "before"), (foreseen is not null, "foreseen") }.Where(end => end.Item1).Select(end => end.Item2)];
        if (ends.Length > 1)
        {
            problems.Add(new Problem(ProblemCode.ConflictingMembers, "", expected: string.Join(", ", ends)));
        }

        if (ends.Length == 0 && from is null)
        {
            problems.Add(new Problem(ProblemCode.MissingMember, "", expected: "from | until | before | foreseen"));
        }

        if (until is { } last && from?.First > last.Last)
        {
            problems.Add(new Problem(ProblemCode.Reversed, "/until", last.ToString(), $"≥ {from}"));
        }

        // What is open from the very limit that ends it is never open.
        if (before is { } excluded && from?.First >= excluded.First)
        {
            problems.Add(new Problem(ProblemCode.Reversed, "/before", excluded.ToString(), $"> {from}"));
        }

        if (foreseen is { } date && from?.First > Limit.Of(date).Last)
        {
            problems.Add(new Problem(ProblemCode.Reversed, "/foreseen", date.ToString(), $"≥ {from}"));
        }

        return [.. problems];
    }

    /// <summary>Finds the waves that begin or end before an earlier one does; what is not dated yet is not compared.</summary>
    public static IEnumerable<Problem> OfOrder(ValueList<CalendarWindow> waves) => Enumerable.Range(1, Math.Max(waves.Count - 1, 0))
        .Where(i => waves.Take(i).Any(earlier => waves[i].From?.First < earlier.From?.First || waves[i].Until?.Last < earlier.Until?.Last))
        .Select(i => new Problem(ProblemCode.OutOfOrder, $"/{i}", waves[i].Id.ToString() ?? ""));
}
