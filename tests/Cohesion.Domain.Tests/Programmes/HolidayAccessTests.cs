using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Programmes;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class HolidayAccessTests
{
    private static readonly HolidayAccess Access = HolidayAccess.Create(Call.Rules);

    private static readonly HolidayRequest Family = new()
    {
        RequestedAt = Instant.FromUtc(2023, 5, 2, 8, 0),
        FamilyQuotient = Money.Euros(640),
        Situations = Answer.SetOf(Code.Parse("family", null)),
        Nights = 7,
        Cost = Money.Euros(800),
        Aid = Money.Euros(640),
    };

    private static CallForProjects Call => CallFile.Read(Repository.Read("samples/lille-2006/made-up-holidays.json")).TryGetValue(out CallForProjects? call)
        ? call : throw new InvalidOperationException("The sample is sound.");

    [Fact]
    public void The_sample_passes_its_own_tests_and_says_that_it_is_made_up()
    {
        Assert.All(Call.RunTests(), result => Assert.True(result.IsPassed, result.Test.Name));
        Assert.Contains("(fictif)", Call.Title.ToText(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(89_999, VerdictStatus.Eligible)]
    [InlineData(90_000, VerdictStatus.NotEligible)] // under 900 €, and 900 € is not
    public void The_quotient_is_under_nine_hundred_euros(long cents, VerdictStatus expected) =>
        Assert.Equal(expected, Access.Assess(Family with { FamilyQuotient = Money.OfMinor(cents, Currency.Euro) }).Single().Status);

    [Fact]
    public void A_refusal_gives_its_reason_with_the_source()
    {
        Verdict.NotEligible no = Assert.IsType<Verdict.NotEligible>(Access.Assess(Family with { FamilyQuotient = Money.Euros(950) }).Single());
        string reason = Assert.Single(no.Reasons).ToText(Language.English);
        Assert.Contains("€950", reason, StringComparison.Ordinal);
        Assert.Contains("€900", reason, StringComparison.Ordinal);
        Assert.Contains("ANCV", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_asked_for_and_refuses_nobody()
    {
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(Access.Assess(Family with { FamilyQuotient = default, Nights = default }).Single());
        Assert.Equal(["household.familyQuotient", "stay.nights"], open.Questions.Select(question => $"{question.Fact.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_ceiling_is_dated_and_a_year_without_a_source_stays_open()
    {
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(Access.Assess(Family with { RequestedAt = Instant.FromUtc(2024, 5, 2, 8, 0) }).Single());
        Assert.Empty(open.Questions);
        Assert.NotEmpty(open.Unverifiable);
    }

    [Fact]
    public void A_request_is_checked_against_the_facts_of_the_rules()
    {
        Assert.Empty(Access.Check(Family));
        HolidayRequest odd = Family with { FamilyQuotient = Money.Euros(-1), Situations = Answer.SetOf(Code.Parse("astronaut", null)) };
        Assert.Equal(["/household/familyQuotient", "/household/situations/0"], Access.Check(odd).Select(problem => problem.Path));
    }

    [Fact]
    public void Rules_of_something_else_are_no_access_to_holidays()
    {
        FactCatalogue other = FactCatalogue.BuiltIn.With([new FactDefinition(FactId.Parse("stay.nights", null), FactKind.Flag) { Question = LocalizedText.Of("?", "?") }], [], out _);
        RuleSet rules = RuleSet.Create(new RuleContext(DateTimeZone.Utc), other, []);
        Assert.False(HolidayAccess.TryCreate(rules, out HolidayAccess? none, out ValueList<Problem> problems));
        Assert.Null(none);
        Assert.Equal([("household.familyQuotient", "money"), ("stay.nights", "count")], problems.Select(problem => (problem.Found, problem.Expected)));
        Assert.Throws<ArgumentException>(() => HolidayAccess.Create(rules));
    }

    [Fact]
    public void Rules_written_in_code_may_read_the_same_facts()
    {
        FactCatalogue facts = FactCatalogue.BuiltIn.With(HolidayAccess.Facts, [], out ValueList<Problem> problems);
        Assert.Empty(problems);
        MoneyFact quotient = new(FactId.Parse("household.familyQuotient", null));
        Clause clause = Clause.Require("quotient", quotient.LessThan(Money.Euros(900)), Stage.Eligibility, new Citation("made up"));
        HolidayAccess access = HolidayAccess.Create(RuleSet.Create(new RuleContext(DateTimeZone.Utc), facts, [clause]));
        Assert.Equal(VerdictStatus.Eligible, access.Assess(new HolidayRequest { FamilyQuotient = Money.Euros(899) }).Single().Status);
        Assert.Equal(VerdictStatus.NotEligible, access.Assess(new HolidayRequest { FamilyQuotient = Money.Euros(900) }).Single().Status);
    }

    [Fact]
    public void Other_facts_go_along_and_never_stand_above_what_the_request_says()
    {
        FactId quotient = FactId.Parse("household.familyQuotient", null), own = FactId.Parse("answers.pets", null);
        FactSet facts = (Family with { Others = FactSet.Of((quotient, new FactValue.Amount(Money.Euros(1))), (own, new FactValue.Flag(true))) }).ToFacts();
        Assert.Equal(new FactValue.Amount(Money.Euros(640)), facts.Values.Single(fact => fact.Key == quotient).Value);
        Assert.True(facts.TryGet(own, out _));
    }
}
