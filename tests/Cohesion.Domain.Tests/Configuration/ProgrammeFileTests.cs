using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ProgrammeFileTests
{
    private const string Least = """
        { "programme": "least", "title": { "fr": "Programme", "en": "Programme" }, "territory": "59350", "period": "2006", "axes": [ { "id": "isolation", "title": { "fr": "Axe", "en": "Axis" } } ] }
        """;

    private const string Whole = """
        { "$schema": "programme.schema.json", "programme": "whole", "title": { "fr": "Programme", "en": "Programme", "cite": [ { "text": "cover" } ] }, "territory": "59350",
          "quartiers": ["local:fives", "local:moulins"], "period": "2006-05/2006-09", "axes": [ { "id": "isolation", "title": { "fr": "Axe", "en": "Axis" }, "cite": [ { "text": "p. 2" } ] } ],
          "partners": [ { "name": "CCAS", "part": { "fr": "Accompagne", "en": "Accompanies" } } ], "budget": "400000 EUR",
          "campaigns": [ { "id": "doors", "title": { "fr": "Portes", "en": "Doors" }, "axis": "isolation", "period": "2006-06/2006-09", "quartiers": ["local:fives"], "cost": "30000 EUR",
            "funnel": {
              "stages": [ { "id": "notified", "title": { "fr": "Prévenus", "en": "Written to" }, "unit": "household", "count": 2000, "cite": [ { "text": "Gazette" } ] },
                          { "id": "opened", "title": { "fr": "Ouverts", "en": "Opened" }, "unit": "household", "count": 1500, "implied": 12 },
                          { "id": "interviewed", "title": { "fr": "Entretiens", "en": "Interviews" }, "unit": "household", "count": 600 } ],
              "branches": [ { "of": "interviewed", "id": "great-need", "title": { "fr": "Besoin", "en": "Need" }, "unit": "household", "count": 70 },
                            { "of": "great-need", "id": "hospitalised", "title": { "fr": "Hôpital", "en": "Hospital" }, "unit": "person", "count": 2 } ],
              "conversions": [ { "from": "person", "to": "household", "each": "1/1", "source": { "text": "declared" } } ] },
            "indicators": [
              { "id": "visited", "title": { "fr": "Visites", "en": "Visits" }, "unit": "person", "direction": "increase", "reading": "perPeriod", "baseline": 10, "target": 300,
                "tables": [ { "period": "2006", "quality": "counted", "source": { "text": "made up", "url": "https://example.org/" }, "statedOn": "2007-01-15",
                  "rows": { "themes": ["1.1", "local:leisure"] }, "columns": { "quartiers": ["local:fives", "local:moulins"] }, "counts": [[40, 25], [38, 14]],
                  "totals": { "rows": [65, 52], "columns": [78, 39], "total": 117 } } ] },
              { "id": "share", "title": { "fr": "Part", "en": "Share" }, "unit": "person", "outOf": "household", "direction": "decrease", "reading": "cumulative", "baseline": "2/3", "target": "40 %",
                "conversion": { "from": "person", "to": "household", "each": "1/2", "source": { "text": "declared" } },
                "measurements": [ { "period": "2006", "quality": "estimated", "source": { "text": "survey" }, "statedOn": "2007-01-15", "count": 90, "outOf": 310, "sex": "female", "ages": { "from": 60 } } ] } ],
            "cite": [ { "text": "report" } ] } ],
          "hours": { "lowestBalance": -600, "mostADay": 480, "entries": [
            { "postings": [ { "who": "student", "minutes": 90 }, { "who": "host", "minutes": -60 }, { "who": "guest", "minutes": -30 } ], "on": "2006-10-02" }, { "reverses": 2 } ] },
          "rooms": [ { "startsOn": "2006-10-01", "hostBornOn": "1930-02-28", "guestBornOn": "1985-07-14", "tenure": "tenant", "minutesOwedEachWeek": 300, "notice": "P1M" } ],
          "volunteers": { "shifts": [ { "who": "v-1", "on": "2006-10-02", "minutes": 90, "task": "visits" }, { "who": "v-2", "on": "2006-10-01", "minutes": 60 } ],
            "valuation": { "basis": "minimumWage", "rates": [ { "from": "2006-07-01", "amount": "8.27 EUR", "source": { "text": "decree" } } ] } },
          "fictional": true, "cite": [ { "text": "20 minutes" } ], "note": "n" }
        """;

    private static readonly byte[][] Examples =
        [.. new[] { Least, Whole, Repository.Read("samples/lille-2006/programme.json"), Repository.Read("samples/lille-2006/programme-made-up.json") }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_gives_the_programme_that_it_states()
    {
        Assert.True(ProgrammeFile.Read(Whole).TryGetValue(out SolidarityProgramme? programme), Said(Whole));
        Campaign doors = Assert.Single(programme.Campaigns);
        Assert.Equal((true, "400000 EUR", "30000 EUR"), (programme.IsFictional, $"{programme.Budget}", $"{doors.Cost}"));
        Assert.Equal(["20 minutes", "cover", "p. 2"], programme.Citations.Select(citation => citation.Text));
        Assert.Equal(["report"], doors.Citations.Select(citation => citation.Text));
        Assert.Equal([2000, 1500, 600, 70, 2], doors.Funnel!.Counts);
        Assert.Equal([0, 12, 0, 0, 0], doors.Funnel.Implied);
        Assert.Equal("Gazette", Assert.Single(Assert.Single(doors.Funnel.Sources).Value).Text);
        Assert.Equal(9, doors.Indicators[0].Measurements.Count);
        Assert.Equal(Ratio.Of(117, 1), doors.Indicators[0].ActualOf());
        Assert.Equal(Ratio.Of(39, 1), doors.Indicators[0].ActualOf(new Segment { Quartier = TerritoryCode.Parse("local:moulins", null) }));
        Assert.Equal((3, 60L), (programme.Hours!.Entries.Count, programme.Hours.Balances.Values.Max()));
        Assert.Equal(Money.Parse("20.68 EUR", null), ProgrammeFigures.All(programme).VolunteerValue!.Total);
        Assert.Null(ProgrammeFigures.Publishable(programme, new DisclosurePolicy()).Volunteers);
        Assert.Equal(300, Assert.Single(programme.Rooms).MinutesOwedEachWeek);
        Assert.Equal(Ratio.Of(9, 62), doors.Indicators[1].ActualOf(new Segment { Sex = Sex.Female, Ages = AgeRange.Of(60) }));
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.Programmes, programme =>
        ProgrammeFile.Write(programme) is var text
        && ProgrammeFile.Read(text).TryGetValue(out SolidarityProgramme? read) && read == programme && ProgrammeFile.Write(read) == text, 150);

    [Theory]
    [InlineData("\"count\": 1500", "\"count\": 2001", "StageAboveEarlier /campaigns/0/funnel/stages/1/count `opened: 2001` `≤ notified: 2000`")]
    [InlineData("\"count\": 2 }", "\"count\": 71 }", "StageAboveEarlier /campaigns/0/funnel/branches/1/count `hospitalised: 71` `≤ great-need: 70`")]
    [InlineData("\"count\": 600", "\"count\": -1", "NumberOutOfRange /campaigns/0/funnel/stages/2/count `-1` `0 ≤ … ≤ 1000000000`")]
    [InlineData("\"count\": 2000", "\"count\": 1000000001", "NumberOutOfRange /campaigns/0/funnel/stages/0/count `1000000001` `0 ≤ … ≤ 1000000000`")]
    [InlineData("\"implied\": 12", "\"implied\": 1501", "AboveWhole /campaigns/0/funnel/stages/1/implied `1501` `≤ 1500`")]
    [InlineData("\"of\": \"great-need\"", "\"of\": \"great-ned\"", "UnknownStage /campaigns/0/funnel/branches/1/of `great-ned` ``")]
    [InlineData("\"id\": \"opened\"", "\"id\": \"notified\"", "DuplicateId /campaigns/0/funnel/stages/1/id `notified` ``")]
    [InlineData("\"to\": \"household\", \"each\": \"1/1\"", "\"to\": \"person\", \"each\": \"1/1\"", "DuplicateElement /campaigns/0/funnel/conversions/0/to `person` ``")]
    [InlineData("\"each\": \"1/1\"", "\"each\": \"0 %\"", "NotAboveZero /campaigns/0/funnel/conversions/0/each `0 %` ``")]
    [InlineData("\"axis\": \"isolation\"", "\"axis\": \"isolaton\"", "UnknownAxis /campaigns/0/axis `isolaton` ``")]
    [InlineData("\"quartiers\": [\"local:fives\"]", "\"quartiers\": [\"local:lomme\"]", "OutsideProgramme /campaigns/0/quartiers `local:lomme` ``")]
    [InlineData("\"cost\": \"30000 EUR\"", "\"cost\": \"30000 XPF\"", "WrongCurrency /campaigns/0/cost `30000 XPF` ``")]
    [InlineData("\"cost\": \"30000 EUR\"", "\"cost\": \"-1 EUR\"", "BelowZero /campaigns/0/cost `-1 EUR` ``")]
    [InlineData("\"cost\": \"30000 EUR\"", "\"cost\": \"400001 EUR\"", "CostsAboveBudget /campaigns `400001 EUR` `400000 EUR`")]
    [InlineData("\"total\": 117", "\"total\": 118", "SumDiffers /campaigns/0/indicators/0/tables/0/totals/total `118` `117`")]
    [InlineData("\"rows\": [65, 52]", "\"rows\": [65, 53]", "SumDiffers /campaigns/0/indicators/0/tables/0/totals/rows/1 `53` `52`")]
    [InlineData("\"counts\": [[40, 25], [38, 14]]", "\"counts\": [[40, 25], [38]]", "OtherShape /campaigns/0/indicators/0/tables/0/counts/1 `1` `2`")]
    [InlineData("{ \"quartiers\": [\"local:fives\", \"local:moulins\"] }", "{ \"quartier\": [\"local:fives\"] }", "MissingMember /campaigns/0/indicators/0/tables/0/columns `` `quartiers | themes | sexes | ages`, UnknownMember /campaigns/0/indicators/0/tables/0/columns/quartier `quartier` `quartiers, themes, sexes, ages`")]
    [InlineData("{ \"quartiers\": [\"local:fives\", \"local:moulins\"] }", "{ \"themes\": [\"1.2\", \"1.3\"] }", "DuplicateElement /campaigns/0/indicators/0/tables/0/columns/themes `themes` ``")]
    [InlineData("\"sex\": \"female\"", "\"district\": \"local:fives\"", "UnknownMember /campaigns/0/indicators/1/measurements/0/district `district` `period, quality, source, statedOn, count, outOf, quartier, theme, sex, ages`")]
    [InlineData("\"outOf\": 310", "\"outOf\": 0", "EmptyBase /campaigns/0/indicators/1/measurements/0/outOf `90 / 0` ``")]
    [InlineData("\"outOf\": 310, ", "", "DenominatorMismatch /campaigns/0/indicators/1/measurements/0/outOf `` ``")]
    [InlineData("\"from\": 60", "\"from\": 60, \"to\": 59", "Reversed /campaigns/0/indicators/1/measurements/0/ages/to `60-59` ``")]
    [InlineData("{ \"quartiers\": [\"local:fives\", \"local:moulins\"] }", "{ \"quartiers\": [\"local:fives\", \"local:lomme\"] }", "OutsideProgramme /campaigns/0/indicators/0/tables/0/columns/quartiers/1 `local:lomme` ``")]
    [InlineData("\"sex\": \"female\"", "\"quartier\": \"local:lomme\"", "OutsideProgramme /campaigns/0/indicators/1/measurements/0/quartier `local:lomme` ``")]
    [InlineData("\"from\": \"2006-07-01\"", "\"from\": \"2006-10-02\"", "NoHourlyRate /volunteers/shifts/1/on `2006-10-01` ``")]
    [InlineData("\"8.27 EUR\"", "\"0 EUR\"", "NotAboveZero /volunteers/valuation/rates/0/amount `0 EUR` ``")]
    [InlineData("\"minutes\": 90, \"task\"", "\"minutes\": 1441, \"task\"", "NumberOutOfRange /volunteers/shifts/0/minutes `1441` `1 ≤ … ≤ 1440`")]
    [InlineData("\"who\": \"v-2\", \"on\": \"2006-10-01\", \"minutes\": 60", "\"who\": \"v-1\", \"on\": \"2006-10-02\", \"minutes\": 1440", "BeyondHourLimit /volunteers/shifts/1/minutes `1530` `1440`")]
    [InlineData("\"minutes\": -60", "\"minutes\": -61", "UnbalancedHours /hours/entries/0/postings `90` `91`")]
    [InlineData("\"minutes\": -60", "\"minutes\": 0", "UnbalancedHours /hours/entries/0/postings `90` `30`, OutsideBounds /hours/entries/0/postings/1/minutes `0` `−1440 ≤ … ≤ 1440, ≠ 0`")]
    [InlineData("\"lowestBalance\": -600", "\"lowestBalance\": -59", "BeyondHourLimit /hours/entries/0/postings `-60` `-59`")]
    [InlineData("\"reverses\": 2", "\"reverses\": 3", "UnknownEntry /hours/entries/1/reverses `3` ``")]
    [InlineData("\"hostBornOn\": \"1930-02-28\"", "\"hostBornOn\": \"2006-10-02\"", "BornAfter /rooms/0/hostBornOn `2006-10-02` `2006-10-01`")]
    [InlineData("\"notice\": \"P1M\"", "\"monthlyCounterpart\": \"-1 EUR\"", "BelowZero /rooms/0/monthlyCounterpart `-1 EUR` ``")]
    [InlineData("\"target\": \"40 %\"", "\"target\": \"70 %\"", "TargetAgainstDirection /campaigns/0/indicators/1/target `70 %` `≤ 2/3`")]
    [InlineData("\"from\": \"person\", \"to\": \"household\", \"each\": \"1/2\"", "\"from\": \"person\", \"to\": \"couple\", \"each\": \"1/2\"", "UnitMismatch /campaigns/0/indicators/1/conversion `person, couple` `person, household`")]
    public void A_mistake_is_said_at_its_place_with_both_figures(string right, string wrong, string said) => Assert.Equal(
        said,
        string.Join(", ", ProgrammeFile.Read(Changed(right, wrong)).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path} `{one.Problem.Found}` `{one.Problem.Expected}`")));

    [Fact]
    public void A_ratio_across_units_needs_a_conversion() => Assert.Equal(
        "UnitMismatch /campaigns/0/indicators/1/outOf",
        Said(Changed("\"conversion\": { \"from\": \"person\", \"to\": \"household\", \"each\": \"1/2\", \"source\": { \"text\": \"declared\" } },", "")));

    [Fact]
    public void Mistakes_of_all_kinds_are_told_at_once() => Assert.Equal(
        "UnknownAxis /campaigns/0/axis, DuplicateId /campaigns/0/funnel/stages/1/id, StageAboveEarlier /campaigns/0/funnel/stages/2/count, UnknownStage /campaigns/0/funnel/branches/1/of, "
        + "SumDiffers /campaigns/0/indicators/0/tables/0/totals/total, EmptyBase /campaigns/0/indicators/1/measurements/0/outOf",
        Said(Changed("\"axis\": \"isolation\"", "\"axis\": \"isolaton\"").Replace("\"id\": \"opened\"", "\"id\": \"notified\"", StringComparison.Ordinal)
            .Replace("\"count\": 600", "\"count\": 2600", StringComparison.Ordinal).Replace("\"of\": \"great-need\"", "\"of\": \"great-ned\"", StringComparison.Ordinal)
            .Replace("\"total\": 117", "\"total\": 118", StringComparison.Ordinal).Replace("\"outOf\": 310", "\"outOf\": 0", StringComparison.Ordinal)));

    [Fact]
    public void A_text_that_mixes_households_and_people_is_warned_of_and_read() => Assert.Equal(
        "UnitChange /campaigns/0/funnel/branches/0/unit, UnitChange /campaigns/0/funnel/branches/2/unit", Said(Repository.Read("samples/lille-2006/programme.json")));

    [Theory]
    [InlineData("samples/lille-2006/programme-made-up.json")]
    [InlineData("samples/aubagne-2018/programme.json")]
    public void The_other_samples_have_nothing_to_remark(string path) => Assert.Equal("", Said(Repository.Read(path)));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(8, ProgrammeFile.JsonSchema, json => ProgrammeFile.Read(new MemoryStream(json)).Diagnostics, Examples);

    private static string Changed(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        return Whole.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string Said(string json) => string.Join(", ", ProgrammeFile.Read(json).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}"));
}
