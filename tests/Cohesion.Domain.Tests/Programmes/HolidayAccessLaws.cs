using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class HolidayAccessLaws
{
    private static readonly HolidayAccess Access = HolidayAccess.Create(
        CallFile.Read(Repository.Read("samples/lille-2006/made-up-holidays.json")).TryGetValue(out CallForProjects? call) ? call.Rules : throw new InvalidOperationException("The sample is sound."));

    private static readonly Gen<Plain> Households =
        from cents in Gen.OneOf(Gen.Choose(89_990, 90_010), Gen.Choose(0, 200_000))
        from situation in Gen.Elements("", "family", "youth", "disability")
        from nights in Gen.Choose(0, 30)
        from cost in Gen.Choose(0, 1000)
        from aid in Gen.Choose(0, 1000)
        select new Plain(cents, situation, nights, cost, aid);

    [Fact]
    public void The_verdict_is_that_of_the_rules_written_by_hand() =>
        Law.Holds(Households, one => Access.Assess(RequestOf(one)).Single().Status == (ByHand(one) ? VerdictStatus.Eligible : VerdictStatus.NotEligible));

    [Fact]
    public void A_lower_quotient_never_loses() =>
        Law.Holds(Households, Gen.Choose(0, 100_000), (one, less) =>
            !ByHand(one) || Access.Assess(RequestOf(one with { Cents = Math.Max(0, one.Cents - less) })).Single() is Verdict.Eligible);

    [Fact]
    public void Without_the_quotient_a_request_is_open_or_refused_for_something_else_and_never_let_in() =>
        Law.Holds(Households, one => Access.Assess(RequestOf(one) with { FamilyQuotient = default }).Single() switch
        {
            Verdict.Undetermined open => open.Questions.Any(question => $"{question.Fact.Id}" == "household.familyQuotient") && ByHand(one with { Cents = 0 }),
            Verdict.NotEligible => !ByHand(one with { Cents = 0 }),
            _ => false,
        });

    private static bool ByHand(Plain one) =>
        one.Cents < 90_000 && one.Situation.Length > 0 && one.Nights >= 4 && one.Cost > 0 && one.Aid * 100 <= one.Cost * 80;

    private static HolidayRequest RequestOf(Plain one) => new()
    {
        RequestedAt = Instant.FromUtc(2023, 7, 1, 0, 0),
        FamilyQuotient = Money.OfMinor(one.Cents, Currency.Euro),
        Situations = one.Situation.Length == 0 ? Answer.SetOf<Code>() : Answer.SetOf(Code.Parse(one.Situation, null)),
        Nights = one.Nights,
        Cost = Money.Euros(one.Cost),
        Aid = Money.Euros(one.Aid),
    };

    private sealed record Plain(long Cents, string Situation, long Nights, long Cost, long Aid);
}
