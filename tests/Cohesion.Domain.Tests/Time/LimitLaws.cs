using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class LimitLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.Limits);

    [Fact]
    public void Equal_limits_hash_alike() => Law.EqualValuesHashAlike(Generate.Limits, limit => Limit.Parse(limit.ToString(), null));

    [Fact]
    public void Every_limit_has_the_form_of_one() => Law.Holds(Generate.Limits, limit => Limit.HasForm(limit.ToString()));

    [Fact]
    public void Limits_in_order_give_instants_in_order() => Law.Holds(Generate.Limits.Two(), Generate.Zones, (pair, zone) =>
    {
        (Limit one, Limit other) = pair;
        Interval before = one.ToInterval(zone), after = other.ToInterval(zone);
        return (one.First > other.First || before.Start <= after.Start)
            && (one.Last > other.Last || !after.HasEnd || (before.HasEnd && before.End <= after.End));
    });

    [Fact]
    public void The_last_minute_of_a_limit_is_within_it() => Law.Holds(Generate.Limits, Generate.Zones, (limit, zone) =>
        limit.Last.Date == LocalDate.MaxIsoValue || zone.MapLocal(limit.Last) is not { Count: > 0 } minute || limit.ToInterval(zone).Contains(minute.Last().ToInstant()));

    [Fact]
    public void The_minute_after_a_limit_is_not_within_it() => Law.Holds(Generate.Limits, Generate.Zones, (limit, zone) =>
        limit.Last.Date == LocalDate.MaxIsoValue || zone.MapLocal(limit.Last.PlusMinutes(1)) is not { Count: 1 } minute
        || !limit.ToInterval(zone).Contains(minute.Single().ToInstant()));
}
