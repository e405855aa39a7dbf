using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Programmes;

/// <summary>Everything that can be wrong between the parts of a programme.</summary>
internal static class ProgrammeCheck
{
    public static IEnumerable<Problem> Of(ValueList<ProgrammeAxis> axes, ValueSet<TerritoryCode> quartiers, Money? budget, ValueList<Campaign> campaigns)
    {
        ValueSet<Code> known = [.. axes.Select(axis => Guard.Against.Null(axis, nameof(axes)).Id)];
        List<Problem> found = axes.Count == 0 ? [new Problem(ProblemCode.EmptyList, "/axes")] : [];
        found.AddRepeated(ProblemCode.DuplicateId, axes.Select(axis => axis.Id), i => $"/axes/{i}/id");
        found.AddRepeated(ProblemCode.DuplicateId, campaigns.Select(campaign => Guard.Against.Null(campaign, nameof(campaigns)).Id), i => $"/campaigns/{i}/id");
        foreach ((int i, Campaign campaign) in campaigns.Index())
        {
            if (!known.Contains(campaign.Axis))
            {
                found.Add(new Problem(ProblemCode.UnknownAxis, $"/campaigns/{i}/axis", $"{campaign.Axis}", nearest: Nearest.Of($"{campaign.Axis}", known.Select(axis => $"{axis}"))));
            }

            found.AddRepeated(ProblemCode.DuplicateId, campaign.Indicators.Select(series => series.Indicator.Id), j => $"/campaigns/{i}/indicators/{j}/id");
            found.AddRange(campaign.Quartiers.Where(quartier => quartiers.Count > 0 && !quartiers.Contains(quartier))
                .Select(quartier => new Problem(ProblemCode.OutsideProgramme, $"/campaigns/{i}/quartiers", $"{quartier}")));
            found.AddRange(
                from series in campaign.Indicators.Index()
                from measurement in series.Item.Measurements.Index()
                let place = measurement.Item.Segment.Quartier
                where quartiers.Count > 0 && place is { Kind: TerritoryKind.Quartier or TerritoryKind.Local } && !quartiers.Contains(place.Value)
                select new Problem(
                    ProblemCode.OutsideProgramme, $"/campaigns/{i}/indicators/{series.Index}/measurements/{measurement.Index}/segment/quartier", $"{place}"));
            if (campaign.Cost is { } cost && (budget ?? campaigns.First(one => one.Cost is not null).Cost)!.Value.Currency != cost.Currency)
            {
                found.Add(new Problem(ProblemCode.WrongCurrency, $"/campaigns/{i}/cost", $"{cost}"));
            }
        }

        Int128 spent = campaigns.Aggregate((Int128)0, (sum, campaign) => sum + (campaign.Cost?.Minor ?? 0));
        return budget is { } all && spent > all.Minor && !found.Exists(problem => problem.Code == ProblemCode.WrongCurrency)
            ? [.. found, new Problem(ProblemCode.CostsAboveBudget, "/campaigns", spent <= long.MaxValue ? $"{Money.OfMinor((long)spent, all.Currency)}" : $"> {all}", $"{all}")]
            : found;
    }
}
