using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>One undertaking of a programme, in some quartiers and for some time: the door-to-door of Fives.</summary>
/// <remarks>What no source states is absent; a cost is that of the campaign alone, never a share of the budget of the programme.</remarks>
public sealed record Campaign
{
    /// <summary>Describes a campaign.</summary>
    /// <param name="id">Its name in the programme.</param>
    /// <param name="title">What people read.</param>
    /// <param name="axis">Along which axis of the programme it acts.</param>
    /// <param name="period">When, or <see langword="null"/> where no source says.</param>
    /// <param name="quartiers">Where; those of the programme where nothing is said.</param>
    /// <param name="funnel">How many got how far, or <see langword="null"/>.</param>
    /// <param name="indicators">What it moves.</param>
    /// <param name="cost">What this campaign alone cost, or <see langword="null"/> where no source says.</param>
    /// <param name="citations">Where all of this is stated.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/>, <paramref name="axis"/> or <paramref name="period"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cost"/> is below zero.</exception>
    public Campaign(
        Code id,
        LocalizedText title,
        Code axis,
        PartialPeriod? period = null,
        ValueSet<TerritoryCode> quartiers = default,
        Funnel? funnel = null,
        ValueList<IndicatorSeries> indicators = default,
        Money? cost = null,
        ValueList<Citation> citations = default)
    {
        (Id, Title, Axis) = (Guard.Against.Default(id), Guard.Against.Null(title), Guard.Against.Default(axis));
        Period = period is { } when ? Guard.Against.Default(when, nameof(period)) : null;
        (Quartiers, Funnel, Indicators, Citations) = (quartiers, funnel, indicators, citations);
        Guard.Against.Negative(cost?.Minor ?? 0, nameof(cost));
        Cost = cost;
    }

    /// <summary>Gets its name in the programme.</summary>
    public Code Id { get; }

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets along which axis of the programme it acts.</summary>
    public Code Axis { get; }

    /// <summary>Gets when, or <see langword="null"/> where no source says.</summary>
    public PartialPeriod? Period { get; }

    /// <summary>Gets where; those of the programme where nothing is said.</summary>
    public ValueSet<TerritoryCode> Quartiers { get; }

    /// <summary>Gets how many got how far, or <see langword="null"/>.</summary>
    public Funnel? Funnel { get; }

    /// <summary>Gets what it moves, and how far.</summary>
    public ValueList<IndicatorSeries> Indicators { get; }

    /// <summary>Gets what this campaign alone cost, or <see langword="null"/> where no source says.</summary>
    public Money? Cost { get; }

    /// <summary>Gets where all of this is stated.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Relates the cost of the campaign to those at a stage of its funnel.</summary>
    /// <returns><see langword="null"/> where the campaign states no cost of its own, or has no funnel.</returns>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is no stage of the funnel.</exception>
    public CostPerBeneficiary? CostPer(StageId stage) =>
        Funnel?.CountOf(stage) is { } beneficiaries && Cost is { } cost ? new CostPerBeneficiary(cost, beneficiaries) : null;
}
