using Cohesion.Domain.Configuration;
using NodaTime;
using NodaTime.Text;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>The least format there is, whole: what the file looks like, how it becomes a value, how the value is written. Every real format is made like it.</summary>
internal static class ExampleFormat
{
    private static readonly Form Day = Form.Of(
        "day", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "2021-04-30", "Un jour.", "A day.", static text => LocalDatePattern.Iso.Parse(text).Success ? null : ProblemCode.NoSuchDay);

    public static Shape Shape { get; } = Object(
        SchemaLink,
        Required("title", Localized, "Le titre de la réunion.", "The title of the meeting."),
        Required("from", Day, "Le premier jour, inclus.", "The first day, included."),
        Optional("until", Day, "Le dernier jour, inclus.", "The last day, included."));

    public static Reading<Meeting> Read(string json) => JsonFile.Read(json, Shape, Bind);

    public static string Write(Meeting meeting) => CanonicalJson.ToText(json => json.Object(members =>
    {
        members.Member("title", meeting.Title);
        members.Member("from", LocalDatePattern.Iso.Format(meeting.From));
        members.Member("until", meeting.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        members.Cite(meeting.Citations);
    }));

    private static Meeting? Bind(JsonCursor at)
    {
        LocalizedText? title = at["title"].Localized();
        LocalDate? from = ReadDay(at["from"]), until = ReadDay(at["until"]);
        if (until < from)
        {
            at["until"].Report(ProblemCode.Reversed);
        }

        return at.IsSound && title is not null && from is not null ? new Meeting(title, from.Value, until, at.Citations()) : null;
    }

    private static LocalDate? ReadDay(JsonCursor at) =>
        at.Text() is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) ? day : null;

    internal sealed record Meeting(LocalizedText Title, LocalDate From, LocalDate? Until, ValueList<Citation> Citations);
}
