using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class CallVersionsTests
{
    private static readonly CallForProjects First = Version("1.0.0", "2021-01-01", "2021-06-30");
    private static readonly CallForProjects Second = Version("1.1.0", "2021-05-01", "2021-12-31");
    private static readonly CallForProjects Third = Version("2.0.0", "2022-02", null);
    private static readonly CallVersions All = CallVersions.Create([Third, First, Second]);

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", "1.0.0")]
    [InlineData("2021-04-30", "1.0.0")]
    [InlineData("2021-05-01", "1.1.0")] // the later of two
    [InlineData("2021-12-31", "1.1.0")]
    [InlineData("2022-01-01", null)]
    [InlineData("2022-01-31", null)]
    [InlineData("2022-02-01", "2.0.0")]
    [InlineData("2030-01-01", "2.0.0")]
    public void The_latest_version_that_is_valid_on_a_day_is_in_force(string day, string? version) =>
        Assert.Equal(version, All.InForceOn(PartialDate.Parse(day, null).First)?.Definition.Version.ToString());

    [Theory]
    [InlineData("2021-04-30", "1.0.0")]
    [InlineData("2021-05", "1.1.0")]
    [InlineData("2021-04/05", "")]
    [InlineData("2021", "1.1.0 1.0.0")]
    [InlineData("2022", "2.0.0")] // or none, in January
    [InlineData("2020", "")]
    public void An_application_is_judged_by_the_version_of_its_filing(string filed, string versions)
    {
        if (PartialDate.TryParse(filed, null, out PartialDate day))
        {
            Assert.Equal(versions, string.Join(' ', All.For(Filed(new SubmissionTime.OnDay(day))).Select(version => version.Definition.Version)));
        }
    }

    [Fact]
    public void An_instant_is_a_day_on_the_clocks_of_the_call()
    {
        Instant lastMinute = Instant.FromUtc(2021, 4, 30, 21, 59), firstMinute = Instant.FromUtc(2021, 4, 30, 22, 0); // midnight in Paris
        Assert.Equal([First], All.For(Filed(new SubmissionTime.AtInstant(lastMinute))));
        Assert.Equal([Second], All.For(Filed(new SubmissionTime.AtInstant(firstMinute))));
    }

    [Fact]
    public void The_version_is_chosen_before_the_decision()
    {
        SubmittedApplication application = Filed(new SubmissionTime.OnDay(PartialDate.Parse("2021-04-30", null)));
        // begin: version-in-force
        CallVersions versions = CallVersions.Create([First, Second, Third]);
        if (versions.For(application) is [var inForce])
        {
            Decision decision = Decision.Of(inForce, application);
        }

        // end: version-in-force
        Assert.Equal([First], versions.For(application));
    }

    [Fact]
    public void A_draft_is_judged_by_the_latest_version() => Assert.Equal([Third], All.For(new DraftApplication(ApplicationReference.Parse("a"), new ApplicationContent())));

    [Fact]
    public void A_version_that_states_no_validity_is_valid_on_every_day() =>
        Assert.Equal(["2.0.0", "1.0.0"], Days("2021-07-01", "2022-02-01").Select(CallVersions.Create([Version("1.0.0", null, null), Third]).InForceOn).Reverse().Select(version => $"{version!.Definition.Version}"));

    [Fact]
    public void The_order_of_versions_is_irrelevant() => Law.Holds(
        Gen.Shuffle(new[] { First, Second, Third }), versions => CallVersions.Create([.. versions]) == All);

    [Fact]
    public void A_partial_day_gives_every_version_that_one_of_its_days_gives() => Law.Holds(
        Gen.Choose(0, 800), Gen.Choose(0, 400), (start, length) =>
        {
            LocalDate first = new LocalDate(2020, 11, 1).PlusDays(start);
            IEnumerable<CallForProjects> byDay = Enumerable.Range(0, length + 1).Select(i => All.InForceOn(first.PlusDays(i))).OfType<CallForProjects>().Distinct();
            PartialDate month = PartialDate.OfMonth(first.Year, first.Month);
            IEnumerable<CallForProjects> ofMonth = Enumerable.Range(0, month.First.Calendar.GetDaysInMonth(first.Year, first.Month)).Select(i => All.InForceOn(month.First.PlusDays(i))).OfType<CallForProjects>().Distinct();
            return length > 0 || ofMonth.ToHashSet().SetEquals(All.For(Filed(new SubmissionTime.OnDay(month))));
        });

    [Fact]
    public void What_does_not_belong_together_is_told()
    {
        Assert.False(CallVersions.TryCreate([First, First], out _, out ValueList<Problem> twice));
        Assert.Equal((ProblemCode.DuplicateId, "/1/version"), (Assert.Single(twice).Code, twice[0].Path));
        Assert.False(CallVersions.TryCreate([First, CallForProjects.Create(Second.Definition with { Id = CallId.Parse("other-2021", null), Under = null })], out _, out ValueList<Problem> other));
        Assert.Equal((ProblemCode.OtherCall, "/1/call"), (Assert.Single(other).Code, other[0].Path));
        Assert.False(CallVersions.TryCreate([], out _, out ValueList<Problem> none));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(none).Code);
    }

    private static IEnumerable<LocalDate> Days(params string[] days) => days.Select(day => PartialDate.Parse(day, null).First);

    private static SubmittedApplication Filed(SubmissionTime time) => new DraftApplication(ApplicationReference.Parse("a"), new ApplicationContent()).Submit(time);

    private static CallForProjects Version(string version, string? from, string? until) => CallForProjects.Create(CallFiles.Valid(CallFiles.Whole).Definition with
    {
        Version = CallVersion.Parse(version, null),
        InForce = from is null ? null : new Validity(PartialDate.Parse(from, null), until is null ? null : PartialDate.Parse(until, null)),
        Change = null,
    });
}
