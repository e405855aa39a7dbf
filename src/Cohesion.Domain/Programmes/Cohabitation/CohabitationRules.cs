using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>The rules for a room in the home of an older person, by the day from which an agreement holds.</summary>
/// <remarks>
/// Law no. 2018-1021 of 23 November 2018 (loi ELAN), article 117, published on the 24th and in force from the day after its publication. Agreements that began
/// before are held against the charter, whose text is not published; all that is known is that a free room was given for hours of work.
/// </remarks>
public static class CohabitationRules
{
    /// <summary>The age from which one may be a host under the law; the sixtieth birthday is included.</summary>
    public const int LeastHostAge = 60;

    /// <summary>The age from which one can no longer be a guest under the law; the thirtieth birthday is excluded.</summary>
    public const int GuestAgeLimit = 30;

    private static readonly Citation Law = new("Code de la construction et de l’habitation, art. L631-17");

    private static readonly Citation Charter = new("La Gazette des communes, 22 septembre 2006");

    /// <summary>Gets the first day of the law: 25 November 2018.</summary>
    public static LocalDate LawInForceFrom { get; } = new(2018, 11, 25);

    /// <summary>Gets the notice of the law: one month, that of a date without its like being the last day of the month.</summary>
    public static CalendarDuration NoticeOfLaw { get; } = CalendarDuration.Of(months: 1);

    /// <summary>Tells which rules hold for an agreement that begins on a day.</summary>
    public static CohabitationRegime InForceOn(LocalDate day) => day >= LawInForceFrom ? CohabitationRegime.Law : CohabitationRegime.Charter;

    /// <summary>Holds an agreement against the rules of the day on which it begins; against those of the law where it does not say.</summary>
    /// <param name="agreement">What was agreed.</param>
    /// <param name="modest">The most that still is a modest counterpart each month, which no law says; <see langword="null"/> where nobody said it.</param>
    /// <returns>A finding for each requirement, in the order of <see cref="CohabitationRequirement"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public static ValueList<CohabitationFinding> Check(RoomForHoursAgreement agreement, Money? modest = null)
    {
        Guard.Against.Null(agreement);
        return InForceOn(agreement.StartsOn ?? LawInForceFrom) == CohabitationRegime.Charter
            ? [new CohabitationFinding(CohabitationRequirement.HoursStated, Tell(agreement.MinutesOwedEachWeek is int minutes ? minutes > 0 : null), Charter)]
            :
            [
                Find(CohabitationRequirement.HostAge, agreement.StartsOn >= Birthday.Of(agreement.HostBornOn, LeastHostAge), agreement is { StartsOn: not null, HostBornOn: not null }),
                Find(CohabitationRequirement.GuestAge, agreement.StartsOn < Birthday.Of(agreement.GuestBornOn, GuestAgeLimit), agreement is { StartsOn: not null, GuestBornOn: not null }),
                Find(CohabitationRequirement.ModestCounterpart, IsModest(agreement.MonthlyCounterpart, modest)),
                Find(CohabitationRequirement.Notice, agreement.Notice is { } notice ? notice == NoticeOfLaw : null),
                Find(CohabitationRequirement.LandlordInformed, IsLandlordInformed(agreement)),
                Find(CohabitationRequirement.NoHoursOwed, agreement.MinutesOwedEachWeek is int owed ? owed == 0 : null),
            ];
    }

    /// <summary>Gives the last day of a room, if one of the two gives notice on a day: a month later, or the last day of that month.</summary>
    public static LocalDate LeaveOn(LocalDate noticeGivenOn) => NoticeOfLaw.AddTo(noticeGivenOn);

    private static bool? IsModest(Money? counterpart, Money? modest) => counterpart is not { } paid ? null
        : paid.Minor == 0 ? true
        : modest is { } most && most.Currency == paid.Currency ? paid.Minor <= most.Minor
        : null;

    private static bool? IsLandlordInformed(RoomForHoursAgreement agreement) => agreement.Tenure switch
    {
        HostTenure.Owner => true,
        HostTenure.Tenant when agreement.LandlordInformedOn is { } informed => agreement.StartsOn is { } start ? informed <= start : null,
        HostTenure.Tenant => false,
        _ => null,
    };

    private static CohabitationFinding Find(CohabitationRequirement requirement, bool isMet, bool isKnown) => Find(requirement, isKnown ? isMet : null);

    private static CohabitationFinding Find(CohabitationRequirement requirement, bool? isMet) => new(requirement, Tell(isMet), Law);

    private static CohabitationStatus Tell(bool? isMet) =>
        isMet is null ? CohabitationStatus.Unknown : isMet.Value ? CohabitationStatus.Met : CohabitationStatus.Breached;
}
