using Cohesion.Domain.Programmes;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a ledger of hours, entry by entry. An entry that is refused hides none after it.</summary>
internal sealed class HourReader
{
    private readonly List<(HourTransfer Transfer, JsonCursor At)> _waiting = [];
    private HourLedger _ledger;
    private bool _isWhole = true;

    private HourReader(HourLimits limits) => _ledger = HourLedger.Open(limits);

    public static HourLedger? Read(JsonCursor at)
    {
        if (!at.Exists)
        {
            return null;
        }

        // A limit that could not be read limits nothing.
        HourReader reader = new(new HourLimits(at["lowestBalance"].Integer(), at["highestBalance"].Integer(), (int)(at["mostADay"].Integer() ?? HourLedger.MinutesOfDay)));
        foreach (JsonCursor entry in at["entries"].List())
        {
            reader.Take(entry);
        }

        reader.Post();
        return at.IsSound ? reader._ledger : null;
    }

    private void Take(JsonCursor at)
    {
        if (at["reverses"].Exists)
        {
            Reverse(at["reverses"]);
            return;
        }

        JsonCursor[] places = [.. at["postings"].List()];
        (SubjectId? Who, long? Minutes)[] read = [.. places.Select(place => (place["who"].Parse<SubjectId>(), place["minutes"].Integer()))];
        ValueList<HourPosting> postings = [.. read.Where(one => one is { Who: not null, Minutes: not null }).Select(one => new HourPosting(one.Who!.Value, one.Minutes!.Value))];
        if (postings.Count < places.Length || at["on"].Day() is not { } day)
        {
            _isWhole = false;
            return;
        }

        Problem[] problems = [.. HourBalance.Check(postings)];
        foreach (Problem problem in problems)
        {
            // The shape bounds the minutes; that they are not zero no schema says.
            at.Report(problem.Code == ProblemCode.NumberOutOfRange ? new Problem(ProblemCode.OutsideBounds, problem.Path, problem.Found, problem.Expected) : problem);
        }

        _isWhole &= problems.Length == 0;
        if (problems.Length == 0)
        {
            _waiting.AddRange(HourBalance.ToTransfers(postings, day).Select(transfer => (transfer, at)));
        }
    }

    /// <summary>Writes what waits, all of it at once: a ledger that grows line by line would be copied for each.</summary>
    private void Post()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        if (_ledger.TryPost([.. _waiting.Select(one => one.Transfer)], out HourLedger? ledger, out ValueList<Problem> problems))
        {
            _ledger = ledger;
        }

        foreach (Problem problem in problems)
        {
            int place = int.Parse(problem.Path.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
            _waiting[place].At["postings"].Report(problem.Code, problem.Found, problem.Expected);
        }

        _isWhole &= problems.Count == 0;
        _waiting.Clear();
    }

    private void Reverse(JsonCursor at)
    {
        Post();
        if (at.Integer() is not { } number || !_isWhole)
        {
            // Where a line is missing, numbers mean nothing.
            _isWhole = false;
            return;
        }

        if (_ledger.TryReverse((int)number, out HourLedger? ledger, out ValueList<Problem> problems))
        {
            _ledger = ledger;
            return;
        }

        _isWhole = false;
        at.Report(problems[0].Code);
    }
}
