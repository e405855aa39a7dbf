using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>The figures of a programme as one reader sees them: all of them, for those who run it, or only those that may be published.</summary>
/// <remarks>
/// Reports and documents are made of this, so that none shows what is withheld. Each funnel and each indicator is protected by itself: figures that tell of
/// the same people in two of them are linked by nothing that a programme says, and are for its authors to leave out. What people wrote, titles and sources,
/// is shown as it stands.
/// </remarks>
public sealed class ProgrammeFigures
{
    private readonly SolidarityProgramme _programme;

    private ProgrammeFigures(SolidarityProgramme programme, DisclosurePolicy? policy)
    {
        _programme = programme;
        Policy = policy;
        Campaigns = [.. programme.Campaigns.Select(campaign => new CampaignFigures(campaign, policy))];
    }

    /// <summary>Gets by what files refer to the programme.</summary>
    public ProgrammeId Id => _programme.Id;

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title => _programme.Title;

    /// <summary>Gets along which lines it acts.</summary>
    public ValueList<ProgrammeAxis> Axes => _programme.Axes;

    /// <summary>Gets whose programme it is.</summary>
    public Territories.TerritoryCode Territory => _programme.Territory;

    /// <summary>Gets where it acts; in all of its territory where nothing is said.</summary>
    public ValueSet<Territories.TerritoryCode> Quartiers => _programme.Quartiers;

    /// <summary>Gets when.</summary>
    public Time.PartialPeriod Period => _programme.Period;

    /// <summary>Gets who carries it too.</summary>
    public ValueList<ProgrammePartner> Partners => _programme.Partners;

    /// <summary>Gets what is spent on all of it, or <see langword="null"/> where no source says.</summary>
    public Money? Budget => _programme.Budget;

    /// <summary>Gets where it is stated.</summary>
    public ValueList<Citation> Citations => _programme.Citations;

    /// <summary>Gets whether it is made up for an example.</summary>
    public bool IsFictional => _programme.IsFictional;

    /// <summary>Gets what was undertaken.</summary>
    public ValueList<CampaignFigures> Campaigns { get; }

    /// <summary>Gets who gave how much time to whom; <see langword="null"/> where that is not kept, and in what is published.</summary>
    public HourLedger? Hours => Policy is null ? _programme.Hours : null;

    /// <summary>Gets the rooms for hours; none in what is published.</summary>
    public ValueList<RoomForHoursAgreement> Rooms => Policy is null ? _programme.Rooms : [];

    /// <summary>Gets the time that volunteers gave; <see langword="null"/> where that is not kept, and in what is published.</summary>
    public VolunteerHours? Volunteers => Policy is null ? _programme.Volunteers : null;

    /// <summary>Gets what that time is worth; <see langword="null"/> where no method is declared, and in what is published.</summary>
    public VolunteerValuation? VolunteerValue => Policy is null && _programme is { Volunteers: { } hours, Valuation: { } method } ? VolunteerValuation.Create(hours, method) : null;

    /// <summary>Gets what is not published of the programme beside its campaigns, and why.</summary>
    public ValueList<Withheld> Withheld => Policy is not { } policy ? [] :
    [
        .. _programme.Hours is null ? (Withheld[])[] : [new Withheld(LocalizedText.Of("heures données et reçues", "hours given and received"), WithheldBecause.OfSinglePeople, policy.Threshold, [])],
        .. _programme.Volunteers is null ? (Withheld[])[] : [new Withheld(LocalizedText.Of("temps donné par des bénévoles", "time that volunteers gave"), WithheldBecause.OfSinglePeople, policy.Threshold, [])],
        .. _programme.Rooms.Count == 0 ? (Withheld[])[] : [new Withheld(LocalizedText.Of("chambres contre services", "rooms for hours"), WithheldBecause.OfSinglePeople, policy.Threshold, [])],
    ];

    /// <summary>Gets what may be published, or <see langword="null"/> where all is shown.</summary>
    public DisclosurePolicy? Policy { get; }

    /// <summary>Shows all figures, to those who run the programme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static ProgrammeFigures All(SolidarityProgramme programme) => new(Guard.Against.Null(programme), null);

    /// <summary>Shows what may be published, after an audit of what its readers can infer.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ProgrammeFigures Publishable(SolidarityProgramme programme, DisclosurePolicy policy) => new(Guard.Against.Null(programme), Guard.Against.Null(policy));
}
