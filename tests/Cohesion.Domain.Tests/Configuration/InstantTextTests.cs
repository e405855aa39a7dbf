using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class InstantTextTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    [Theory]
    [InlineData("2025-10-15T18:00", "2025-10-15T16:00:00Z")]
    [InlineData("2025-10-15T18:00:30.25", "2025-10-15T16:00:30.25Z")]
    [InlineData("2025-10-15T18:00Z", "2025-10-15T18:00:00Z")]
    [InlineData("2025-10-15T18:00-09:30", "2025-10-16T03:30:00Z")]
    [InlineData("2025-03-30T02:30", "2025-03-30T01:00:00Z")] // the clocks skip it
    [InlineData("2025-10-26T02:30", "2025-10-26T00:30:00Z")] // they read it twice
    public void An_hour_is_read_on_the_clocks_of_the_call_or_with_its_offset(string text, string instant) =>
        Assert.Equal(new FactValue.Moment(NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value), InstantText.Read(text, Paris));

    [Theory]
    [InlineData("2025-10-15")]
    [InlineData("2025-10")]
    [InlineData("2025")]
    public void A_date_alone_stays_a_date(string text) => Assert.Equal(new FactValue.Day(PartialDate.Parse(text, null)), InstantText.Read(text, Paris));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-30T10:00")]
    [InlineData("2025-02-28T24:00")]
    [InlineData("2025-02-28T10:60")]
    [InlineData("2025-02-28T10:00+19:00")]
    [InlineData("0000-01-01T00:00")]
    [InlineData("9999-12-31T23:59-01:00")]
    [InlineData("0001-01-01T00:00+01:00")]
    public void What_no_calendar_or_clock_has_is_no_instant(string text) => Assert.Null(InstantText.Read(text, Paris));

    [Theory]
    [InlineData("2025-10-15T18:00", "2025-10-15T18:00")]
    [InlineData("2025-10-15T16:00Z", "2025-10-15T18:00")]
    [InlineData("2025-10-15T18:00:01.5", "2025-10-15T18:00:01.5")]
    [InlineData("2025-10-26T00:30Z", "2025-10-26T00:30Z")] // read twice: only UTC tells which
    public void An_instant_is_written_on_the_clocks_of_the_call_where_they_tell_it(string text, string written) =>
        Assert.Equal(written, InstantText.Write(((FactValue.Moment)InstantText.Read(text, Paris)!).Value, Paris));

    [Fact]
    public void Whatever_is_written_is_read_as_the_same_instant() => Law.Holds(
        Generate.StatedInstants, instant => InstantText.Read(InstantText.Write(instant, Paris), Paris) is FactValue.Moment read && read.Value == instant, 500);

    [Fact]
    public void The_forms_are_portable()
    {
        FormLaws.IsPortable(CallForms.Instant);
        FormLaws.IsPortable(CallForms.Moment);
    }
}
