using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes a solidarity programme, in the order in which its shape declares it.</summary>
internal static class ProgrammeWriter
{
    public static void Write(CanonicalJson json, SolidarityProgramme programme)
    {
        json.Code<ProgrammeId>("programme", programme.Id);
        json.Member("title", programme.Title);
        json.Code<TerritoryCode>("territory", programme.Territory);
        json.Texts("quartiers", programme.Quartiers);
        json.Code<PartialPeriod>("period", programme.Period);
        json.Objects("axes", programme.Axes, static (members, axis) =>
        {
            members.Code<Code>("id", axis.Id);
            members.Member("title", axis.Title);
        });
        json.Objects("partners", programme.Partners, static (members, partner) =>
        {
            members.Member("name", partner.Name);
            members.Member("part", partner.Part);
        });
        json.Code("budget", programme.Budget);
        json.Objects("campaigns", programme.Campaigns, Campaign);
        if (programme.Hours is { } hours)
        {
            json.Member("hours", members => HourWriter.Write(members, hours));
        }

        json.Objects("rooms", programme.Rooms, RoomFormat.Write);
        if (programme.Volunteers is { } volunteers)
        {
            json.Member("volunteers", members => VolunteerFormat.Write(members, volunteers, programme.Valuation));
        }

        json.Member("fictional", programme.IsFictional ? true : null);
        json.Cite(programme.Citations);
    }

    private static void Campaign(CanonicalJson json, Campaign campaign)
    {
        json.Code<Code>("id", campaign.Id);
        json.Member("title", campaign.Title);
        json.Code<Code>("axis", campaign.Axis);
        json.Code("period", campaign.Period);
        json.Texts("quartiers", campaign.Quartiers);
        json.Code("cost", campaign.Cost);
        if (campaign.Funnel is { } funnel)
        {
            json.Member("funnel", members => Funnel(members, funnel));
        }

        json.Objects("indicators", campaign.Indicators, Indicator);
        json.Cite(campaign.Citations);
    }

    private static void Funnel(CanonicalJson json, Funnel funnel)
    {
        FunnelPlan plan = funnel.Plan;
        json.Objects("stages", plan.Stages, (members, stage) => Stage(members, stage, funnel));
        json.Objects("branches", plan.Branches, (members, branch) =>
        {
            members.Code<StageId>("of", branch.Of);
            Stage(members, branch.Stage, funnel);
        });
        json.Objects("conversions", plan.Conversions, ProgrammeForms.Write);
    }

    private static void Stage(CanonicalJson json, FunnelStage stage, Funnel funnel)
    {
        json.Code<StageId>("id", stage.Id);
        json.Member("title", stage.Title);
        json.Code<CountUnit>("unit", stage.Unit);
        json.Member("count", (long?)funnel.CountOf(stage.Id).Count);
        json.Member("implied", funnel.ImpliedOf(stage.Id) is long implied and > 0 ? implied : null);
        if (funnel.Sources.TryGetValue(stage.Id, out ValueList<Citation> sources))
        {
            json.Cite(sources);
        }
    }

    private static void Indicator(CanonicalJson json, IndicatorSeries series)
    {
        Indicator indicator = series.Indicator;
        json.Code<IndicatorId>("id", indicator.Id);
        json.Member("title", indicator.Title);
        json.Code<CountUnit>("unit", indicator.Unit);
        json.Code("outOf", indicator.OutOf);
        if (indicator.Conversion is { } conversion)
        {
            json.Member("conversion", members => ProgrammeForms.Write(members, conversion));
        }

        json.Member("direction", ProgrammeForms.Directions.Of(indicator.Direction));
        json.Member("reading", ProgrammeForms.Readings.Of(indicator.Reading));
        Value(json, "baseline", indicator.Baseline, indicator.OutOf is null);
        Value(json, "target", indicator.Target, indicator.OutOf is null);
        json.Objects("measurements", series.Measurements, Measurement);
    }

    private static void Value(CanonicalJson json, string name, Ratio? value, bool isCount)
    {
        if (value is { } given && isCount && given.Denominator == 1 && given.Numerator <= Statistics.Proportion.MostCounted)
        {
            json.Member(name, (long?)given.Numerator);
        }
        else
        {
            json.Code(name, value);
        }
    }

    private static void Measurement(CanonicalJson json, Measurement measurement)
    {
        json.Code<PartialPeriod>("period", measurement.Period);
        json.Member("quality", ProgrammeForms.Qualities.Of(measurement.Quality));
        ProgrammeForms.Write(json, "source", measurement.Source);
        json.Member("statedOn", LocalDatePattern.Iso.Format(measurement.StatedOn));
        json.Member("count", (long?)measurement.Numerator);
        json.Member("outOf", measurement.Denominator);
        json.Code("quartier", measurement.Segment.Quartier);
        json.Code("theme", measurement.Segment.Theme);
        json.Member("sex", measurement.Segment.Sex is { } sex ? ProgrammeForms.Sexes.Of(sex) : null);
        if (measurement.Segment.Ages is { } ages)
        {
            json.Member("ages", members =>
            {
                members.Member("from", (long?)ages.From);
                members.Member("to", ages.To == AgeRange.Oldest ? null : (long?)ages.To);
            });
        }
    }
}
