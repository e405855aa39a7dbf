using Cohesion.Domain.Programmes;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class IndicatorLaws
{
    private static readonly Gen<Ratio> Values = from above in Gen.Choose(0, 1000) from below in Gen.Choose(1, 20) select Ratio.Of(above, below);

    private static readonly Gen<Indicator> Indicators =
        from ends in Values.Two()
        let start = ends.Item1
        let end = ends.Item2
        select Indicator.Create(
            IndicatorId.Parse("x", null), LocalizedText.OfEnglish("X"), CountUnit.Person, null, end >= start ? IndicatorDirection.Increase : IndicatorDirection.Decrease, IndicatorReading.PerPeriod, start, end);

    [Fact]
    public void The_baseline_is_no_progress_and_the_target_is_all_of_it() =>
        Law.Holds(Indicators.Where(one => one.Baseline != one.Target), one => one.ProgressOf(one.Baseline!.Value) == default(Ratio) && one.ProgressOf(one.Target!.Value) == Ratio.Of(1, 1));

    [Fact]
    public void A_target_is_reached_where_all_of_the_way_is_gone() =>
        Law.Holds(Indicators.Where(one => one.Baseline != one.Target), Values, (one, value) => one.IsReachedBy(value) == one.ProgressOf(value) >= Ratio.Of(1, 1));

    [Fact]
    public void The_order_of_measurements_does_not_matter() =>
        Law.Holds(Indicators, Gen.Choose(0, 500).ListOf(), (one, numbers) =>
        {
            Measurement[] told = [.. numbers.Select((number, i) => new Measurement(
                PartialPeriod.In(PartialDate.OfYear(2000 + i)), number, null, DataQuality.Counted, new Citation("made up"), new LocalDate(2030, 1, 1)))];
            return IndicatorSeries.Create(one, [.. told]).Equals(IndicatorSeries.Create(one, [.. told.Reverse()]))
                && IndicatorSeries.Create(one, [.. told]).ActualOf() == (told.Length == 0 ? null : Ratio.Of(numbers.Sum(), 1));
        });

    [Fact]
    public void The_cost_of_each_is_within_half_a_cent_of_the_exact_one() =>
        Law.Holds(Gen.Choose(0, int.MaxValue), Gen.Choose(1, 10_000), (cents, people) =>
        {
            CostPerBeneficiary cost = new(Money.OfMinor(cents, Currency.Euro), new UnitCount(people, CountUnit.Person));
            Ratio gap = Ratio.Of(cost.Each!.Value.Minor, 1) - cost.MinorUnitsEach!.Value;
            return gap > Ratio.Of(-1, 2) && gap <= Ratio.Of(1, 2);
        });

    [Fact]
    public void Names_are_read_as_they_are_written() =>
        Law.ParseInvertsToString(Gen.Elements("doors-opened", "X1", new string('x', 64)).Select(text => IndicatorId.Parse(text, null)));
}
