using System.Globalization;
using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>A room in the home of an older person for a younger one, as the two agreed. What the agreement does not say is <see langword="null"/>.</summary>
/// <remarks>Hours have no price: nothing here turns them into euros.</remarks>
public sealed record RoomForHoursAgreement
{
    /// <summary>The most minutes that can be owed each week: all of them; included.</summary>
    public const int MinutesOfWeek = 7 * HourLedger.MinutesOfDay;

    /// <summary>Gets the day from which the agreement holds; the ages are those of that day.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>Gets when the host was born.</summary>
    public LocalDate? HostBornOn { get; init; }

    /// <summary>Gets when the guest was born.</summary>
    public LocalDate? GuestBornOn { get; init; }

    /// <summary>Gets by what right the host lives there.</summary>
    public HostTenure? Tenure { get; init; }

    /// <summary>Gets when the landlord was informed; only a tenant has one.</summary>
    public LocalDate? LandlordInformedOn { get; init; }

    /// <summary>Gets what the guest pays each month.</summary>
    public Money? MonthlyCounterpart { get; init; }

    /// <summary>Gets how many minutes the guest owes each week for the room; zero where only small services are freely given.</summary>
    public int? MinutesOwedEachWeek { get; init; }

    /// <summary>Gets how long before leaving either side says so.</summary>
    public CalendarDuration? Notice { get; init; }

    /// <summary>Tells what cannot be, whatever rules hold: a birth after the first day, less than nothing paid, hours that no week has.</summary>
    /// <returns>Every problem, at paths such as <c>/hostBornOn</c>, with both figures.</returns>
    public ValueList<Problem> Check()
    {
        List<Problem> found = [.. BornAfter("/hostBornOn", HostBornOn), .. BornAfter("/guestBornOn", GuestBornOn)];
        if (MonthlyCounterpart is { IsNegative: true } paid)
        {
            found.Add(new Problem(ProblemCode.BelowZero, "/monthlyCounterpart", $"{paid}"));
        }

        if (MinutesOwedEachWeek is < 0 or > MinutesOfWeek)
        {
            found.Add(new Problem(
                ProblemCode.NumberOutOfRange, "/minutesOwedEachWeek", MinutesOwedEachWeek.Value.ToString(CultureInfo.InvariantCulture), $"0 ≤ … ≤ {MinutesOfWeek}"));
        }

        return [.. found];
    }

    private IEnumerable<Problem> BornAfter(string path, LocalDate? bornOn)
    {
        if (bornOn is { } born && StartsOn is { } start && born > start)
        {
            yield return new Problem(ProblemCode.BornAfter, path, LocalDatePattern.Iso.Format(born), LocalDatePattern.Iso.Format(start));
        }
    }
}
