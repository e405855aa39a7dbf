using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class PartialDateLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.PartialDates);

    [Fact]
    public void Every_date_has_the_form_of_one() => Law.Holds(Generate.PartialDates, date => PartialDate.HasForm(date.ToString()));

    [Fact]
    public void Equal_dates_hash_alike() => Law.EqualValuesHashAlike(Generate.PartialDates, date => PartialDate.Parse(date.ToString(), null));

    [Fact]
    public void Dates_are_ordered() => Law.OrdersTotally(Generate.PartialDates);

    [Fact]
    public void A_date_holds_the_days_from_its_first_to_its_last_and_no_other() => Law.Holds(Generate.PartialDates, Generate.Days, (date, day) =>
        date.First <= date.Last && date.Contains(date.First) && date.Contains(date.Last) && date.Contains(day) == (day >= date.First && day <= date.Last));

    [Fact]
    public void Each_day_lies_in_one_month_one_quarter_one_season_and_one_year() => Law.Holds(Generate.Days, day =>
        PartialDate.OfMonth(day.Year, day.Month).Contains(day) && PartialDate.OfYear(day.Year).Contains(day)
        && Enumerable.Range(1, 4).Count(quarter => PartialDate.OfQuarter(day.Year, quarter).Contains(day)) == 1
        && (day.Year is 1 or 9999 || Enum.GetValues<Season>().SelectMany(season => new[] { day.Year - 1, day.Year }, (season, year) => PartialDate.OfSeason(year, season))
            .Count(season => season.Contains(day)) == 1));

    [Fact]
    public void A_day_is_known_whole() => Law.Holds(Generate.Days, day => PartialDate.OfDay(day) is var date && date.First == day && date.Last == day);
}
