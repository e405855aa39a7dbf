using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class CohabitationLaws
{
    private static readonly Gen<LocalDate> Starts = Gen.Choose(0, 4000).Select(days => CohabitationRules.LawInForceFrom.PlusDays(days));

    // Near a birthday, on which all depends, and at times on a leap day.
    private static Gen<LocalDate> Births(LocalDate start, int age) => Gen.Frequency(
        (4, Gen.Choose(-3, 3).Select(days => start.PlusYears(-age).PlusDays(days))),
        (1, Gen.Choose(0, 12).Select(leaps => new LocalDate(1944 + (4 * leaps), 2, 29))));

    [Fact]
    public void A_host_is_as_old_as_whole_years_tell() =>
        Law.Holds(Starts.SelectMany(start => Births(start, 60).Select(born => (start, born))), one =>
            IsMet(new RoomForHoursAgreement { StartsOn = one.start, HostBornOn = one.born }, CohabitationRequirement.HostAge) == (AgeOn(one.start, one.born) >= 60));

    [Fact]
    public void A_guest_is_as_young_as_whole_years_tell() =>
        Law.Holds(Starts.SelectMany(start => Births(start, 30).Select(born => (start, born))), one =>
            IsMet(new RoomForHoursAgreement { StartsOn = one.start, GuestBornOn = one.born }, CohabitationRequirement.GuestAge) == (AgeOn(one.start, one.born) < 30));

    [Fact]
    public void Notice_ends_in_the_month_after() =>
        Law.Holds(Starts, given => CohabitationRules.LeaveOn(given) is { } last && Period.Between(given.With(DateAdjusters.StartOfMonth), last.With(DateAdjusters.StartOfMonth)).Months == 1
            && (last.Day == given.Day || last == last.With(DateAdjusters.EndOfMonth)));

    // By counting birthdays one by one: that of a leap day is the last of February.
    private static int AgeOn(LocalDate day, LocalDate born) => Enumerable.Range(1, 120).TakeWhile(years =>
        new LocalDate(born.Year + years, born.Month, Math.Min(born.Day, CalendarSystem.Iso.GetDaysInMonth(born.Year + years, born.Month))) <= day).Count();

    private static bool IsMet(RoomForHoursAgreement agreement, CohabitationRequirement requirement) =>
        CohabitationRules.Check(agreement).Single(finding => finding.Requirement == requirement).Status == CohabitationStatus.Met;
}
