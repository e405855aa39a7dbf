using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>What somebody says of a solidarity programme, before it is checked: the material of <see cref="SolidarityProgramme.TryCreate"/>.</summary>
public sealed record SolidarityProgrammeDraft
{
    /// <summary>Gets by what files refer to it.</summary>
    public required ProgrammeId Id { get; init; }

    /// <summary>Gets what people read.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets along which lines it acts; at least one.</summary>
    public required ValueList<ProgrammeAxis> Axes { get; init; }

    /// <summary>Gets whose programme it is.</summary>
    public required TerritoryCode Territory { get; init; }

    /// <summary>Gets when, as finely as its source says.</summary>
    public required PartialPeriod Period { get; init; }

    /// <summary>Gets where it acts; in all of its territory where nothing is said.</summary>
    public ValueSet<TerritoryCode> Quartiers { get; init; }

    /// <summary>Gets who carries it too.</summary>
    public ValueList<ProgrammePartner> Partners { get; init; }

    /// <summary>Gets what is spent on all of it, or <see langword="null"/> where no source says.</summary>
    public Money? Budget { get; init; }

    /// <summary>Gets what was undertaken.</summary>
    public ValueList<Campaign> Campaigns { get; init; }

    /// <summary>Gets who gave how much time to whom, or <see langword="null"/> where that is not kept.</summary>
    public HourLedger? Hours { get; init; }

    /// <summary>Gets the rooms for hours that were agreed.</summary>
    public ValueList<RoomForHoursAgreement> Rooms { get; init; }

    /// <summary>Gets the time that volunteers gave, or <see langword="null"/> where that is not kept.</summary>
    public VolunteerHours? Volunteers { get; init; }

    /// <summary>Gets how that time is valued, or <see langword="null"/> where no method is declared.</summary>
    public ValuationMethod? Valuation { get; init; }

    /// <summary>Gets where all of this is stated.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Gets whether it is made up for an example.</summary>
    public bool IsFictional { get; init; }
}
