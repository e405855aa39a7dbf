using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class PartialDateTests
{
    [Theory]
    [InlineData("2021-04-30", DatePrecision.Day, "2021-04-30", "2021-04-30")]
    [InlineData("2021-02", DatePrecision.Month, "2021-02-01", "2021-02-28")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", DatePrecision.Day, "2024-02-29", "2024-02-29")]
    [InlineData("2021-21", DatePrecision.Season, "2021-03-01", "2021-05-31")]
    [InlineData("2021-22", DatePrecision.Season, "2021-06-01", "2021-08-31")]
    [InlineData("2021-23", DatePrecision.Season, "2021-09-01", "2021-11-30")]
    [InlineData("2021-24", DatePrecision.Season, "2021-12-01", "2022-02-28")]
    [InlineData("2023-24", DatePrecision.Season, "2023-12-01", "2024-02-29")]
    [InlineData("2021-33", DatePrecision.Quarter, "2021-01-01", "2021-03-31")]
    [InlineData("2021-36", DatePrecision.Quarter, "2021-10-01", "2021-12-31")]
    [InlineData("2021", DatePrecision.Year, "2021-01-01", "2021-12-31")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", DatePrecision.Month, "9999-12-01", "9999-12-31")]
    [InlineData("9998-24", DatePrecision.Season, "9998-12-01", "9999-02-28")]
    public void A_date_is_some_day_between_its_first_and_its_last(string text, DatePrecision precision, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text, null);
        Assert.Equal(text, date.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(PartialDate.Parse(first, null).First, date.First);
        Assert.Equal(PartialDate.Parse(last, null).First, date.Last);
        Assert.Equal(date.First.Year, date.Year);
    }

    [Theory]
    [InlineData("2021-04-30", "30 avril 2021", "30 April 2021")]
    [InlineData("2021-03-01", "1er mars 2021", "1 March 2021")]
    [InlineData("2021-05", "mai 2021", "May 2021")]
    [InlineData("2021-21", "printemps 2021", "spring 2021")]
    [InlineData("2021-24", "hiver 2021-2022", "winter 2021-2022")]
    [InlineData("2021-33", "1er trimestre 2021", "first quarter of 2021")]
    [InlineData("2021-34", "2e trimestre 2021", "second quarter of 2021")]
    [InlineData("2021", "2021", "2021")]
    public void A_date_is_said_as_finely_as_it_is_known(string text, string french, string english)
    {
        Assert.Equal(french, PartialDate.Parse(text, null).ToText(Language.French));
        Assert.Equal(english, PartialDate.Parse(text, null).ToText(Language.English));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2021-02-29")]
    [InlineData("2021-04-31")]
    [InlineData("1900-02-29")]
    [InlineData("2021-04-00")]
    [InlineData("2021-00")]
    [InlineData("2021-00-01")]
    [InlineData("2021-13")]
    [InlineData("2021-20")]
    [InlineData("2021-25")]
    [InlineData("2021-32")]
    [InlineData("2021-37")]
    [InlineData("2021-21-01")]
    [InlineData("2021-33-15")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("9999-24")]
    public void A_date_that_no_calendar_has_is_refused_for_that_reason(string text)
    {
        Assert.False(PartialDate.TryParse(text, null, out PartialDate date));
        Assert.Equal(default, date);
        Assert.True(PartialDate.HasForm(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("2021-")]
    [InlineData("2021-4")]
    [InlineData("2021-4-3")]
    [InlineData("20210430")]
    [InlineData("2021/04/30")]
    [InlineData("30-04-2021")]
    [InlineData("30/04/2021")]
    [InlineData("2021-04-30 ")]
    [InlineData("2021-04-30T17:00")]
    [InlineData("2021-04-3O")]
    [InlineData("-2021")]
    [InlineData("202x")]
    [InlineData("2021~")]
    [InlineData("٢٠٢١")]
    public void Another_form_is_refused_as_such(string text)
    {
        Assert.False(PartialDate.HasForm(text));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text, null));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        Assert.Equal("", default(PartialDate).ToString());
        Assert.Throws<InvalidOperationException>(() => default(PartialDate).First);
        Assert.Throws<InvalidOperationException>(() => default(PartialDate).Precision);
        Assert.True(default(PartialDate).CompareTo(PartialDate.OfYear(1)) < 0);
    }

    [Fact]
    public void Numbers_out_of_the_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2021, 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfQuarter(2021, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfSeason(2021, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfSeason(9999, Season.Winter));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfDay(new LocalDate(0, 12, 31)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() => Assert.Equal(
        "2021-04-30", PartialDate.OfDay(new LocalDate(2021, 4, 30).WithCalendar(CalendarSystem.Julian)).ToString());
}
