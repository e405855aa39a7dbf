using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class FunnelTests
{
    [Fact]
    public void A_stage_above_the_one_before_is_said_with_both_names()
    {
        Assert.False(Funnel.TryDeclare(
            Fives.Plan(),
            [new(Fives.Notified, 2000), new(Fives.Opened, 1500), new(Fives.Interviewed, 1600), new(Fives.Volunteers, 9999), new(Fives.GreatNeed, 1601), new(Fives.Hospitalised, -2)],
            out _,
            out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.NegativeCount, "/counts/hospitalised", "-2", "≥ 0"),
                new Problem(ProblemCode.StageAboveEarlier, "/counts/interviewed", "interviewed: 1600", "≤ opened: 1500"),
                new Problem(ProblemCode.StageAboveEarlier, "/counts/great-need", "great-need: 1601", "≤ interviewed: 1600"),
            ],
            problems);
    }

    [Fact]
    public void A_conversion_lets_the_law_be_checked_across_units()
    {
        UnitConversion twoOfEach = new(CountUnit.Household, CountUnit.Person, Ratio.Of(2, 1), new Citation("Made up."));
        Assert.True(Funnel.TryDeclare(Fives.Plan(twoOfEach), Counts(1200, 140), out _, out _));
        Assert.False(Funnel.TryDeclare(Fives.Plan(twoOfEach), Counts(1201, 141), out _, out ValueList<Problem> problems));
        Assert.Equal(["/counts/volunteers", "/counts/hospitalised"], problems.Select(problem => problem.Path));
        Assert.IsType<BranchOverlap.AcrossUnits>(Funnel.Declare(Fives.Plan(twoOfEach), Counts(199, 2)).OverlapOf(Fives.Volunteers, Fives.GreatNeed));
    }

    [Fact]
    public void Missing_unknown_and_repeated_counts_are_all_said()
    {
        Assert.False(Funnel.TryDeclare(
            Fives.Plan(), [new(Fives.Notified, 2000), new(Fives.Notified, 2000), new(StageId.Parse("else", null), 1)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [ProblemCode.DuplicateId, ProblemCode.UnknownStage, .. Enumerable.Repeat(ProblemCode.MissingCount, 5)], problems.Select(problem => problem.Code));
        Assert.Throws<ArgumentException>(() => Funnel.Declare(Fives.Plan()));
    }

    [Fact]
    public void There_is_no_rate_of_nobody()
    {
        Funnel funnel = Funnel.Declare(
            Fives.Plan(), [new(Fives.Notified, 2000), new(Fives.Opened, 0), new(Fives.Interviewed, 0), new(Fives.Volunteers, 0), new(Fives.GreatNeed, 0), new(Fives.Hospitalised, 0)]);
        Assert.IsType<FunnelRate.EmptyBase>(funnel.Conditional(Fives.Interviewed));
        Assert.Equal(Ratio.Of(0, 1), Assert.IsType<FunnelRate.Exact>(funnel.Coverage(Fives.Interviewed)).Value);
        Assert.Equal(Fives.Opened, funnel.BreakPoints[0].To);
        Assert.Equal("Aucun taux\u202F: personne n’est à l’étape de départ.", funnel.Conditional(Fives.Interviewed).ToText(Language.French));
    }

    [Fact]
    public void A_plan_says_everything_that_is_wrong()
    {
        FunnelStage stage = new(Fives.Opened, LocalizedText.OfEnglish("Opened"), CountUnit.Household);
        Assert.False(FunnelPlan.TryCreate(
            [stage, stage], [new FunnelBranch(Fives.GreatNeed, stage)], [Fives.OneOfEachHousehold, Fives.OneOfEachHousehold], out _, out ValueList<Problem> problems));
        Assert.Equal(["/stages/1/id", "/branches/0/id", "/branches/0/of", "/conversions/1"], problems.Select(problem => problem.Path));
        Assert.False(FunnelPlan.TryCreate([], [], [], out _, out problems));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(problems).Code);
        ValueList<FunnelStage> many = [.. Enumerable.Range(0, 33).Select(i => new FunnelStage(StageId.Parse($"s{i}", null), LocalizedText.OfEnglish("S"), CountUnit.Person))];
        Assert.False(FunnelPlan.TryCreate(many, [], [], out _, out problems));
        Assert.Equal("≤ 32", Assert.Single(problems).Expected);
    }

    [Fact]
    public void Every_quartier_may_do_better_and_all_together_worse()
    {
        // Fives and Moulins, before and after; E. H. Simpson (1951). Figures made up.
        Funnel fivesBefore = Doors(100, 90), moulinsBefore = Doors(400, 120), fivesAfter = Doors(20, 19), moulinsAfter = Doors(480, 168);
        Assert.True(Rate(fivesAfter) > Rate(fivesBefore) && Rate(moulinsAfter) > Rate(moulinsBefore));
        Funnel before = Funnel.Merge(fivesBefore, moulinsBefore), after = Funnel.Merge(fivesAfter, moulinsAfter);
        Assert.True(Rate(after) < Rate(before));
        Assert.Equal(Ratio.Of(210, 500), Rate(before));
        Assert.Equal(Ratio.Of(187, 500), Rate(after));
    }

    [Fact]
    public void Only_funnels_of_one_plan_are_merged()
    {
        Assert.Throws<ArgumentException>(() => Funnel.Merge());
        Assert.Throws<ArgumentException>(() => Funnel.Merge(Doors(2, 1), Fives.Funnel()));
        Assert.Throws<ArgumentException>(() => Funnel.Merge(Doors(Proportion.MostCounted, 1), Doors(1, 1)));
    }

    [Fact]
    public void Four_calls_and_then_the_neighbour_is_a_stage()
    {
        FunnelPlan plan = FunnelPlan.Create(
            [new FunnelStage(StageId.Parse("call", null), LocalizedText.OfEnglish("Called"), CountUnit.Person)],
            [new FunnelBranch(StageId.Parse("call", null), new FunnelStage(StageId.Parse("neighbour-asked", null), LocalizedText.OfEnglish("Neighbour asked"), CountUnit.Person))]);
        ValueMap<StageId, StageRule> rules = [new(StageId.Parse("neighbour-asked", null), new StageRule([Code.Parse("call", null)], 4, [Code.Parse("neighbour", null)]))];
        OutreachEvent[] events =
        [
            .. Of("four and the neighbour", "call:1", "call:2", "call:3", "call:4", "neighbour:5"),
            .. Of("three and the neighbour", "call:1", "call:2", "call:3", "neighbour:5"),
            .. Of("one call written down twice", "call:1", "call:2", "call:3", "call:3", "neighbour:5"),
            .. Of("the neighbour too early", "neighbour:3", "call:1", "call:2", "call:3", "call:4"),
            .. Of("at the same instant", "call:1", "call:2", "call:3", "call:4", "neighbour:4"),
            .. Of("in disorder", "neighbour:6", "call:9", "call:4", "call:2", "call:1", "call:3"),
        ];
        Assert.Equal([6, 2], Funnel.Count(plan, events, rules).Counts);
        Assert.Equal([6, 2], Funnel.Count(plan, events.Reverse(), rules).Counts);
    }

    [Fact]
    public void A_person_is_counted_with_his_household()
    {
        Funnel funnel = Funnel.Count(Fives.Plan(),
        [
            Event("notified", "h1"), Event("opened", "h1"), Event("interviewed", "h1"), Event("volunteers", "h1", "p1"), Event("volunteers", "h1", "p2"),
            Event("hospitalised", "h2", "p3"), Event("volunteers", null, "p3"), Event("opened", null, "p1"), Event("ignored", null, null),
        ]);
        Assert.Equal([2, 2, 2, 3, 1, 1], funnel.Counts);
        Assert.Equal([1, 1, 1, 0, 1, 0], funnel.Implied);
    }

    [Fact]
    public void Events_that_do_not_say_with_whom_are_all_named()
    {
        Assert.False(Funnel.TryCount(Fives.Plan(), [new(StageId.Parse("else", null), new StageRule([Code.Parse("a", null)]))],
            [Event("opened", "h1"), Event("opened", null, null), Event("volunteers", "h1"), Event("volunteers", null, "nowhere")], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.UnknownStage, "/rules/else", "else"),
                new Problem(ProblemCode.UnidentifiedEvent, "/events/1", "opened", "household"),
                new Problem(ProblemCode.UnidentifiedEvent, "/events/2", "volunteers", "person"),
                new Problem(ProblemCode.UnidentifiedEvent, "/events", "nowhere", "household"),
            ],
            problems);
        FunnelPlan sessions = FunnelPlan.Create([new FunnelStage(Fives.Opened, LocalizedText.OfEnglish("Opened"), CountUnit.Session)]);
        Assert.False(Funnel.TryCount(sessions, default, [], out _, out problems));
        Assert.Equal(ProblemCode.UnitMismatch, Assert.Single(problems).Code);
    }

    [Fact]
    public void A_rule_has_a_kind_and_a_bounded_number()
    {
        Assert.Throws<ArgumentException>(() => new StageRule([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageRule([Code.Parse("call", null)], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageRule([Code.Parse("call", null)], 101));
        Assert.Throws<ArgumentException>(() => new UnitConversion(CountUnit.Person, CountUnit.Person, Ratio.Of(1, 1), new Citation("c")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitConversion(CountUnit.Person, CountUnit.Household, default, new Citation("c")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitConversion(CountUnit.Person, CountUnit.Household, Ratio.Of(1, UnitConversion.MostTerms + 1), new Citation("c")));
    }

    private static Funnel Doors(long notified, long opened) => Funnel.Declare(
        FunnelPlan.Create(
        [
            new FunnelStage(Fives.Notified, LocalizedText.OfEnglish("Written to"), CountUnit.Household),
            new FunnelStage(Fives.Opened, LocalizedText.OfEnglish("Opened"), CountUnit.Household),
        ]),
        [new(Fives.Notified, notified), new(Fives.Opened, opened)]);

    private static Ratio Rate(Funnel funnel) => Assert.IsType<FunnelRate.Exact>(funnel.Coverage(Fives.Opened)).Value;

    private static ValueList<KeyValuePair<StageId, long>> Counts(long volunteers, long hospitalised) =>
        [new(Fives.Notified, 2000), new(Fives.Opened, 1500), new(Fives.Interviewed, 600), new(Fives.Volunteers, volunteers), new(Fives.GreatNeed, 70), new(Fives.Hospitalised, hospitalised)];

    private static IEnumerable<OutreachEvent> Of(string person, params string[] events) =>
        events.Select(text => Event(text.Split(':')[0], null, person.Replace(' ', '-'), int.Parse(text.Split(':')[1], null)));

    private static OutreachEvent Event(string kind, string? household, string? person = null, int day = 1) => new(
        Code.Parse(kind, null),
        household is null ? default : SubjectId.Parse(household, null),
        person is null ? default : SubjectId.Parse(person, null),
        Instant.FromUtc(2006, 6, day, 10, 0));
}
