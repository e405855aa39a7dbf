using System.Globalization;
using System.Text;
using Cohesion.Domain.Time;
using NodaTime;
using Calendar = Cohesion.Domain.Time.Calendar;

namespace Cohesion.Domain.Rendering;

/// <summary>Draws a calendar as a Mermaid gantt: bars for windows, milestones for days; what is only foreseen is marked so.</summary>
internal static class Gantt
{
    public static string Of(Calendar calendar, Language language)
    {
        StringBuilder text = new("gantt\n  dateFormat YYYY-MM-DD\n  axisFormat %Y-%m-%d\n");
        foreach (CalendarPhase phase in calendar.Phases)
        {
            foreach (CalendarWindow window in phase.Windows)
            {
                if (Days(window) is var (first, last))
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {Title(phase, window, language)} :{Tag(window)}{Iso(first)}, {Iso(CalendarEnds.Towards(last, 1))}\n");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The days of a bar: a month is drawn whole, and an end that is not written is drawn as one day.</summary>
    private static (LocalDate First, LocalDate Last)? Days(CalendarWindow window)
    {
        LocalDate? from = window.From?.Date.First ?? window.Foreseen?.First;
        LocalDate? until = window.Until is { } limit ? LastDay(limit, window.IsUntilIncluded) : window.Foreseen?.Last;
        return (from ?? until) is { } first && (until ?? from) is { } last ? (first, LocalDate.Max(first, last)) : null;
    }

    private static LocalDate LastDay(Limit until, bool isIncluded) => isIncluded || until.HasTime ? until.Date.Last : until.Date.First.PlusDays(-1);

    private static string Tag(CalendarWindow window) =>
        window.Foreseen is not null ? "crit, "
        : window is { IsOneDate: true, From.Date.Precision: DatePrecision.Day } ? "milestone, "
        : "";

    // In a gantt a colon ends the title, a semicolon the line, and a hash starts an entity.
    private static string Title(CalendarPhase phase, CalendarWindow window, Language language) => string.Concat(
        $"{window.Title?.ToText(language) ?? phase.Name.ToString()}{(window.Id is { } wave ? $" ({wave})" : "")}".Select(c => c is ':' or ';' or '#' or '\n' or '\r' ? ' ' : c));

    private static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
