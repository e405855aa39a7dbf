using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Grants;

public class PaymentTermsTests
{
    private static readonly PaymentMoment Notified = new PaymentMoment.After(PaymentEvent.Notification), Reported = new PaymentMoment.After(PaymentEvent.Report);

    [Fact]
    public void Instalments_add_up_to_the_award_and_each_is_its_share_rounded() => Law.Holds(Generate.PaymentTerms, Generate.Awards, (terms, award) =>
        terms.For(award) is var schedule && schedule.Total == award && schedule.BeforeReport <= award && schedule.Instalments.Count == terms.Parts.Count
        && schedule.Instalments.Zip(terms.Parts).All(pair => IsRounded(pair.First.Amount.Minor, award.Minor, pair.Second.Share)));

    [Theory]
    [InlineData(100_00, 1, 3, 33_33, 66_67)]
    [InlineData(1_00, 4, 5, 80, 20)]
    [InlineData(1, 4, 5, 1, 0)]
    [InlineData(33_33, 1, 2, 16_67, 16_66)]
    public void An_advance_and_a_balance_lose_no_cent(long award, long numerator, long denominator, long advance, long balance) => Assert.Equal(
        [advance, balance],
        PaymentTerms.AdvanceAndBalance(Ratio.Of(numerator, denominator), Notified, Reported).For(Money.OfMinor(award, Currency.Euro)).Instalments.Select(part => part.Amount.Minor));

    [Fact]
    public void What_is_wrong_with_terms_is_said_at_once()
    {
        Assert.Equal("EmptyList /parts", Said());
        Assert.Equal("SumDiffers /parts", Said((80, Notified), (10, Reported)));
        Assert.Equal("NotAboveZero /parts/1/share", Said((100, Notified), (0, Reported)));
        Assert.Equal("ReportBeforePayment /parts/0", Said((100, Reported)));
        Assert.Equal("ReportBeforePayment /parts/2", Said((50, Notified), (30, Reported), (20, Notified)));
        Assert.Equal("WrongLength /parts", Said([.. Enumerable.Repeat((4L, Notified), 25)]));
        Assert.Equal("", Said((50, Notified), (30, Notified), (20, Reported)));
    }

    [Fact]
    public void Shares_of_no_common_denominator_are_refused()
    {
        Assert.False(PaymentTerms.TryCreate(
            [new PaymentPart(Ratio.Of(1, 999_999_999_989), Notified), new PaymentPart(Ratio.Of(1, 7), Reported)], null, [], out _, out ValueList<Problem> problems));
        Assert.Equal(ProblemCode.TooLargeAmount, Assert.Single(problems).Code);
    }

    [Fact]
    public void Programmers_mistakes_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTerms.Single(Notified).For(Money.Euros(0)));
        Assert.Throws<ArgumentException>(() => PaymentTerms.Single(Reported));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementRule(CostBasis.LumpSum, Ratio.Percent(101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementRule(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentMoment.After(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Instalment(0, default, Notified));
    }

    [Fact]
    public void A_moment_is_said_in_both_languages()
    {
        PaymentMoment within = new PaymentMoment.After(PaymentEvent.Notification, new DelayRule(Delay.Of(60, DelayUnit.CalendarDays)));
        Assert.Equal("dans les 60 jours suivant la notification", within.ToText(Language.French));
        Assert.Equal("within 60 days of the notification", within.ToText(Language.English));
        Assert.Equal("after the financial report", Reported.ToText(Language.English));
        Assert.Equal("le 15 juin 2026", new PaymentMoment.OnDay(new LocalDate(2026, 6, 15)).ToText(Language.French));
        Assert.All(Enum.GetValues<PaymentEvent>(), happened => Assert.StartsWith("après l", new PaymentMoment.After(happened).ToText(Language.French), StringComparison.Ordinal));
    }

    private static bool IsRounded(Int128 part, Int128 whole, Ratio share) =>
        part * share.Denominator > (whole * share.Numerator) - share.Denominator && part * share.Denominator < (whole * share.Numerator) + share.Denominator;

    private static string Said(params (long Percent, PaymentMoment Moment)[] parts)
    {
        PaymentTerms.TryCreate([.. parts.Select(part => new PaymentPart(Ratio.Percent(part.Percent), part.Moment))], null, [], out _, out ValueList<Problem> problems);
        return string.Join(", ", problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }
}
