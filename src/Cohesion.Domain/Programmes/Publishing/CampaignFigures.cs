using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>What a reader sees of a campaign: all of it, or what may be published.</summary>
public sealed class CampaignFigures
{
    private readonly Campaign _campaign;

    internal CampaignFigures(Campaign campaign, DisclosurePolicy? policy)
    {
        _campaign = campaign;
        Funnel = campaign.Funnel is { } funnel ? FunnelFigures.Of(funnel, campaign.Title, policy) : null;
        Indicators = [.. campaign.Indicators.Select(series => IndicatorFigures.Of(series, policy))];
    }

    /// <summary>Gets its name in the programme.</summary>
    public Applications.Code Id => _campaign.Id;

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title => _campaign.Title;

    /// <summary>Gets along which axis of the programme it acts.</summary>
    public Applications.Code Axis => _campaign.Axis;

    /// <summary>Gets when, or <see langword="null"/> where no source says.</summary>
    public Time.PartialPeriod? Period => _campaign.Period;

    /// <summary>Gets where; those of the programme where nothing is said.</summary>
    public ValueSet<Territories.TerritoryCode> Quartiers => _campaign.Quartiers;

    /// <summary>Gets what this campaign alone cost, or <see langword="null"/> where no source says.</summary>
    public Money? Cost => _campaign.Cost;

    /// <summary>Gets where all of this is stated.</summary>
    public ValueList<Citation> Citations => _campaign.Citations;

    /// <summary>Gets how many got how far, or <see langword="null"/>.</summary>
    public FunnelFigures? Funnel { get; }

    /// <summary>Gets what it moves, and how far.</summary>
    public ValueList<IndicatorFigures> Indicators { get; }

    /// <summary>Gets what is not published of it, and why.</summary>
    public ValueList<Withheld> Withheld => [.. Funnel?.Withheld ?? [], .. Indicators.SelectMany(indicator => indicator.Withheld)];

    /// <summary>Relates the cost to those at a stage; <see langword="null"/> where there is no cost of its own, no funnel, or the count is withheld.</summary>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is no stage of the funnel.</exception>
    public CostPerBeneficiary? CostPer(StageId stage) => Funnel?.CountOf(stage) is { } count && Cost is { } cost ? new CostPerBeneficiary(cost, count) : null;
}
