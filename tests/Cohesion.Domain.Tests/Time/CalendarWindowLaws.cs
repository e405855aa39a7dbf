using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarWindowLaws
{
    [Fact]
    public void Equal_windows_hash_alike() => Law.EqualValuesHashAlike(Generate.CalendarWindows, window => window with { });

    [Fact]
    public void A_window_never_goes_back() => Law.Holds(Generate.CalendarWindows, Generate.Zones.Zip(Generate.Instants.Two()), (window, at) =>
    {
        (Instant one, Instant other) = at.Item2;
        return window.StateAt(Instant.Min(one, other), at.Item1) <= window.StateAt(Instant.Max(one, other), at.Item1);
    });

    [Fact]
    public void A_window_is_current_exactly_in_its_interval() => Law.Holds(Generate.CalendarWindows, Generate.Zones.Zip(Generate.Instants), (window, at) =>
        (window.StateAt(at.Item2, at.Item1) == WindowState.Current) == (window.ToInterval(at.Item1)?.Contains(at.Item2) ?? false));

    [Fact]
    public void A_window_has_changed_its_state_at_its_ends() => Law.Holds(Generate.CalendarWindows, Generate.Zones, (window, zone) =>
        window.ToInterval(zone) is not { } interval
        || ((!interval.HasStart || window.StateAt(interval.Start - Duration.Epsilon, zone) == WindowState.NotYet)
            && (!interval.HasEnd || window.StateAt(interval.End, zone) == WindowState.Over)));

    [Fact]
    public void A_window_is_current_while_the_clocks_read_between_its_limits() => Law.Holds(Generate.CalendarWindows, Generate.Zones.Zip(Generate.Instants), (window, at) =>
    {
        // The clocks of the far ends have no room for an offset.
        if (at.Item2 > Instant.FromUtc(9999, 1, 1, 0, 0))
        {
            return true;
        }

        LocalDateTime clock = at.Item2.InZone(at.Item1).LocalDateTime.With(TimeAdjusters.TruncateToMinute);
        bool inside = (window.From is null || window.From.Value.First <= clock)
            && (window.Until is not { } until || (window.IsUntilIncluded ? clock <= until.Last : clock < until.First));
        bool isForeseen = window.From is null && window.Foreseen is not null;
        bool isAmbiguous = at.Item1.MapLocal(clock).Count != 1;
        return isForeseen || isAmbiguous || inside == (window.StateAt(at.Item2, at.Item1) == WindowState.Current);
    });

    [Fact]
    public void An_event_dates_what_was_foreseen_and_nothing_else() => Law.Holds(Generate.CalendarWindows, Generate.Days, (window, day) =>
    {
        CalendarWindow dated = window.DatedOn(day);
        return window.Foreseen is null
            ? dated == window
            : dated.Foreseen is null && dated.Until == Limit.Of(PartialDate.OfDay(day)) && dated.Title == window.Title && dated.Citations == window.Citations;
    });

    [Fact]
    public void A_window_is_made_again_from_its_limits() => Law.Holds(Generate.CalendarWindows, window =>
        CalendarWindow.Create(window.From, window.IsUntilIncluded ? window.Until : null, window.IsUntilIncluded ? null : window.Until, window.Foreseen) is var twin
        && (window.Title is null ? twin : twin.Titled(window.Title)).Citing(window.Citations) == window);

    [Fact]
    public void Every_window_can_be_said() => Law.Holds(Generate.CalendarWindows, Gen.Elements(Language.French, Language.English), (window, language) =>
        window.ToText(language).Length > 0 && !window.ToText(language).Contains("  ", StringComparison.Ordinal));
}
