using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class HolidayCalendarTests
{
    [Fact]
    public void A_year_of_metropolitan_France_has_its_eleven_days() => Assert.Equal(
        "01-01 04-05 05-01 05-08 05-13 05-24 07-14 08-15 11-01 11-11 12-25",
        string.Join(' ', HolidayCalendar.Metropole.OfYear(2021).Select(holiday => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(holiday.Day))));

    [Theory]
    [InlineData(HolidayZone.AlsaceMoselle, "2021-12-26")]
    [InlineData(HolidayZone.Guadeloupe, "2021-05-27")]
    [InlineData(HolidayZone.Martinique, "2021-05-22")]
    [InlineData(HolidayZone.Guyane, "2021-06-10")]
    [InlineData(HolidayZone.LaReunion, "2021-12-20")]
    [InlineData(HolidayZone.Mayotte, "2021-04-27")]
    [InlineData(HolidayZone.SaintBarthelemy, "2021-10-09")]
    [InlineData(HolidayZone.SaintMartin, "2021-05-28")]
    [InlineData(HolidayZone.SaintMartin, "2017-05-27")]
    public void A_zone_adds_a_day(HolidayZone zone, string day)
    {
        LocalDate added = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal([added], HolidayCalendar.Of(zone).OfYear(added.Year).Select(holiday => holiday.Day).Except(HolidayCalendar.Metropole.OfYear(added.Year).Select(holiday => holiday.Day)));
    }

    [Fact]
    public void Good_Friday_is_a_choice_of_the_commune_in_Alsace_and_Moselle_alone()
    {
        LocalDate goodFriday = new(2021, 4, 2);
        Assert.True(HolidayCalendar.Of(HolidayZone.AlsaceMoselle, hasGoodFriday: true).IsHoliday(goodFriday));
        Assert.False(HolidayCalendar.Of(HolidayZone.AlsaceMoselle).IsHoliday(goodFriday));
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Of(HolidayZone.Metropole, hasGoodFriday: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Of(default));
    }

    [Fact]
    public void A_day_may_bear_two_names() => Assert.Equal(
        ["Labour Day", "Ascension Day"], HolidayCalendar.Metropole.OfYear(2008).Where(holiday => holiday.Day == new LocalDate(2008, 5, 1)).Select(holiday => holiday.Name.English));

    [Fact]
    public void What_a_territory_adds_is_handed_over()
    {
        LocalDate autonomy = new(2024, 6, 29);
        HolidayCalendar papeete = HolidayCalendar.Of(HolidayZone.PolynesieFrancaise, added: [autonomy]);
        Assert.True(papeete.IsHoliday(autonomy));
        Assert.Contains(papeete.OfYear(2024), holiday => holiday.Day == autonomy);
        Assert.False(HolidayCalendar.Of(HolidayZone.PolynesieFrancaise).IsHoliday(autonomy));
    }

    [Fact]
    public void A_day_is_in_the_list_of_its_year_exactly_when_it_is_a_holiday() => Law.Holds(Generate.HolidayCalendars, Generate.EventDays, (calendar, day) =>
        calendar.OfYear(day.Year).Select(holiday => holiday.Day).ToHashSet() is var listed
        && Enumerable.Range(0, 40).Select(day.PlusDays).Where(other => other.Year == day.Year).All(other => calendar.IsHoliday(other) == listed.Contains(other)), 60);

    [Fact]
    public void Easter_of_ten_thousand_years_is_a_Sunday_between_22_March_and_25_April() => Assert.All(
        Enumerable.Range(1583, 8400), year => Assert.True(HolidayCalendar.Metropole.IsHoliday(Easter.Of(year).PlusDays(1))
            && Easter.Of(year).DayOfWeek == IsoDayOfWeek.Sunday && Easter.Of(year) >= new LocalDate(year, 3, 22) && Easter.Of(year) <= new LocalDate(year, 4, 25)));

    [Fact]
    public void They_are_those_of_the_published_list()
    {
        string[][] rows = [.. File.ReadLines(Repository.Shared("data/jours_feries.csv")).Skip(1).Select(line => line.Split(','))];
        Assert.All(Zones, pair => Assert.Equal(
            rows.Where(row => row[2].Split('|').Contains(pair.Name)).Select(row => LocalDatePattern.Iso.Parse(row[0]).Value).Distinct().Order(),
            Enumerable.Range(2006, 26).SelectMany(year => HolidayCalendar.Of(pair.Zone, pair.Zone == HolidayZone.AlsaceMoselle).OfYear(year)).Select(holiday => holiday.Day).Distinct()));
        Assert.Equal(Zones.Select(pair => pair.Name).Order(StringComparer.Ordinal), rows.SelectMany(row => row[2].Split('|')).Distinct().Order(StringComparer.Ordinal));
    }

    private static (HolidayZone Zone, string Name)[] Zones =>
    [
        (HolidayZone.Metropole, "Métropole"), (HolidayZone.AlsaceMoselle, "Alsace-Moselle"), (HolidayZone.Guadeloupe, "Guadeloupe"), (HolidayZone.Martinique, "Martinique"),
        (HolidayZone.Guyane, "Guyane"), (HolidayZone.LaReunion, "La Réunion"), (HolidayZone.SaintPierreEtMiquelon, "Saint-Pierre-et-Miquelon"), (HolidayZone.Mayotte, "Mayotte"),
        (HolidayZone.SaintBarthelemy, "Saint-Barthélémy"), (HolidayZone.SaintMartin, "Saint-Martin"), (HolidayZone.WallisEtFutuna, "Wallis-et-Futuna"),
        (HolidayZone.PolynesieFrancaise, "Polynésie Française"), (HolidayZone.NouvelleCaledonie, "Nouvelle-Calédonie"),
    ];
}
