using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarDurationTests
{
    [Theory]
    [InlineData("P6M", "6 mois", "6 months")]
    [InlineData("P1Y", "1 an", "1 year")]
    [InlineData("P2W", "2 semaines", "2 weeks")]
    [InlineData("P10D", "10 jours", "10 days")]
    [InlineData("P1Y6M", "1 an et 6 mois", "1 year and 6 months")]
    [InlineData("P1Y1M1W1D", "1 an, 1 mois, 1 semaine et 1 jour", "1 year, 1 month, 1 week and 1 day")]
    [InlineData("P0D", "0 jour", "0 days")]
    public void A_duration_is_written_in_one_way_and_said_in_both_languages(string text, string french, string english)
    {
        CalendarDuration duration = CalendarDuration.Parse(text, null);
        Assert.Equal(text, duration.ToString());
        Assert.Equal(french, duration.ToText(Language.French));
        Assert.Equal(english, duration.ToText(Language.English));
    }

    [Theory]
    [InlineData("2021-01-31", "P1M", "2021-02-28")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2020-02-29", "P1Y", "2021-02-28")]
    [InlineData("2020-02-29", "P1Y1M", "2021-03-29")]
    [InlineData("2021-01-31", "P1M1D", "2021-03-01")]
    [InlineData("2021-12-31", "P2W", "2022-01-14")]
    [InlineData("2021-08-31", "P6M", "2022-02-28")]
    [InlineData("9999-12-01", "P1M", "9999-12-31")]
    [InlineData("9999-12-25", "P1W", "9999-12-31")]
    [InlineData("2021-04-30", "P9999Y9999M9999W9999D", "9999-12-31")]
    public void A_month_later_is_the_same_number_or_the_last_of_the_month(string day, string duration, string later) => Assert.Equal(
        PartialDate.Parse(later, null).First, CalendarDuration.Parse(duration, null).AddTo(PartialDate.Parse(day, null).First));

    [Theory]
    [InlineData("2021-03-31", "P1M", "2021-02-28")]
    [InlineData("2025-10-15", "P1Y", "2024-10-15")]
    [InlineData("2024-02-29", "P1Y", "2023-02-28")]
    [InlineData("2021-03-01", "P1D", "2021-02-28")]
    [InlineData("0001-02-01", "P1M", "0001-01-01")]
    [InlineData("0001-01-05", "P1W", "0001-01-01")]
    [InlineData("2021-04-30", "P9999Y9999M9999W9999D", "0001-01-01")]
    public void Earlier_is_counted_alike(string day, string duration, string earlier) => Assert.Equal(
        PartialDate.Parse(earlier, null).First, CalendarDuration.Parse(duration, null).SubtractFrom(PartialDate.Parse(day, null).First));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("6M")]
    [InlineData("p6m")]
    [InlineData("P6")]
    [InlineData("P-6M")]
    [InlineData("-P6M")]
    [InlineData("P1.5M")]
    [InlineData("P06M")]
    [InlineData("P10000D")]
    [InlineData("PT6H")]
    [InlineData("P1DT6H")]
    [InlineData("P6M1Y")]
    [InlineData("P1M1M")]
    [InlineData("P٦M")]
    [InlineData("P6M ")]
    public void Nothing_else_is_a_duration(string text) => Assert.Throws<FormatException>(() => CalendarDuration.Parse(text, null));

    [Fact]
    public void A_number_out_of_its_bounds_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDuration.Of(days: 10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDuration.Of(months: -1));
        Assert.Equal(CalendarDuration.Parse("P0Y", null), default);
    }

    [Fact]
    public void NodaTime_says_the_same() => Assert.Equal(Period.FromMonths(6), CalendarDuration.Parse("P6M", null).ToPeriod());
}
