using Cohesion.Domain.Programmes;
using Cohesion.Domain.Time;
using NodaTime;
using NodaTime.Text;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of rooms for hours in files, and how they are read and written. What an agreement does not say is left out.</summary>
internal static class RoomFormat
{
    private static WordTable<HostTenure> Tenures { get; } = new(
        new(HostTenure.Owner, Word("owner", "Propriétaire.", "An owner.")),
        new(HostTenure.Tenant, Word("tenant", "Locataire.", "A tenant.")));

    public static Shape Room { get; } = Named("room", static () => Object(
        Optional("startsOn", DaySpans.Day, "Le premier jour de l’accord.", "The first day of the agreement."),
        Optional("hostBornOn", DaySpans.Day, "La naissance de l’hôte.", "When the host was born."),
        Optional("guestBornOn", DaySpans.Day, "La naissance de la personne logée.", "When the guest was born."),
        Optional("tenure", Tenures.Shape, "À quel titre l’hôte habite là.", "By what right the host lives there."),
        Optional("landlordInformedOn", DaySpans.Day, "Quand le bailleur a été informé.", "When the landlord was informed."),
        Optional("monthlyCounterpart", ValueForms.Money, "Ce qui est payé chaque mois.", "What is paid each month."),
        Optional("minutesOwedEachWeek", Integer(0, RoomForHoursAgreement.MinutesOfWeek), "Les minutes dues chaque semaine.", "The minutes owed each week."),
        Optional("notice", ValueForms.Duration, "Le préavis.", "The notice.")));

    public static RoomForHoursAgreement? Read(JsonCursor at)
    {
        RoomForHoursAgreement agreement = new()
        {
            StartsOn = at["startsOn"].Day(),
            HostBornOn = at["hostBornOn"].Day(),
            GuestBornOn = at["guestBornOn"].Day(),
            Tenure = Tenures.Read(at["tenure"]),
            LandlordInformedOn = at["landlordInformedOn"].Day(),
            MonthlyCounterpart = at["monthlyCounterpart"].Parse<Money>(),
            MinutesOwedEachWeek = (int?)at["minutesOwedEachWeek"].Integer(),
            Notice = at["notice"].Parse<CalendarDuration>(),
        };
        at.Report(agreement.Check());
        return at.IsSound ? agreement : null;
    }

    public static void Write(CanonicalJson json, RoomForHoursAgreement agreement)
    {
        Day(json, "startsOn", agreement.StartsOn);
        Day(json, "hostBornOn", agreement.HostBornOn);
        Day(json, "guestBornOn", agreement.GuestBornOn);
        json.Member("tenure", agreement.Tenure is { } tenure ? Tenures.Of(tenure) : null);
        Day(json, "landlordInformedOn", agreement.LandlordInformedOn);
        json.Code("monthlyCounterpart", agreement.MonthlyCounterpart);
        json.Member("minutesOwedEachWeek", (long?)agreement.MinutesOwedEachWeek);
        json.Code("notice", agreement.Notice);
    }

    private static void Day(CanonicalJson json, string name, LocalDate? day) => json.Member(name, day is { } given ? LocalDatePattern.Iso.Format(given) : null);
}
