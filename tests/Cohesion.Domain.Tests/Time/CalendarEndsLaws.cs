using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

/// <summary>No move leaves the days that files can name.</summary>
public class CalendarEndsLaws
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly int Most = Period.DaysBetween(First, LocalDate.MaxIsoValue);

    [Fact]
    public void A_day_is_moved_by_so_many_days_or_not_at_all() => Law.Holds(Gen.Choose(0, Most), Gen.Choose(-Most, Most), (from, days) =>
    {
        LocalDate day = First.PlusDays(from);
        LocalDate? shifted = CalendarEnds.Shifted(day, days);
        return shifted is { } there ? Period.DaysBetween(day, there) == days && CalendarEnds.Towards(day, days) == there
            : (from + days < 0 || from + days > Most) && CalendarEnds.Towards(day, days) == (days < 0 ? First : LocalDate.MaxIsoValue);
    });

    [Fact]
    public void The_last_day_has_none_after_it() => Assert.Equal((null, LocalDate.MaxIsoValue), (CalendarEnds.Shifted(LocalDate.MaxIsoValue, 1), CalendarEnds.Towards(LocalDate.MaxIsoValue, int.MaxValue)));
}
