using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class DelayTests
{
    [Theory]
    [InlineData("2023-07-11", "3 calendarDays", "2023-07-14", "2023-07-17")] // service-public.fr F31111: a Friday 14 July
    [InlineData("2023-07-12", "2 workingDays", "2023-07-17", "2023-07-17")]
    [InlineData("2023-07-12", "2 businessDays", "2023-07-15", "2023-07-17")]
    [InlineData("2023-07-10", "3 clearDays", "2023-07-14", "2023-07-17")]
    [InlineData("2023-01-31", "1 months", "2023-02-28", "2023-02-28")]
    [InlineData("2024-01-31", "1 months", "2024-02-29", "2024-02-29")]
    [InlineData("2024-08-31", "6 months", "2025-02-28", "2025-02-28")]
    [InlineData("2023-08-31", "6 months", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29", "6 months", "2024-08-29", "2024-08-29")]
    [InlineData("2024-02-29", "12 months", "2025-02-28", "2025-02-28")]
    [InlineData("2025-12-31", "6 months", "2026-06-30", "2026-06-30")]
    [InlineData("2026-04-30", "1 calendarDays", "2026-05-01", "2026-05-04")]
    [InlineData("2008-04-30", "1 workingDays", "2008-05-02", "2008-05-02")] // 1 May 2008 was Ascension Day too
    public void A_delay_ends_on_a_day(string from, string delay, string counted, string due)
    {
        Deadline? deadline = new DelayRule(Delay.Parse(delay, null)).After(Day(from), HolidayCalendar.Metropole);
        Assert.Equal((Day(counted), Day(due), counted != due), (deadline!.Counted, deadline.Day, deadline.IsMoved));
    }

    [Theory]
    [InlineData("")]
    [InlineData("60")]
    [InlineData("60 days")]
    [InlineData("060 calendarDays")]
    [InlineData("0 calendarDays")]
    [InlineData("10000 calendarDays")]
    [InlineData("6  months")]
    [InlineData("6 month")]
    [InlineData("٦ months")]
    [InlineData("-6 months")]
    [InlineData("P6M")]
    public void Other_texts_are_no_delay(string text) => Assert.False(Delay.TryParse(text, null, out _));

    [Theory]
    [InlineData("60 calendarDays", "60 jours", "60 days")]
    [InlineData("1 calendarDays", "1 jour", "1 day")]
    [InlineData("10 workingDays", "10 jours ouvrés", "10 working days")]
    [InlineData("3 businessDays", "3 jours ouvrables", "3 business days")]
    [InlineData("15 clearDays", "15 jours francs", "15 clear days")]
    [InlineData("1 clearDays", "1 jour franc", "1 clear day")]
    [InlineData("6 months", "6 mois", "6 months")]
    public void A_delay_is_said_in_both_languages(string text, string french, string english) => Assert.Equal(
        (french, english), (Delay.Parse(text, null).ToText(Language.French), Delay.Parse(text, null).ToText(Language.English)));

    [Fact]
    public void What_is_no_delay_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.Of(0, DelayUnit.Months));
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.Of(10_000, DelayUnit.Months));
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.Of(1, default));
        Assert.Throws<ArgumentException>(() => new DelayRule(default));
        Assert.Throws<InvalidOperationException>(() => default(Delay).CountFrom(Day("2026-01-01"), HolidayCalendar.Metropole));
        Assert.Throws<InvalidOperationException>(() => default(Delay).ToText(Language.English));
        Assert.Equal("", default(Delay).ToString());
    }

    [Fact]
    public void A_rule_says_nothing_of_what_came_before_it()
    {
        DelayRule rule = new(Delay.Parse("60 calendarDays", null), from: Day("2021-07-03"));
        Assert.Null(rule.After(Day("2021-07-02"), HolidayCalendar.Metropole));
        Assert.NotNull(rule.After(Day("2021-07-03"), HolidayCalendar.Metropole));
    }

    [Theory]
    [InlineData("9999 calendarDays")]
    [InlineData("9999 workingDays")]
    [InlineData("9999 months")]
    public void A_delay_never_leaves_the_calendar(string delay) =>
        Assert.Equal(LocalDate.MaxIsoValue, new DelayRule(Delay.Parse(delay, null)).After(Day("9990-01-01"), HolidayCalendar.Metropole)!.Day);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
