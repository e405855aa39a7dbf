using System.Globalization;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Programmes made to hurt, within the limits of size: what is compared with all the rest is compared, and published, in the time of an honest file.</summary>
public class HostileProgrammeFileTests
{
    private static readonly Dictionary<string, (string Members, ProblemCode? Code)> Files = new()
    {
        ["one measurement many times"] = (Indicator(Many(9_000, _ => Measured("2006", 1))), ProblemCode.DuplicateElement),
        ["women and men of everything"] = (
            Indicator(Many(8_000, i => Measured(Day(i / 3), i % 3 == 0 ? 1 : 2, (i % 3) switch { 0 => "", 1 => ", \"sex\": \"female\"", _ => ", \"sex\": \"male\"" }))), ProblemCode.AboveWhole),
        ["one indicator many times"] = ($"\"indicators\": [{Many(7_000, _ => Definition("[]"))}]", ProblemCode.DuplicateId),
        ["one branch many times"] = (
            $"\"funnel\": {{ \"stages\": [{Stage("a", "")}], \"branches\": [{Many(9_000, _ => Stage("b", "\"of\": \"b\", "))}] }}", ProblemCode.WrongLength),
        ["one conversion many times"] = (
            $"\"funnel\": {{ \"stages\": [{Stage("a", "")}], \"conversions\": [{Many(9_000, _ => "{ \"from\": \"person\", \"to\": \"household\", \"each\": \"1/1\", \"source\": { \"text\": \"a\" } }")}] }}", ProblemCode.DuplicateElement),
        ["a table of a thousand rows"] = (
            Indicator("", $"{{ {Told("2006")}, \"rows\": {{ \"themes\": [{Many(1_000, i => $"\"local:t{i}\"")}] }}, \"columns\": {{ \"sexes\": [\"female\", \"male\"] }}, \"counts\": [{Many(1_000, i => $"[{i % 20}, {i % 30}]")}] }}"), null),
        ["hours taken back again and again"] = (
            "\"note\": \"n\" } ], \"hours\": { \"entries\": [" + Many(500, i => $"{{ \"on\": \"2006-01-01\", \"postings\": [ {{ \"who\": \"a{i}\", \"minutes\": 1 }}, {{ \"who\": \"b{i}\", \"minutes\": -1 }} ] }}, {{ \"reverses\": {(2 * i) + 1} }}") + "] }, \"partners\": [ { \"name\": \"a\"",
            null),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_hostile_programme_is_read_or_refused_in_time(string name)
    {
        Reading<SolidarityProgramme> reading = Yardstick.Within(name, () => ProgrammeFile.Read(
            "{ \"programme\": \"a\", \"title\": { \"fr\": \"a\" }, \"territory\": \"59350\", \"period\": \"2006\", \"axes\": [ { \"id\": \"a\", \"title\": { \"fr\": \"a\" } } ], "
            + $"\"campaigns\": [ {{ \"id\": \"a\", \"title\": {{ \"fr\": \"a\" }}, \"axis\": \"a\", {Files[name].Members} }} ] }}"));
        Assert.Equal(Files[name].Code is null ? [] : [Files[name].Code], reading.Errors.Select(one => (ProblemCode?)one.Problem.Code).Where(code => code == Files[name].Code || Files[name].Code is null).Distinct());
        if (reading.TryGetValue(out SolidarityProgramme? programme))
        {
            Assert.NotNull(Yardstick.Within(name, () => ProgrammeFigures.Publishable(programme, new DisclosurePolicy())));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Many_periods_are_published_in_time(bool areNested)
    {
        Measurement[] measured =
        [
            .. Enumerable.Range(0, 300).Select(i => new Measurement(
                PartialPeriod.Parse(areNested ? $"{Day(0)}/{Day(i)}" : Day(i), null), i + 1, null, DataQuality.Counted, new Citation("a"), new LocalDate(2007, 1, 1))),
        ];
        Indicator indicator = Domain.Programmes.Indicator.Create(
            IndicatorId.Parse("a", null), LocalizedText.OfEnglish("a"), CountUnit.Person, null, IndicatorDirection.Increase, areNested ? IndicatorReading.Cumulative : IndicatorReading.PerPeriod);
        IndicatorFigures figures = Yardstick.Within("periods", () => IndicatorFigures.Of(IndicatorSeries.Create(indicator, [.. measured]), new DisclosurePolicy()));
        Assert.Contains(figures.Measurements, one => one.Count is null);
    }

    private static string Indicator(string measurements, string tables = "") => $"\"indicators\": [{Definition($"[{measurements}]", tables)}]";

    private static string Definition(string measurements, string tables = "") =>
        $"{{ \"id\": \"a\", \"title\": {{ \"fr\": \"a\" }}, \"unit\": \"person\", \"direction\": \"increase\", \"reading\": \"perPeriod\", \"measurements\": {measurements}, \"tables\": [{tables}] }}";

    private static string Measured(string period, int count, string more = "") => $"{{ {Told(period)}, \"count\": {count}{more} }}";

    private static string Told(string period) => $"\"period\": \"{period}\", \"quality\": \"counted\", \"source\": {{ \"text\": \"a\" }}, \"statedOn\": \"2007-01-01\"";

    private static string Stage(string id, string of) => $"{{ {of}\"id\": \"{id}\", \"title\": {{ \"fr\": \"a\" }}, \"unit\": \"person\", \"count\": 1 }}";

    private static string Day(int number) => LocalDatePattern.Iso.Format(new LocalDate(1990, 1, 1).PlusDays(number));

    private static string Many(int count, Func<int, string> element) => string.Join(",", Enumerable.Range(0, count).Select(i => element(i).ToString(CultureInfo.InvariantCulture)));
}
