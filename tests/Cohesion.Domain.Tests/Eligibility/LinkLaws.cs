using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>Days that follow others by months and years, against every day of a stretch.</summary>
public class LinkLaws
{
    private static Gen<(long First, int Length, CalendarDuration By, int Sign, int From, int To)> Stretches =>
        from first in Gen.Choose((int)Days.First + 4_000, (int)Days.Last - 4_000)
        from length in Gen.Choose(0, 900)
        from years in Gen.Choose(0, 9)
        from months in Gen.Choose(1, 23)
        from sign in Gen.Elements(1, -1)
        from start in Gen.Choose(-40, length + 40)
        from end in Gen.Choose(-40, length + 40)
        select ((long)first, length, CalendarDuration.Of(years: years, months: months), sign, Math.Min(start, end), Math.Max(start, end));

    [Fact]
    public void Exactly_the_days_are_left_from_the_first_to_the_last_that_lead_where_they_may() => Law.Holds(Stretches, stretch =>
    {
        long Of(long day) => Days.Moved(day, stretch.By, stretch.Sign);
        Space space = new();
        int day = space.Number(stretch.First, stretch.First + stretch.Length, stretch.First);
        int follower = space.Number(Of(stretch.First) + stretch.From, Of(stretch.First) + stretch.To, 0);
        space.Follow(day, follower, Of);
        Box box = new(space);
        long[] left = [.. Enumerable.Range(0, stretch.Length + 1).Select(i => stretch.First + i).Where(number => Of(number) >= box.Low[follower] && Of(number) <= box.High[follower])];
        return space.Links[0].Tighten(box) ? (box.Low[day], box.High[day]) == (left[0], left[^1]) : left.Length == 0;
    });
}
