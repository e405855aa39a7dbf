using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Who gave how much time to whom, in double entry: what one balance gains another loses, so that all of them add up to zero.</summary>
/// <remarks>
/// Lines are added, never changed or removed; a mistake is taken back by a line of its own. Time is counted in minutes and has no price: nothing here
/// tells what an hour is worth in euros.
/// </remarks>
public sealed record HourLedger
{
    /// <summary>The most minutes of one transfer: a day; included.</summary>
    public const int MinutesOfDay = 24 * 60;

    private HourLedger(HourLimits limits, ValueList<HourEntry> entries, ValueMap<SubjectId, long> balances) =>
        (Limits, Entries, Balances) = (limits, entries, balances);

    /// <summary>Gets how far balances may go.</summary>
    public HourLimits Limits { get; }

    /// <summary>Gets the lines, in the order in which they were written.</summary>
    public ValueList<HourEntry> Entries { get; }

    /// <summary>Gets the balance of each who gave or received, in minutes: what he gave less what he received.</summary>
    public ValueMap<SubjectId, long> Balances { get; }

    /// <summary>Gives a ledger in which nothing is written yet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public static HourLedger Open(HourLimits limits) => new(Guard.Against.Null(limits), [], []);

    /// <summary>Writes transfers, all of them or none: one that nobody gives or receives, to oneself, of no time or more than a day, or beyond a limit stops them all.</summary>
    /// <param name="transfers">What to write, in order.</param>
    /// <param name="ledger">The ledger with them, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/transfers/0/minutes</c>; a limit is told with the balance that would be beyond it.</param>
    public bool TryPost(ValueList<HourTransfer> transfers, [NotNullWhen(true)] out HourLedger? ledger, out ValueList<Problem> problems)
    {
        List<Problem> found = [.. transfers.Index().SelectMany(transfer => Check(transfer.Item, $"/transfers/{transfer.Index}"))];
        SortedDictionary<SubjectId, long> balances = new(Balances.ToDictionary(balance => balance.Key, balance => balance.Value));
        if (found.Count == 0)
        {
            Dictionary<(SubjectId, LocalDate), long> days = GivenOnDaysOf(transfers);
            found.AddRange(transfers.Index().SelectMany(transfer => Apply(transfer.Item, balances, days, $"/transfers/{transfer.Index}")).ToList());
        }

        problems = [.. found];
        ledger = found.Count == 0 ? With([.. transfers.Select((transfer, i) => new HourEntry(Entries.Count + i + 1, transfer, null))], balances) : null;
        return ledger is not null;
    }

    /// <summary>Writes an entry between several people, as the transfers that it comes to; one in which more or less is given than received is refused.</summary>
    /// <param name="postings">What each gives, above zero, or receives, below; they add up to zero.</param>
    /// <param name="day">On which day.</param>
    /// <param name="ledger">The ledger with it, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/postings/0/minutes</c>; what is given and what is received are told where they differ.</param>
    public bool TryPost(ValueList<HourPosting> postings, LocalDate day, [NotNullWhen(true)] out HourLedger? ledger, out ValueList<Problem> problems)
    {
        ledger = null;
        problems = [.. HourBalance.Check(postings)];
        return problems.Count == 0 && TryPost(HourBalance.ToTransfers(postings, day), out ledger, out problems);
    }

    /// <summary>Takes a line back by one that gives the same time the other way, on the same day. Limits do not hold it up: a mistake is no use of time.</summary>
    /// <param name="number">The number of the line.</param>
    /// <param name="ledger">The ledger with the reversal, unless something is wrong.</param>
    /// <param name="problems">That there is no such line, or that it is a reversal itself, or already reversed.</param>
    public bool TryReverse(int number, [NotNullWhen(true)] out HourLedger? ledger, out ValueList<Problem> problems)
    {
        HourEntry? entry = number >= 1 && number <= Entries.Count ? Entries[number - 1] : null;
        bool isFinal = entry is not null && (entry.Reverses is not null || Entries.Any(later => later.Reverses == number));
        problems = entry is null || isFinal
            ? [new Problem(entry is null ? ProblemCode.UnknownEntry : ProblemCode.AlreadyReversed, "/number", number.ToString(CultureInfo.InvariantCulture))]
            : [];
        ledger = null;
        if (entry is not null && !isFinal)
        {
            HourTransfer back = entry.Transfer with { Giver = entry.Transfer.Receiver, Receiver = entry.Transfer.Giver };
            SortedDictionary<SubjectId, long> balances = new(Balances.ToDictionary(balance => balance.Key, balance => balance.Value));
            balances[back.Giver] += back.Minutes;
            balances[back.Receiver] -= back.Minutes;
            ledger = With([new HourEntry(Entries.Count + 1, back, number)], balances);
        }

        return ledger is not null;
    }

    private static IEnumerable<Problem> Check(HourTransfer transfer, string path)
    {
        if (transfer.Giver == default || transfer.Receiver == default)
        {
            yield return new Problem(ProblemCode.UnidentifiedEvent, path, transfer.Giver == default ? "giver" : "receiver");
        }
        else if (transfer.Giver == transfer.Receiver)
        {
            yield return new Problem(ProblemCode.DuplicateElement, path + "/receiver", $"{transfer.Receiver}");
        }

        if (transfer.Minutes is < 1 or > MinutesOfDay)
        {
            yield return new Problem(ProblemCode.NumberOutOfRange, path + "/minutes", transfer.Minutes.ToString(CultureInfo.InvariantCulture), $"1 ≤ … ≤ {MinutesOfDay}");
        }
    }

    private Problem[] Apply(
        HourTransfer transfer, SortedDictionary<SubjectId, long> balances, Dictionary<(SubjectId, LocalDate), long> days, string path)
    {
        long up = balances[transfer.Giver] = balances.GetValueOrDefault(transfer.Giver) + transfer.Minutes;
        long down = balances[transfer.Receiver] = balances.GetValueOrDefault(transfer.Receiver) - transfer.Minutes;
        long day = days[(transfer.Giver, transfer.Day)] = days.GetValueOrDefault((transfer.Giver, transfer.Day)) + transfer.Minutes;
        (string Member, long Value, long? Limit, bool IsBeyond)[] limits =
        [
            ("giver", up, Limits.HighestBalance, up > Limits.HighestBalance),
            ("receiver", down, Limits.LowestBalance, down < Limits.LowestBalance),
            ("day", day, Limits.MostADay, day > Limits.MostADay),
        ];
        return [.. limits.Where(limit => limit.IsBeyond).Select(limit => new Problem(
            ProblemCode.BeyondHourLimit, $"{path}/{limit.Member}", limit.Value.ToString(CultureInfo.InvariantCulture), $"{limit.Limit}"))];
    }

    // Time that was taken back was not given.
    private Dictionary<(SubjectId, LocalDate), long> GivenOnDaysOf(ValueList<HourTransfer> transfers)
    {
        HashSet<(SubjectId, LocalDate)> asked = [.. transfers.Select(transfer => (transfer.Giver, transfer.Day))];
        HashSet<int> reversed = [.. Entries.Select(entry => entry.Reverses).OfType<int>()];
        return Entries.Where(entry => entry.Reverses is null && !reversed.Contains(entry.Number) && asked.Contains((entry.Transfer.Giver, entry.Transfer.Day)))
            .GroupBy(entry => (entry.Transfer.Giver, entry.Transfer.Day), entry => (long)entry.Transfer.Minutes)
            .ToDictionary(day => day.Key, day => day.Sum());
    }

    private HourLedger With(ValueList<HourEntry> more, SortedDictionary<SubjectId, long> balances) => new(Limits, [.. Entries, .. more], [.. balances]);
}
