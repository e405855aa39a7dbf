using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>What is to be done, for whom, where and when.</summary>
public sealed record Project
{
    /// <summary>Gets how the applicant calls it.</summary>
    public Answer<string> Title { get; init; }

    /// <summary>Gets the themes, of the vocabulary <see cref="Vocabularies.Theme"/>.</summary>
    public Answer<ValueSet<Code>> Themes { get; init; }

    /// <summary>Gets the pillars of the contrat de ville, of the vocabulary <see cref="Vocabularies.Pillar"/>.</summary>
    public Answer<ValueSet<Code>> Pillars { get; init; }

    /// <summary>Gets the objectives of the call that it serves.</summary>
    public Answer<ValueSet<Code>> Objectives { get; init; }

    /// <summary>Gets the cross-cutting axes, of the vocabulary <see cref="Vocabularies.Axis"/>.</summary>
    public Answer<ValueSet<Code>> Axes { get; init; }

    /// <summary>Gets the activities, of a vocabulary that calls fill.</summary>
    public Answer<ValueSet<Code>> Activities { get; init; }

    /// <summary>Gets the territories whose residents it is for.</summary>
    public Answer<ValueSet<TerritoryCode>> Zones { get; init; }

    /// <summary>Gets where it takes place, which may be outside those territories.</summary>
    public Answer<ValueSet<TerritoryCode>> Places { get; init; }

    /// <summary>Gets when it takes place, both ends included.</summary>
    public Answer<PartialPeriod> Period { get; init; }

    /// <summary>Gets at which times, of the vocabulary <see cref="Vocabularies.Slot"/>.</summary>
    public Answer<ValueSet<Code>> Slots { get; init; }

    /// <summary>Gets whether it is new, renewed or adapted, of the vocabulary <see cref="Vocabularies.Novelty"/>.</summary>
    public Answer<Code> Novelty { get; init; }

    /// <summary>Gets whether it is done together, rather than one person at a time.</summary>
    public Answer<bool> Collective { get; init; }

    /// <summary>Gets whether it is done once, rather than all year round.</summary>
    public Answer<bool> OneOff { get; init; }

    /// <summary>Gets those who take part beside the applicant.</summary>
    public Answer<ValueList<Partner>> Partners { get; init; }

    /// <summary>Gets the people whom it is for.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Beneficiaries Beneficiaries { get; init => field = Guard.Against.Null(value); } = Beneficiaries.Unknown;

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Project Unknown { get; } = new();

    internal static FactMap<Project> Map { get; } = new FactMap<Project>("project", Unknown)
        .With("title", FactCodecs.Text, p => p.Title, (p, value) => p with { Title = value })
        .With("themes", FactCodecs.Choices, p => p.Themes, (p, value) => p with { Themes = value })
        .With("pillars", FactCodecs.Choices, p => p.Pillars, (p, value) => p with { Pillars = value })
        .With("objectives", FactCodecs.Choices, p => p.Objectives, (p, value) => p with { Objectives = value })
        .With("axes", FactCodecs.Choices, p => p.Axes, (p, value) => p with { Axes = value })
        .With("activities", FactCodecs.Choices, p => p.Activities, (p, value) => p with { Activities = value })
        .With("zones", FactCodecs.Places, p => p.Zones, (p, value) => p with { Zones = value })
        .With("places", FactCodecs.Places, p => p.Places, (p, value) => p with { Places = value })
        .With("period", FactCodecs.Span, p => p.Period, (p, value) => p with { Period = value })
        .With("slots", FactCodecs.Choices, p => p.Slots, (p, value) => p with { Slots = value })
        .With("novelty", FactCodecs.Choice, p => p.Novelty, (p, value) => p with { Novelty = value })
        .With("collective", FactCodecs.Flag, p => p.Collective, (p, value) => p with { Collective = value })
        .With("oneOff", FactCodecs.Flag, p => p.OneOff, (p, value) => p with { OneOff = value })
        .With("partners", FactCodecs.Records(Partner.Map), p => p.Partners, (p, value) => p with { Partners = value })
        .WithPart(Beneficiaries.Map, p => p.Beneficiaries, (p, part) => p with { Beneficiaries = part });
}
