using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class LimitTests
{
    [Theory]
    [InlineData("2021-04-30", "Europe/Paris", "2021-04-29T22:00:00Z", "2021-04-30T22:00:00Z")]
    [InlineData("2021-04-30", "Pacific/Tahiti", "2021-04-30T10:00:00Z", "2021-05-01T10:00:00Z")]
    [InlineData("2021-04-30", "Indian/Reunion", "2021-04-29T20:00:00Z", "2021-04-30T20:00:00Z")]
    [InlineData("2021-04-30T17:00", "Europe/Paris", "2021-04-30T15:00:00Z", "2021-04-30T15:01:00Z")]
    [InlineData("2021-05", "Europe/Paris", "2021-04-30T22:00:00Z", "2021-05-31T22:00:00Z")]
    [InlineData("2021-03-28", "Europe/Paris", "2021-03-27T23:00:00Z", "2021-03-28T22:00:00Z")]
    [InlineData("2021-10-31", "Europe/Paris", "2021-10-30T22:00:00Z", "2021-10-31T23:00:00Z")]
    [InlineData("2021-03-28T02:30", "Europe/Paris", "2021-03-28T01:00:00Z", "2021-03-28T01:00:00Z")]
    [InlineData("2021-10-31T02:30", "Europe/Paris", "2021-10-31T00:30:00Z", "2021-10-31T01:31:00Z")]
    [InlineData("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z")]
    [InlineData("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z")]
    [InlineData("2024-02-29", "Europe/Paris", "2024-02-28T23:00:00Z", "2024-02-29T23:00:00Z")]
    public void A_limit_is_read_whole_on_the_clocks_of_its_zone(string text, string zone, string start, string end)
    {
        Interval interval = Limit.Parse(text, null).ToInterval(DateTimeZoneProviders.Tzdb[zone]);
        Assert.Equal(InstantPattern.General.Parse(start).Value, interval.Start);
        Assert.Equal(InstantPattern.General.Parse(end).Value, interval.End);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T20:00")]
    [InlineData("9999")]
    public void The_last_day_of_the_calendar_has_no_end(string text) =>
        Assert.False(Limit.Parse(text, null).ToInterval(DateTimeZoneProviders.Tzdb["Pacific/Tahiti"]).HasEnd);

    [Theory]
    [InlineData("2021-04-30T17:00", "30 avril 2021 à 17\u00A0h", "30 April 2021 at 17:00")]
    [InlineData("2021-04-30T09:05", "30 avril 2021 à 9\u00A0h\u00A005", "30 April 2021 at 09:05")]
    [InlineData("2021-04-30", "30 avril 2021", "30 April 2021")]
    [InlineData("2021-05", "mai 2021", "May 2021")]
    public void A_limit_is_said_with_its_hour(string text, string french, string english)
    {
        Assert.Equal(french, Limit.Parse(text, null).ToText(Language.French));
        Assert.Equal(english, Limit.Parse(text, null).ToText(Language.English));
    }

    [Theory]
    [InlineData("2021-02-30T17:00")]
    [InlineData("2021-04-30T24:00")]
    [InlineData("2021-04-30T17:60")]
    [InlineData("2021-02-30")]
    public void An_hour_or_a_day_that_does_not_exist_is_refused_for_that_reason(string text)
    {
        Assert.False(Limit.TryParse(text, null, out _));
        Assert.True(Limit.HasForm(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-04T17:00")]
    [InlineData("2021-04-30T17")]
    [InlineData("2021-04-30 17:00")]
    [InlineData("2021-04-30T17:00:00")]
    [InlineData("2021-04-30T17:00Z")]
    [InlineData("2021-04-30T5:00 ")]
    [InlineData("2021-04-30T1a:00")]
    public void Another_form_is_refused_as_such(string text)
    {
        Assert.False(Limit.HasForm(text));
        Assert.Throws<FormatException>(() => Limit.Parse(text, null));
    }

    [Fact]
    public void A_day_is_not_its_last_minute()
    {
        Limit day = Limit.Parse("2021-04-30", null), minute = Limit.Parse("2021-04-30T23:59", null);
        Assert.NotEqual(day, minute);
        Assert.Equal(day.Last, minute.Last);
        Assert.Equal((false, true), (day.HasTime, minute.HasTime));
        Assert.Equal(day.Date, minute.Date);
    }

    [Fact]
    public void A_limit_is_stated_to_the_minute() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Limit.At(new LocalDateTime(2021, 4, 30, 17, 0, 30)));

    [Fact]
    public void The_default_is_no_limit()
    {
        Assert.Equal("", default(Limit).ToString());
        Assert.Throws<ArgumentException>(() => Limit.Of(default));
    }
}
