using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class PartialPeriodLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.PartialPeriods);

    [Fact]
    public void Equal_periods_hash_alike() => Law.EqualValuesHashAlike(Generate.PartialPeriods, period => PartialPeriod.Between(period.Start, period.End));

    [Fact]
    public void Every_period_has_the_form_of_one() => Law.Holds(Generate.PartialPeriods, period => PartialPeriod.HasForm(period.ToString()));

    [Fact]
    public void Two_dates_make_a_period_unless_the_second_is_wholly_before_the_first() => Law.Holds(Generate.PartialDates, Generate.PartialDates, (start, end) =>
        PartialPeriod.TryCreate(start, end, out _) == (start.First <= end.Last) && PartialPeriod.TryParse($"{start}/{end}", null, out _) == (start.First <= end.Last));
}
