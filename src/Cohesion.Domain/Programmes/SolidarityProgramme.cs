using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>What a city undertakes against isolation and want, beyond calls for projects: its axes, where and when, with whom, for how much, and its campaigns.</summary>
public sealed record SolidarityProgramme
{
    private SolidarityProgramme(
        LocalizedText title,
        ValueList<ProgrammeAxis> axes,
        TerritoryCode territory,
        ValueSet<TerritoryCode> quartiers,
        PartialPeriod period,
        ValueList<ProgrammePartner> partners,
        Money? budget,
        ValueList<Campaign> campaigns,
        ValueList<Citation> citations) =>
        (Title, Axes, Territory, Quartiers, Period, Partners, Budget, Campaigns, Citations) = (title, axes, territory, quartiers, period, partners, budget, campaigns, citations);

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets along which lines it acts; at least one.</summary>
    public ValueList<ProgrammeAxis> Axes { get; }

    /// <summary>Gets whose programme it is: a commune, an EPCI.</summary>
    public TerritoryCode Territory { get; }

    /// <summary>Gets where it acts; in all of its territory where nothing is said.</summary>
    public ValueSet<TerritoryCode> Quartiers { get; }

    /// <summary>Gets when, as finely as its source says.</summary>
    public PartialPeriod Period { get; }

    /// <summary>Gets who carries it too.</summary>
    public ValueList<ProgrammePartner> Partners { get; }

    /// <summary>Gets what is spent on all of it, or <see langword="null"/> where no source says.</summary>
    public Money? Budget { get; }

    /// <summary>Gets what was undertaken.</summary>
    public ValueList<Campaign> Campaigns { get; }

    /// <summary>Gets where all of this is stated.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Creates a programme of parts known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static SolidarityProgramme Create(
        LocalizedText title,
        ValueList<ProgrammeAxis> axes,
        TerritoryCode territory,
        PartialPeriod period,
        ValueSet<TerritoryCode> quartiers = default,
        ValueList<ProgrammePartner> partners = default,
        Money? budget = null,
        ValueList<Campaign> campaigns = default,
        ValueList<Citation> citations = default)
    {
        TryCreate(title, axes, territory, period, quartiers, partners, budget, campaigns, citations, out SolidarityProgramme? programme, out ValueList<Problem> problems);
        return Problems.Require(programme, problems);
    }

    /// <summary>
    /// Creates a programme, or tells everything that is wrong: no axis, a name given twice, a campaign along an axis or in a quartier that the programme has not, a
    /// cost in another currency. That the campaigns cost more than the budget is a warning.
    /// </summary>
    /// <param name="title">What people read.</param>
    /// <param name="axes">Along which lines it acts; at least one.</param>
    /// <param name="territory">Whose programme it is.</param>
    /// <param name="period">When, as finely as its source says.</param>
    /// <param name="quartiers">Where it acts; in all of its territory where nothing is said.</param>
    /// <param name="partners">Who carries it too.</param>
    /// <param name="budget">What is spent on all of it, or <see langword="null"/> where no source says.</param>
    /// <param name="campaigns">What was undertaken.</param>
    /// <param name="citations">Where all of this is stated.</param>
    /// <param name="programme">The programme, unless an error is found; warnings leave it.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/campaigns/0/axis</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="territory"/> or <paramref name="period"/> is the default value.</exception>
    public static bool TryCreate(
        LocalizedText title,
        ValueList<ProgrammeAxis> axes,
        TerritoryCode territory,
        PartialPeriod period,
        ValueSet<TerritoryCode> quartiers,
        ValueList<ProgrammePartner> partners,
        Money? budget,
        ValueList<Campaign> campaigns,
        ValueList<Citation> citations,
        [NotNullWhen(true)] out SolidarityProgramme? programme,
        out ValueList<Problem> problems)
    {
        Guard.Against.Null(title);
        Guard.Against.Default(territory);
        Guard.Against.Default(period);
        List<Problem> found = [.. ProgrammeCheck.Of(axes, quartiers, budget, campaigns)];
        problems = [.. found];
        programme = found.HasErrors() ? null : new SolidarityProgramme(title, axes, territory, quartiers, period, partners, budget, campaigns, citations);
        return programme is not null;
    }
}
