using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class LegalHolidaysTests
{
    [Theory]
    [InlineData("62", HolidayZone.Metropole)]
    [InlineData("2A", HolidayZone.Metropole)]
    [InlineData("57", HolidayZone.AlsaceMoselle)]
    [InlineData("67", HolidayZone.AlsaceMoselle)]
    [InlineData("68", HolidayZone.AlsaceMoselle)]
    [InlineData("971", HolidayZone.Guadeloupe)]
    [InlineData("972", HolidayZone.Martinique)]
    [InlineData("973", HolidayZone.Guyane)]
    [InlineData("974", HolidayZone.LaReunion)]
    [InlineData("975", HolidayZone.SaintPierreEtMiquelon)]
    [InlineData("976", HolidayZone.Mayotte)]
    [InlineData("977", HolidayZone.SaintBarthelemy)]
    [InlineData("978", HolidayZone.SaintMartin)]
    [InlineData("986", HolidayZone.WallisEtFutuna)]
    [InlineData("987", HolidayZone.PolynesieFrancaise)]
    [InlineData("988", HolidayZone.NouvelleCaledonie)]
    public void A_departement_lies_in_a_zone(string departement, HolidayZone zone) => Assert.Equal(zone, LegalHolidays.ZoneOf(DepartementCode.Parse(departement, null)));

    [Fact]
    public void A_commune_lies_in_the_zone_of_its_departement() =>
        Law.Holds(Generate.CommuneCodes, commune => LegalHolidays.ZoneOf(commune) == LegalHolidays.ZoneOf(commune.Departement));

    [Fact]
    public void A_default_code_lies_nowhere()
    {
        Assert.Throws<ArgumentException>(() => LegalHolidays.ZoneOf(default(DepartementCode)));
        Assert.Throws<ArgumentException>(() => LegalHolidays.ZoneOf(default(CommuneCode)));
    }
}
