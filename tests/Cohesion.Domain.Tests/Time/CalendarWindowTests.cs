using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarWindowTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"], Tahiti = DateTimeZoneProviders.Tzdb["Pacific/Tahiti"];

    public static TheoryData<CalendarWindow, string, string> Said => new()
    {
        { CalendarWindow.Create(At("2021-03-08"), At("2021-04-30")), "du 8 mars 2021 au 30 avril 2021", "from 8 March 2021 to 30 April 2021" },
        { CalendarWindow.Create(At("2025-09-01"), before: At("2025-10-16")), "du 1er septembre 2025 au 16 octobre 2025 (exclu)", "from 1 September 2025 to 16 October 2025 (excluded)" },
        { CalendarWindow.Create(until: At("2021-04-30T17:00")), "jusqu’au 30 avril 2021 à 17\u00A0h", "until 30 April 2021 at 17:00" },
        { CalendarWindow.Create(before: At("2021-05")), "jusqu’à mai 2021 (exclu)", "until May 2021 (excluded)" },
        { CalendarWindow.Create(At("2021-04")), "à partir d’avril 2021", "from April 2021" },
        { CalendarWindow.Create(foreseen: On("2025-12")), "date prévue\u202F: décembre 2025", "foreseen: December 2025" },
        { CalendarWindow.Create(At("2025-09-01"), foreseen: On("2025-12")), "à partir du 1er septembre 2025, fin prévue\u202F: décembre 2025", "from 1 September 2025, end foreseen: December 2025" },
        { CalendarWindow.On(On("2021-05")), "mai 2021", "May 2021" },
    };

    [Theory, MemberData(nameof(Said))]
    public void A_window_is_said_in_both_languages(CalendarWindow window, string french, string english)
    {
        Assert.Equal(french, window.ToText(Language.French));
        Assert.Equal(english, window.ToText(Language.English));
    }

    [Fact]
    public void Until_includes_its_day_and_before_does_not()
    {
        Instant evening = Instant.FromUtc(2021, 4, 30, 21, 59, 59), midnight = Instant.FromUtc(2021, 4, 30, 22, 0);
        CalendarWindow until = CalendarWindow.Create(until: At("2021-04-30")), before = CalendarWindow.Create(before: At("2021-05-01"));
        Assert.All([until, before], window => Assert.Equal(WindowState.Current, window.StateAt(evening, Paris)));
        Assert.All([until, before], window => Assert.Equal(WindowState.Over, window.StateAt(midnight, Paris)));
        Assert.NotEqual(until, before);
    }

    [Fact]
    public void Until_includes_its_minute()
    {
        CalendarWindow window = CalendarWindow.Create(until: At("2021-04-30T17:00"));
        Assert.Equal(WindowState.Current, window.StateAt(Instant.FromUtc(2021, 4, 30, 15, 0, 59), Paris));
        Assert.Equal(WindowState.Over, window.StateAt(Instant.FromUtc(2021, 4, 30, 15, 1), Paris));
    }

    [Fact]
    public void Midnight_of_the_zone_decides()
    {
        CalendarWindow window = CalendarWindow.Create(until: At("2021-04-30"));
        Instant morningInParis = Instant.FromUtc(2021, 5, 1, 9, 59);
        Assert.Equal(WindowState.Over, window.StateAt(morningInParis, Paris));
        Assert.Equal(WindowState.Current, window.StateAt(morningInParis, Tahiti));
    }

    [Fact]
    public void A_foreseen_date_decides_nothing_until_an_event_gives_the_day()
    {
        CalendarWindow vote = CalendarWindow.Create(foreseen: On("2025-12"));
        Assert.Equal(WindowState.Foreseen, vote.StateAt(Instant.FromUtc(2030, 1, 1, 0, 0), Paris));
        CalendarWindow dated = vote.DatedOn(new LocalDate(2025, 12, 10));
        Assert.Equal(CalendarWindow.On(On("2025-12-10")), dated);
        Assert.Equal(WindowState.Over, dated.StateAt(Instant.FromUtc(2030, 1, 1, 0, 0), Paris));
    }

    [Fact]
    public void Beside_a_beginning_the_foreseen_date_is_the_end()
    {
        CalendarWindow window = CalendarWindow.Create(At("2025-09-01"), foreseen: On("2025-12"));
        Assert.Equal(WindowState.NotYet, window.StateAt(Instant.FromUtc(2025, 8, 31, 0, 0), Paris));
        Assert.Equal(WindowState.Current, window.StateAt(Instant.FromUtc(2030, 1, 1, 0, 0), Paris));
        Assert.Equal(CalendarWindow.Create(At("2025-09-01"), At("2025-12-10")), window.DatedOn(new LocalDate(2025, 12, 10)));
    }

    [Fact]
    public void An_event_before_the_beginning_leaves_a_window_that_was_never_open()
    {
        CalendarWindow window = CalendarWindow.Create(At("2025-09-01"), foreseen: On("2025-12")).DatedOn(new LocalDate(2025, 8, 1));
        Assert.Equal(WindowState.NotYet, window.StateAt(Instant.FromUtc(2025, 8, 15, 0, 0), Paris));
        Assert.Equal(WindowState.Over, window.StateAt(Instant.FromUtc(2025, 9, 1, 0, 0), Paris));
    }

    [Fact]
    public void One_date_is_one_value_however_it_was_stated()
    {
        Assert.Equal(CalendarWindow.On(On("2021-05")), CalendarWindow.Create(At("2021-05"), At("2021-05")));
        Assert.True(CalendarWindow.On(On("2021-05")).IsOneDate);
        Assert.False(CalendarWindow.Create(At("2021-05"), At("2021-06")).IsOneDate);
        Assert.False(CalendarWindow.Create(At("2021-05-01T10:00"), At("2021-05-01T10:00")).IsOneDate);
    }

    [Theory]
    [InlineData(null, null, null, null, "MissingMember  from | until | before | foreseen")]
    [InlineData("2021-05", "2021-04-30", null, null, "Reversed /until ≥ 2021-05")]
    [InlineData("2021-05", null, "2021-05", null, "Reversed /before > 2021-05")]
    [InlineData("2021-05-01T10:00", null, "2021-05-01T10:00", null, "Reversed /before > 2021-05-01T10:00")]
    [InlineData("2021-05", null, null, "2021-04", "Reversed /foreseen ≥ 2021-05")]
    [InlineData("2021-05", "2021-04", "2021-03", "2021-02", "ConflictingMembers  until, before, foreseen", "Reversed /until ≥ 2021-05", "Reversed /before > 2021-05", "Reversed /foreseen ≥ 2021-05")]
    [InlineData(null, "2021-04", null, "2021-04", "ConflictingMembers  until, foreseen")]
    public void What_makes_no_window_is_said_whole(string? from, string? until, string? before, string? foreseen, params string[] problems)
    {
        Assert.False(CalendarWindow.TryCreate(Maybe(from), Maybe(until), Maybe(before), foreseen is null ? null : On(foreseen), out _, out ValueList<Problem> found));
        Assert.Equal(problems, found.Select(problem => $"{problem.Code} {problem.Path} {problem.Expected}"));
        Assert.Throws<ArgumentException>(() => CalendarWindow.Create(Maybe(from), Maybe(until), Maybe(before), foreseen is null ? null : On(foreseen)));
    }

    [Fact]
    public void A_window_may_end_within_the_date_in_which_it_begins() =>
        Assert.True(CalendarWindow.TryCreate(At("2021-05"), At("2021-05-10"), null, null, out _, out _));

    [Fact]
    public void A_limit_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CalendarWindow.Create(default(Limit)));
        Assert.Throws<ArgumentException>(() => CalendarWindow.Create(foreseen: default(PartialDate)));
        Assert.Throws<ArgumentException>(() => CalendarWindow.On(default));
        Assert.Throws<ArgumentException>(() => CalendarWindow.On(On("2021")).AsWave(default));
    }

    private static Limit At(string text) => Limit.Parse(text, null);

    private static Limit? Maybe(string? text) => text is null ? null : At(text);

    private static PartialDate On(string text) => PartialDate.Parse(text, null);
}
