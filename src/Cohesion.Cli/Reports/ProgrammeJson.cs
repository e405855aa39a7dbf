using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Programmes;

namespace Cohesion.Cli.Reports;

/// <summary>A programme for machines. What is withheld is <c>null</c>, and named with why.</summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter json, ProgrammeFigures? programme)
    {
        if (programme is null)
        {
            return;
        }

        json.WriteString("programme", $"{programme.Id}");
        json.WriteBoolean("published", programme.Policy is not null);
        if (programme.Policy is { } policy)
        {
            json.WriteNumber("threshold", policy.Threshold);
        }

        json.WriteStartArray("campaigns");
        foreach (CampaignFigures campaign in programme.Campaigns)
        {
            json.WriteStartObject();
            json.WriteString("id", $"{campaign.Id}");
            if (campaign.Funnel is { } funnel)
            {
                Funnel(json, funnel);
            }

            json.WriteStartArray("indicators");
            foreach (IndicatorFigures indicator in campaign.Indicators)
            {
                Indicator(json, indicator);
            }

            json.WriteEndArray();
            Withheld(json, campaign.Withheld);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Withheld(json, programme.Withheld);
    }

    private static void Funnel(Utf8JsonWriter json, FunnelFigures funnel)
    {
        json.WriteStartArray("funnel");
        foreach (FunnelStage stage in funnel.Plan.All)
        {
            json.WriteStartObject();
            json.WriteString("stage", $"{stage.Id}");
            json.WriteString("of", funnel.ParentOf(stage.Id) is { } parent ? $"{parent}" : null);
            json.WriteString("unit", $"{stage.Unit}");
            Number(json, "count", funnel.CountOf(stage.Id)?.Count);
            json.WriteString("rate", Rate(funnel.Conditional(stage.Id)));
            json.WriteString("coverage", Rate(funnel.Coverage(stage.Id)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Indicator(Utf8JsonWriter json, IndicatorFigures indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{indicator.Id}");
        json.WriteString("baseline", Text(indicator.Baseline));
        json.WriteString("target", Text(indicator.Target));
        json.WriteString("actual", Text(indicator.Actual));
        json.WriteString("progress", Text(indicator.Progress));
        json.WriteStartArray("measurements");
        foreach (MeasuredFigures one in indicator.Measurements)
        {
            json.WriteStartObject();
            json.WriteString("period", $"{one.Period}");
            json.WriteString("of", one.Segment.ToText(Language.English));
            Number(json, "count", one.Count);
            if (indicator.OutOf is not null)
            {
                Number(json, "outOf", one.OutOf);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Withheld(Utf8JsonWriter json, ValueList<Withheld> all)
    {
        json.WriteStartArray("withheld");
        foreach (Withheld one in all)
        {
            json.WriteStartObject();
            json.WriteString("because", JsonNamingPolicy.CamelCase.ConvertName($"{one.Because}"));
            json.WriteString("fr", one.ToText(Language.French));
            json.WriteString("en", one.ToText(Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // As a fraction, so that no machine has to guess where it was rounded.
    private static string? Rate(FunnelRate? rate) => rate is FunnelRate.Exact exact ? Text(exact.Value) : null;

    private static string? Text(Ratio? value) => value is { } given ? FormattableString.Invariant($"{given.Numerator}/{given.Denominator}") : null;

    private static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is long given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
