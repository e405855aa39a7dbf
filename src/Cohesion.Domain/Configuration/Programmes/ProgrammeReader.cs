using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes a solidarity programme of an object that its shape has checked.</summary>
internal static class ProgrammeReader
{
    public static SolidarityProgramme? Read(JsonCursor at)
    {
        Money? budget = Amount(at["budget"]);
        ValueList<ProgrammeAxis> axes = at["axes"].List(static one => one["id"].Parse<Code>() is { } id ? new ProgrammeAxis(id, one["title"].Localized() ?? LocalizedText.OfEnglish($"{id}")) : null);
        ValueSet<TerritoryCode> quartiers = at["quartiers"].Codes<TerritoryCode>();
        HourLedger? hours = HourReader.Read(at["hours"]);
        ValueList<RoomForHoursAgreement> rooms = at["rooms"].List(RoomFormat.Read);
        (VolunteerHours? volunteers, ValuationMethod? valuation) = VolunteerFormat.Read(at["volunteers"]);
        JsonCursor[] places = [.. at["campaigns"].List()];
        Campaign?[] campaigns = [.. places.Select(Campaign)];
        Check(at, axes, quartiers, budget, campaigns, places);
        if (at["quartiers"].IsSound && quartiers.Count > 0)
        {
            CheckMeasured(places, quartiers);
        }

        if (!at.IsSound || at["programme"].Parse<ProgrammeId>() is not { } id || at["territory"].Parse<TerritoryCode>() is not { } territory
            || at["period"].Parse<PartialPeriod>() is not { } period || at["title"].Localized() is not { } title)
        {
            return null;
        }

        return SolidarityProgramme.Create(new SolidarityProgrammeDraft
        {
            Id = id,
            Title = title,
            Axes = axes,
            Territory = territory,
            Period = period,
            Quartiers = quartiers,
            Partners = at["partners"].List(static one => one["name"].Text() is { } name ? new ProgrammePartner(name, one["part"].Localized()) : null),
            Budget = budget,
            Campaigns = [.. campaigns.OfType<Campaign>()],
            Hours = hours,
            Rooms = rooms,
            Volunteers = volunteers,
            Valuation = valuation,
            Citations = Sources.With(at.Citations(), at.Members().Where(member => member.Name != "campaigns").SelectMany(static member => Sources.Below(member))),
            IsFictional = at["fictional"].Exists,
        });
    }

    /// <summary>Says what is wrong between the parts, of those that could be read: what could not may be the one that is meant.</summary>
    private static void Check(
        JsonCursor at, ValueList<ProgrammeAxis> axes, ValueSet<TerritoryCode> quartiers, Money? budget, Campaign?[] campaigns, JsonCursor[] places)
    {
        int[] read = [.. campaigns.Index().Where(one => one.Item is not null).Select(one => one.Index)];
        bool areAxesKnown = at["axes"].IsSound && at["axes"].Exists, areQuartiersKnown = at["quartiers"].IsSound;
        foreach (Problem problem in ProgrammeCheck.Of(axes, quartiers, budget, [.. campaigns.OfType<Campaign>()]))
        {
            bool isKnown = problem.Code switch
            {
                ProblemCode.EmptyList => false,
                _ when problem.Path.Contains("/indicators/", StringComparison.Ordinal) => false, // told at their own places, of those that cannot be read too
                ProblemCode.UnknownAxis => areAxesKnown,
                ProblemCode.OutsideProgramme => areQuartiersKnown,
                ProblemCode.WrongCurrency or ProblemCode.CostsAboveBudget => at["budget"].IsSound,
                _ => true,
            };
            string[] steps = problem.Path.Split('/');
            if (isKnown && steps is ["", "campaigns", string index, ..])
            {
                places[read[int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)]]
                    .Report(new Problem(problem.Code, string.Concat(steps[3..].Select(step => $"/{step}")), problem.Found, problem.Expected, problem.Nearest));
            }
            else if (isKnown)
            {
                at.Report(problem);
            }
        }
    }

    private static void CheckMeasured(JsonCursor[] campaigns, ValueSet<TerritoryCode> quartiers)
    {
        foreach (JsonCursor indicator in campaigns.SelectMany(campaign => campaign["indicators"].List()))
        {
            IEnumerable<JsonCursor> sides = indicator["tables"].List().SelectMany(table => (JsonCursor[])[table["rows"], table["columns"]]);
            foreach (JsonCursor place in indicator["measurements"].List().Select(one => one["quartier"]).Concat(sides.SelectMany(side => side["quartiers"].List())))
            {
                if (place.Parse<TerritoryCode>() is { Kind: TerritoryKind.Quartier or TerritoryKind.Local } code && !quartiers.Contains(code))
                {
                    place.Report(ProblemCode.OutsideProgramme);
                }
            }
        }
    }

    /// <summary>Reads a campaign as far as it can be read; whether it is sound its place tells.</summary>
    private static Campaign? Campaign(JsonCursor at)
    {
        Funnel? funnel = at["funnel"].Exists ? FunnelReader.Read(at["funnel"]) : null;
        ValueList<IndicatorSeries> indicators = at["indicators"].List(IndicatorReader.Read);
        CheckIndicators(at["indicators"]);
        Money? cost = Amount(at["cost"]);
        return at["id"].Parse<Code>() is { } id && at["axis"].Parse<Code>() is { } axis
            ? new Campaign(
                id,
                at["title"].Localized() ?? LocalizedText.OfEnglish($"{id}"),
                axis,
                at["period"].Parse<PartialPeriod>(),
                at["quartiers"].Codes<TerritoryCode>(),
                funnel,
                indicators,
                cost,
                Sources.With(
                    at.Citations(),
                    [
                        .. at.Members().Where(member => member.Name != "funnel").SelectMany(static member => Sources.Below(member)),
                        .. FunnelReader.SourcesAround(at["funnel"]),
                    ]))
            : null;
    }

    private static void CheckIndicators(JsonCursor at)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, at.List().Select(one => (object?)one["id"].Parse<IndicatorId>()), i => $"/{i}/id");
        at.Report(found);
    }

    // A code that could not be read stays what the shape says of it.
    private static Money? Amount(JsonCursor at)
    {
        Money? amount = at.Parse<Money>();
        if (amount is { IsNegative: true })
        {
            at.Report(ProblemCode.BelowZero);
            return null;
        }

        return amount;
    }
}
