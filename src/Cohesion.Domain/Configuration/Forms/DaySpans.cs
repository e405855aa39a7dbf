using NodaTime;
using NodaTime.Text;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>Days, and spans from one day to another, both included, as files state them.</summary>
internal static class DaySpans
{
    /// <summary>Gets a day of the calendar, in the years 0000 to 9999.</summary>
    public static Form Day { get; } = Form.Of(
        "day",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "2021-04-30",
        "Un jour.",
        "A day.",
        static text => LocalDatePattern.Iso.Parse(text).Success ? null : ProblemCode.NoSuchDay);

    public static Shape Shape { get; } = Named("span", static () => Object(
        Required("from", Day, "Le premier jour, inclus.", "The first day, included."),
        Optional("until", Day, "Le dernier jour, inclus.", "The last day, included.")));

    public static void Write(CanonicalJson json, LocalDate from, LocalDate? until)
    {
        json.Member("from", LocalDatePattern.Iso.Format(from));
        json.Member("until", until is { } last ? LocalDatePattern.Iso.Format(last) : null);
    }
}
