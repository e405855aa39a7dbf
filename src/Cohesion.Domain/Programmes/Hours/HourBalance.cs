using System.Globalization;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Entries of hours between several people: what is wrong with them, and the transfers that they come to.</summary>
internal static class HourBalance
{
    public static IEnumerable<Problem> Check(ValueList<HourPosting> postings)
    {
        List<Problem> found = postings.Count == 0 ? [new Problem(ProblemCode.EmptyList, "/postings")] : [];
        foreach ((int i, HourPosting posting) in postings.Index())
        {
            if (posting.Subject == default)
            {
                found.Add(new Problem(ProblemCode.UnidentifiedEvent, $"/postings/{i}", "subject"));
            }

            if (posting.Minutes is 0 or < -HourLedger.MinutesOfDay or > HourLedger.MinutesOfDay)
            {
                found.Add(new Problem(
                    ProblemCode.NumberOutOfRange, $"/postings/{i}/minutes", posting.Minutes.ToString(CultureInfo.InvariantCulture), $"−{HourLedger.MinutesOfDay} ≤ … ≤ {HourLedger.MinutesOfDay}, ≠ 0"));
            }
        }

        found.AddRepeated(ProblemCode.DuplicateElement, postings.Select(posting => posting.Subject), i => $"/postings/{i}/subject");
        Int128 given = Sum(postings.Where(posting => posting.Minutes > 0)), received = -Sum(postings.Where(posting => posting.Minutes < 0));
        return given == received
            ? found
            : [.. found, new Problem(ProblemCode.UnbalancedHours, "/postings", given.ToString(CultureInfo.InvariantCulture), received.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>Gives the transfers that a balanced entry comes to: the first who gives gives to the first who receives, until one of them has no more.</summary>
    public static ValueList<HourTransfer> ToTransfers(ValueList<HourPosting> postings, LocalDate day)
    {
        List<HourTransfer> transfers = [];
        Queue<HourPosting> receivers = new(postings.Where(posting => posting.Minutes < 0));
        long open = 0;
        foreach (HourPosting giver in postings.Where(posting => posting.Minutes > 0))
        {
            for (long left = giver.Minutes; left > 0;)
            {
                open = open == 0 ? -receivers.Peek().Minutes : open;
                long minutes = Math.Min(left, open);
                transfers.Add(new HourTransfer(giver.Subject, receivers.Peek().Subject, (int)minutes, day));
                left -= minutes;
                open -= minutes;
                _ = open == 0 ? receivers.Dequeue() : default;
            }
        }

        return [.. transfers];
    }

    private static Int128 Sum(IEnumerable<HourPosting> postings) => postings.Aggregate((Int128)0, (sum, posting) => sum + posting.Minutes);
}
