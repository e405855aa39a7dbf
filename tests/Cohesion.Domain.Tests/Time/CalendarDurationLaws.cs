using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarDurationLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.CalendarDurations);

    [Fact]
    public void Equal_durations_hash_alike() => Law.EqualValuesHashAlike(Generate.CalendarDurations, duration => CalendarDuration.Parse(duration.ToString(), null));

    [Fact]
    public void Moving_keeps_the_order_of_days() => Law.Holds(Generate.Days.Two(), Generate.CalendarDurations, (pair, duration) =>
        pair.Item1 > pair.Item2
        || (duration.AddTo(pair.Item1) <= duration.AddTo(pair.Item2) && duration.SubtractFrom(pair.Item1) <= duration.SubtractFrom(pair.Item2)));

    [Fact]
    public void Later_is_never_earlier() => Law.Holds(Generate.Days, Generate.CalendarDurations, (day, duration) =>
        duration.AddTo(day) >= day && duration.SubtractFrom(day) <= day);

    [Fact]
    public void Days_and_weeks_moved_on_and_back_end_where_they_began() => Law.Holds(
        Generate.Days.Where(day => day.Year is > 1 and < 9999), Gen.Choose(0, 40), (day, count) =>
            CalendarDuration.Of(weeks: count % 7, days: count) is var duration && duration.SubtractFrom(duration.AddTo(day)) == day);

    [Fact]
    public void Months_agree_with_those_of_NodaTime() => Law.Holds(Generate.Days.Where(day => day.Year is > 100 and < 9000), Gen.Choose(0, 40), (day, months) =>
        CalendarDuration.Of(months: months).AddTo(day) == day.PlusMonths(months) && CalendarDuration.Of(months: months).SubtractFrom(day) == day.PlusMonths(-months));
}
