using Cohesion.Domain.Programmes;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class HourLedgerTests
{
    private static readonly SubjectId Host = SubjectId.Parse("host", null), Student = SubjectId.Parse("student", null);

    private static readonly LocalDate Day = new(2006, 10, 2);

    [Fact]
    public void What_one_gives_another_receives()
    {
        HourLedger ledger = Post(HourLedger.Open(new HourLimits()), Give(Student, Host, 90));
        Assert.Equal([new(Host, -90), new(Student, 90)], ledger.Balances);
        Assert.Equal(1, Assert.Single(ledger.Entries).Number);
    }

    [Fact]
    public void A_reversal_is_a_line_of_its_own_and_is_final()
    {
        HourLedger ledger = Post(HourLedger.Open(new HourLimits()), Give(Student, Host, 90));
        Assert.True(ledger.TryReverse(1, out HourLedger? reversed, out _));
        Assert.Equal([1, 2], reversed.Entries.Select(entry => entry.Number));
        Assert.Equal(1, reversed.Entries[1].Reverses);
        Assert.All(reversed.Balances.Values, balance => Assert.Equal(0, balance));
        Assert.Equal(ProblemCode.AlreadyReversed, Refused(reversed, 1));
        Assert.Equal(ProblemCode.AlreadyReversed, Refused(reversed, 2));
        Assert.Equal(ProblemCode.UnknownEntry, Refused(reversed, 3));
        Assert.Equal(ProblemCode.UnknownEntry, Refused(reversed, 0));
    }

    [Fact]
    public void An_entry_between_several_people_balances()
    {
        SubjectId wife = SubjectId.Parse("wife", null), friend = SubjectId.Parse("friend", null);
        Assert.True(HourLedger.Open(new HourLimits()).TryPost([new(Student, 90), new(Host, -60), new(friend, 30), new(wife, -60)], Day, out HourLedger? ledger, out _));
        Assert.Equal([new(friend, 30), new(Host, -60), new(Student, 90), new(wife, -60)], ledger.Balances);
        Assert.Equal([Give(Student, Host, 60), Give(Student, wife, 30), Give(friend, wife, 30)], ledger.Entries.Select(entry => entry.Transfer));
    }

    [Fact]
    public void An_entry_that_does_not_balance_is_told_with_both_figures_and_whatever_else_is_wrong()
    {
        HourLedger open = HourLedger.Open(new HourLimits(highestBalance: 60));
        Assert.False(open.TryPost([new(Student, 90), new(Host, -60)], Day, out HourLedger? none, out ValueList<Problem> problems));
        Assert.Null(none);
        Assert.Equal(new Problem(ProblemCode.UnbalancedHours, "/postings", "90", "60"), Assert.Single(problems));
        Assert.False(open.TryPost([new(Student, 0), new(default, long.MinValue), new(Student, 1441)], Day, out _, out problems));
        Assert.Equal(
            [
                (ProblemCode.NumberOutOfRange, "/postings/0/minutes"), (ProblemCode.UnidentifiedEvent, "/postings/1"), (ProblemCode.NumberOutOfRange, "/postings/1/minutes"),
                (ProblemCode.NumberOutOfRange, "/postings/2/minutes"), (ProblemCode.DuplicateElement, "/postings/2/subject"), (ProblemCode.UnbalancedHours, "/postings"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.False(open.TryPost((ValueList<HourPosting>)[], Day, out _, out problems));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(problems).Code);
        Assert.False(open.TryPost([new(Student, 90), new(Host, -90)], Day, out _, out problems));
        Assert.Equal(ProblemCode.BeyondHourLimit, Assert.Single(problems).Code);
    }

    [Fact]
    public void Limits_are_included_and_told_with_the_balance_beyond_them()
    {
        HourLedger ledger = HourLedger.Open(new HourLimits(lowestBalance: -120, highestBalance: 120, mostADay: 100));
        HourLedger full = Post(ledger, Give(Student, Host, 100), Give(Student, Host, 20, Day.PlusDays(1)));
        Assert.False(full.TryPost([Give(Student, Host, 101)], out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.BeyondHourLimit, "/transfers/0/giver", "221", "120"),
                new Problem(ProblemCode.BeyondHourLimit, "/transfers/0/receiver", "-221", "-120"),
                new Problem(ProblemCode.BeyondHourLimit, "/transfers/0/day", "201", "100"),
            ],
            problems);
        Assert.True(full.TryReverse(1, out HourLedger? less, out _));
        Assert.True(less.TryPost([Give(Student, Host, 100)], out _, out _));
    }

    [Fact]
    public void Transfers_are_written_all_or_none()
    {
        HourLedger ledger = HourLedger.Open(new HourLimits(highestBalance: 100));
        Assert.False(ledger.TryPost([Give(Student, Host, 60), Give(Student, Host, 60)], out _, out ValueList<Problem> problems));
        Assert.Equal("/transfers/1/giver", Assert.Single(problems).Path);
        Assert.Empty(ledger.Entries);
    }

    [Fact]
    public void A_transfer_is_of_some_time_between_two()
    {
        Assert.False(HourLedger.Open(new HourLimits()).TryPost(
            [Give(Host, Host, 0), Give(default, Host, 1441), Give(Student, Host, 1), Give(Student, Host, 1440)], out _, out ValueList<Problem> problems));
        Assert.Equal(["/transfers/0/receiver", "/transfers/0/minutes", "/transfers/1", "/transfers/1/minutes"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Limits_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HourLimits(lowestBalance: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HourLimits(highestBalance: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HourLimits(mostADay: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HourLimits(mostADay: 1441));
    }

    [Fact]
    public void Nothing_about_hours_or_agreements_of_hours_tells_what_an_hour_is_worth() =>
        Assert.DoesNotContain(
            new[] { typeof(HourLedger), typeof(HourEntry), typeof(HourTransfer), typeof(HourLimits) }.SelectMany(type => type.GetProperties()),
            property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Money));

    private static HourTransfer Give(SubjectId giver, SubjectId receiver, int minutes, LocalDate? day = null) => new(giver, receiver, minutes, day ?? Day);

    private static HourLedger Post(HourLedger ledger, params ValueList<HourTransfer> transfers) =>
        ledger.TryPost(transfers, out HourLedger? posted, out _) ? posted : throw new InvalidOperationException("The transfers were refused.");

    private static ProblemCode Refused(HourLedger ledger, int number)
    {
        Assert.False(ledger.TryReverse(number, out _, out ValueList<Problem> problems));
        return Assert.Single(problems).Code;
    }
}
