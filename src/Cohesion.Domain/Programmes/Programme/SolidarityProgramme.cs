using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>What a city undertakes against isolation and want, beyond calls for projects: its axes, where and when, with whom, for how much, and its campaigns.</summary>
public sealed record SolidarityProgramme
{
    private readonly SolidarityProgrammeDraft _content;

    private SolidarityProgramme(SolidarityProgrammeDraft content) => _content = content;

    /// <summary>Gets by what files refer to it.</summary>
    public ProgrammeId Id => _content.Id;

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title => _content.Title;

    /// <summary>Gets along which lines it acts; at least one.</summary>
    public ValueList<ProgrammeAxis> Axes => _content.Axes;

    /// <summary>Gets whose programme it is: a commune, an EPCI.</summary>
    public TerritoryCode Territory => _content.Territory;

    /// <summary>Gets where it acts; in all of its territory where nothing is said.</summary>
    public ValueSet<TerritoryCode> Quartiers => _content.Quartiers;

    /// <summary>Gets when, as finely as its source says.</summary>
    public PartialPeriod Period => _content.Period;

    /// <summary>Gets who carries it too.</summary>
    public ValueList<ProgrammePartner> Partners => _content.Partners;

    /// <summary>Gets what is spent on all of it, or <see langword="null"/> where no source says.</summary>
    public Money? Budget => _content.Budget;

    /// <summary>Gets what was undertaken.</summary>
    public ValueList<Campaign> Campaigns => _content.Campaigns;

    /// <summary>Gets who gave how much time to whom, or <see langword="null"/> where that is not kept.</summary>
    public HourLedger? Hours => _content.Hours;

    /// <summary>Gets the rooms for hours that were agreed.</summary>
    public ValueList<RoomForHoursAgreement> Rooms => _content.Rooms;

    /// <summary>Gets the time that volunteers gave, or <see langword="null"/> where that is not kept.</summary>
    public VolunteerHours? Volunteers => _content.Volunteers;

    /// <summary>Gets how that time is valued, or <see langword="null"/> where no method is declared.</summary>
    public ValuationMethod? Valuation => _content.Valuation;

    /// <summary>Gets where all of this is stated.</summary>
    public ValueList<Citation> Citations => _content.Citations;

    /// <summary>Gets whether it is made up for an example, so that no city has stated it.</summary>
    public bool IsFictional => _content.IsFictional;

    /// <summary>Creates a programme of a draft known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static SolidarityProgramme Create(SolidarityProgrammeDraft draft)
    {
        TryCreate(draft, out SolidarityProgramme? programme, out ValueList<Problem> problems);
        return Problems.Require(programme, problems);
    }

    /// <summary>
    /// Creates a programme, or tells everything that is wrong: no axis, an axis, a campaign or an indicator named twice, a campaign along an axis or in a quartier that the programme has not, a
    /// cost in another currency, a room that cannot be, time that the declared method does not value. That the campaigns cost more than the budget is a warning.
    /// </summary>
    /// <param name="draft">What the programme should say.</param>
    /// <param name="programme">The programme, unless an error is found; warnings leave it.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/campaigns/0/axis</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/>, its title or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id, the territory or the period of the draft is the default value.</exception>
    public static bool TryCreate(SolidarityProgrammeDraft draft, [NotNullWhen(true)] out SolidarityProgramme? programme, out ValueList<Problem> problems)
    {
        Guard.Against.Null(draft);
        Guard.Against.Default(draft.Id, nameof(draft));
        Guard.Against.Null(draft.Title, nameof(draft));
        Guard.Against.Default(draft.Territory, nameof(draft));
        Guard.Against.Default(draft.Period, nameof(draft));
        List<Problem> found = [.. ProgrammeCheck.Of(draft.Axes, draft.Quartiers, draft.Budget, draft.Campaigns)];
        found.AddRange(draft.Rooms.Index().SelectMany(room => Guard.Against.Null(room.Item, nameof(draft)).Check().Select(problem => problem.Under($"/rooms/{room.Index}"))));
        if (draft is { Volunteers: { } given, Valuation: { } method } && !VolunteerValuation.TryCreate(given, method, out _, out ValueList<Problem> unvalued))
        {
            found.AddRange(unvalued.Select(problem => problem.Under("/volunteers")));
        }

        problems = [.. found];
        programme = found.HasErrors() ? null : new SolidarityProgramme(draft);
        return programme is not null;
    }
}
