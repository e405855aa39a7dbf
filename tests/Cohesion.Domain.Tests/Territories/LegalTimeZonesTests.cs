using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class LegalTimeZonesTests
{
    [Theory]
    [InlineData("62", "Europe/Paris")]
    [InlineData("2A", "Europe/Paris")]
    [InlineData("971", "America/Guadeloupe")]
    [InlineData("973", "America/Cayenne")]
    [InlineData("974", "Indian/Reunion")]
    [InlineData("977", "America/St_Barthelemy")]
    [InlineData("987", "Pacific/Gambier Pacific/Marquesas Pacific/Tahiti")]
    [InlineData("989", "")]
    public void A_departement_has_its_zones(string departement, string zones) =>
        Assert.Equal(zones, string.Join(' ', LegalTimeZones.Of(DepartementCode.Parse(departement, null))));

    [Theory]
    [InlineData("98735", "Pacific/Tahiti")]
    [InlineData("98731", "Pacific/Marquesas")]
    [InlineData("98746", "Pacific/Marquesas")]
    [InlineData("98719", "Pacific/Gambier")]
    [InlineData("98720", "Pacific/Tahiti")]
    [InlineData("75101", "Europe/Paris")]
    [InlineData("97411", "Indian/Reunion")]
    public void A_commune_has_one_zone(string commune, string zone) => Assert.Equal([zone], LegalTimeZones.Of(CommuneCode.Parse(commune, null)));

    [Theory]
    [InlineData("62510/none", "Europe/Paris")]
    [InlineData("QN97401I", "Indian/Reunion")]
    [InlineData("region:01", "America/Guadeloupe")]
    [InlineData("departement:987", "Pacific/Gambier Pacific/Marquesas Pacific/Tahiti")]
    [InlineData("epci:246200364", "")]
    [InlineData("local:les-pres", "")]
    public void A_place_has_the_zones_that_its_code_tells(string place, string zones) =>
        Assert.Equal(zones, string.Join(' ', LegalTimeZones.Of(TerritoryCode.Parse(place, null))));

    [Fact]
    public void A_commune_stands_in_a_zone_of_its_departement() => Law.Holds(Generate.CommuneCodes, code =>
        LegalTimeZones.Of(code) is var zones && zones.Count <= 1 && zones.All(LegalTimeZones.Of(code.Departement).Contains));

    [Fact]
    public void Every_zone_is_in_the_database_of_time_zones() => Law.Holds(
        Generate.DepartementCodes, code => LegalTimeZones.Of(code).All(DateTimeZoneProviders.Tzdb.Ids.Contains));

    [Fact]
    public void They_are_those_of_the_published_table()
    {
        string[][] rows = [.. File.ReadLines(Repository.Shared("data/french_time_zones.csv")).Skip(1).Select(line => line.Split(','))];
        Assert.All(rows, row => Assert.Contains(row[3], LegalTimeZones.Of(DepartementCode.Parse(row[1] == "FR" ? "75" : row[2], null))));
        Assert.Equal(rows.Select(row => row[3]).Distinct().Count(), rows.Length);
    }

    [Fact]
    public void A_default_code_has_no_zone()
    {
        Assert.Throws<ArgumentException>(() => LegalTimeZones.Of(default(DepartementCode)));
        Assert.Throws<ArgumentException>(() => LegalTimeZones.Of(default(CommuneCode)));
    }
}
