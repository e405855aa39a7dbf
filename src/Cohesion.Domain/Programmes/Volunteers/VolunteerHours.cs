using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>The time that volunteers gave, which a budget may show in classes 86 and 87.</summary>
/// <remarks>The hours of an <see cref="HourLedger"/> are others: people give them to each other, and they have no price.</remarks>
public sealed record VolunteerHours
{
    /// <summary>The most shifts; included.</summary>
    public const int MostShifts = 1_000_000;

    private VolunteerHours(ValueList<VolunteerShift> shifts) => Shifts = shifts;

    /// <summary>Gets the shifts, in the order of the days, then of the volunteers and tasks.</summary>
    public ValueList<VolunteerShift> Shifts { get; }

    /// <summary>Gets how many minutes they are together.</summary>
    public long Minutes => Shifts.Sum(shift => (long)shift.Minutes);

    /// <summary>Gets how many people gave them, each counted once.</summary>
    public UnitCount Volunteers => new(Shifts.Select(shift => shift.Volunteer).Distinct().Count(), CountUnit.Person);

    /// <summary>Gathers shifts known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static VolunteerHours Create(params ValueList<VolunteerShift> shifts)
    {
        TryCreate(shifts, out VolunteerHours? hours, out ValueList<Problem> problems);
        return Problems.Require(hours, problems);
    }

    /// <summary>Gathers shifts, or tells everything that is wrong: one of nobody, of no time, a volunteer who gives more than a day has on one day.</summary>
    /// <param name="shifts">The shifts, in any order; two on one day are two.</param>
    /// <param name="hours">All of them, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/shifts/0/minutes</c>.</param>
    public static bool TryCreate(ValueList<VolunteerShift> shifts, [NotNullWhen(true)] out VolunteerHours? hours, out ValueList<Problem> problems)
    {
        List<Problem> found = shifts.Count <= MostShifts
            ? [.. shifts.Index().SelectMany(shift => Check(shift.Item, $"/shifts/{shift.Index}")), .. CheckDays(shifts)]
            : [new Problem(ProblemCode.WrongLength, "/shifts", $"{shifts.Count}", $"≤ {MostShifts}")];
        problems = [.. found];
        hours = found.Count == 0
            ? new VolunteerHours([.. shifts.OrderBy(shift => shift.Day).ThenBy(shift => shift.Volunteer).ThenBy(shift => shift.Task).ThenBy(shift => shift.Minutes)])
            : null;
        return hours is not null;
    }

    private static IEnumerable<Problem> Check(VolunteerShift shift, string path)
    {
        if (shift.Volunteer == default)
        {
            yield return new Problem(ProblemCode.UnidentifiedEvent, path, "volunteer");
        }

        if (shift.Minutes is < 1 or > HourLedger.MinutesOfDay)
        {
            yield return new Problem(
                ProblemCode.NumberOutOfRange, path + "/minutes", shift.Minutes.ToString(CultureInfo.InvariantCulture), $"1 ≤ … ≤ {HourLedger.MinutesOfDay}");
        }
    }

    // Told at the shift that makes the day too long; what is wrong by itself is not told twice.
    private static IEnumerable<Problem> CheckDays(ValueList<VolunteerShift> shifts)
    {
        Dictionary<(SubjectId, LocalDate), long> days = [];
        foreach ((int i, VolunteerShift shift) in shifts.Index().Where(shift => shift.Item.Volunteer != default && shift.Item.Minutes is >= 1 and <= HourLedger.MinutesOfDay))
        {
            long before = days.GetValueOrDefault((shift.Volunteer, shift.Day)), day = days[(shift.Volunteer, shift.Day)] = before + shift.Minutes;
            if (before <= HourLedger.MinutesOfDay && day > HourLedger.MinutesOfDay)
            {
                yield return new Problem(ProblemCode.BeyondHourLimit, $"/shifts/{i}/minutes", day.ToString(CultureInfo.InvariantCulture), $"{HourLedger.MinutesOfDay}");
            }
        }
    }
}
