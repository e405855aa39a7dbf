using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the territory of a call, with what the lists gave, so that the call stands on its own.</summary>
internal static class TerritoryWriter
{
    public static void Write(CanonicalJson json, CallTerritory? territory)
    {
        if (territory is null)
        {
            return;
        }

        json.Member("territory", members =>
        {
            Selection(members, "communes", territory.Communes);
            Selection(members, "quartiers", territory.Quartiers);
            members.Objects("zones", territory.Zones, Zone);
            if (territory.Declared is { } declared)
            {
                members.Member("declared", inner =>
                {
                    Figure(inner, "communes", declared.Communes);
                    Figure(inner, "communesWithQuartiers", declared.CommunesWithQuartiers);
                    Figure(inner, "quartiers", declared.Quartiers);
                    Figure(inner, "inhabitants", declared.Inhabitants);
                });
            }

            members.Cite(territory.Citations);
        });
    }

    private static void Selection(CanonicalJson json, string name, TerritorySelection? selection)
    {
        switch (selection)
        {
            case TerritorySelection.Listed listed:
                json.Texts(name, listed.Items);
                break;
            case TerritorySelection.All all:
                json.Member(name, members =>
                {
                    members.Member("all", all.IsQuartiers ? "qpv" : "commune");
                    members.Member("in", all.Of.ToString());
                    Generation(members, all.Generation);
                    members.Objects("resolved", all.Resolved, Span);
                });
                break;
            default:
                break;
        }
    }

    private static void Generation(CanonicalJson json, ListGeneration? generation)
    {
        switch (generation)
        {
            case ListGeneration.Of2015:
                json.Member("generation", 2015);
                break;
            case ListGeneration.Of2024:
                json.Member("generation", 2024);
                break;
            case ListGeneration.InForce:
                json.Member("generation", TerritoryShapes.InForce.Name);
                break;
            default:
                break;
        }
    }

    private static void Span(CanonicalJson json, TerritorySpan span)
    {
        DaySpans.Write(json, span.From, span.Until);
        json.Texts("codes", span.Values);
    }

    private static void Zone(CanonicalJson json, Zone zone)
    {
        json.Member("id", zone.Id.ToString());
        json.Member("kind", zone.Kind is { } kind ? CallWords.ZoneKinds.Of(kind) : null);
        json.Texts("in", zone.Within);
        json.Member("title", zone.Title);
    }

    private static void Figure(CanonicalJson json, string name, DeclaredFigure? figure)
    {
        if (figure is not null)
        {
            json.Member(name, members =>
            {
                members.Member("value", figure.Value);
                members.Code("asOf", figure.AsOf);
                members.Cite(figure.Citations);
            });
        }
    }
}
