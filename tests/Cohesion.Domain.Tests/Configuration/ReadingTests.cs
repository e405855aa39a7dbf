using System.Text;
using Cohesion.Domain.Configuration;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ReadingTests
{
    private const string Right = """{ "title": { "fr": "Réunion", "en": "Meeting" }, "from": "2021-04-30", "cite": [ { "text": "art. 3", "url": "https://example.org/é" } ] }""";

    [Fact]
    public void A_right_file_gives_its_value_and_nothing_else()
    {
        Reading<ExampleFormat.Meeting> reading = ExampleFormat.Read(Right);
        Assert.True(reading.TryGetValue(out ExampleFormat.Meeting? meeting));
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(
            new ExampleFormat.Meeting(LocalizedText.Of("Réunion", "Meeting"), new LocalDate(2021, 4, 30), null, [new Citation("art. 3", new Uri("https://example.org/é"))]),
            meeting);
    }

    [Fact]
    public void Reading_inverts_writing()
    {
        Assert.True(ExampleFormat.Read(Right).TryGetValue(out ExampleFormat.Meeting? meeting));
        string written = ExampleFormat.Write(meeting);
        Assert.True(ExampleFormat.Read(written).TryGetValue(out ExampleFormat.Meeting? again));
        Assert.Equal(meeting, again);
        Assert.Equal(written, ExampleFormat.Write(again));
    }

    [Fact]
    public void A_warning_leaves_the_value()
    {
        Reading<ExampleFormat.Meeting> reading = ExampleFormat.Read("""{ "title": { "fr": "Réunion" }, "from": "2021-04-30" }""");
        Assert.True(reading.TryGetValue(out _));
        Assert.Equal(ProblemCode.MissingTranslation, Assert.Single(reading.Warnings).Problem.Code);
        Assert.Empty(reading.Errors);
    }

    [Fact]
    public void An_error_takes_it_away_and_all_are_told()
    {
        Reading<ExampleFormat.Meeting> reading = ExampleFormat.Read("{ \"titel\": 1,\n  \"from\": \"2021-02-30\", \"until\": \"2021\" }");
        Assert.False(reading.TryGetValue(out ExampleFormat.Meeting? meeting));
        Assert.Null(meeting);
        Assert.Equal(
            """
            a.json(1,1): error COH1012: The member `title` is missing.
            a.json(1,3): error COH1010: The member `titel` is not known here. Expected: title, from, until. The nearest: `title`. [/titel]
            a.json(2,11): error COH1101: The calendar has no `2021-02-30`. Expected: 2021-04-30. [/from]
            a.json(2,34): error COH1100: `2021` does not have the expected form. Expected: 2021-04-30. [/until]
            """.ReplaceLineEndings("\n"),
            string.Join('\n', reading.Errors.Select(error => error.ToLogLine("a.json", Language.English))));
    }

    [Fact]
    public void What_only_the_meaning_shows_is_told_at_its_place() => Assert.Equal(
        ["(1,47): error COH2101: The period ends before it begins: `2021-04-29`. [/until]"],
        ExampleFormat.Read("""{ "title": { "fr": "R", "en": "M" }, "until": "2021-04-29", "from": "2021-04-30" }""").Diagnostics.Select(one => one.ToString()));

    [Fact]
    public void A_stream_is_read_to_one_byte_past_the_limit_and_left_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Right));
        Assert.True(JsonFile.Read(stream, ExampleFormat.Shape, at => at.Path).IsValid);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_log_line_is_one_line_whatever_the_file_holds()
    {
        Diagnostic diagnostic = Assert.Single(ExampleFormat.Read("""{ "title": { "fr": "R", "en": "M" }, "from": "2021-04-30", "a\n\u2028\u001b\ud800": 1 }""").Diagnostics, one => one.Problem.Code == ProblemCode.UnknownMember);
        Assert.DoesNotContain(diagnostic.ToLogLine("a\nb", Language.French), c => char.IsControl(c) || char.IsSurrogate(c) || c == '\u2028');
    }
}
