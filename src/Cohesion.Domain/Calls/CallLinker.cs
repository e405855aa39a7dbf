using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>Gathers what the rules of a call refer to: its clock, its calendar, its facts, and what its names stand for.</summary>
internal sealed class CallLinker(CallDefinition call, CallSources sources)
{
    private ValueList<ScopeId> Scopes => [.. call.Funders.Select(funder => funder.Id), .. call.Strands.Select(strand => strand.Id)];

    public RuleContext Context(List<Problem> problems)
    {
        TerritorialHierarchy hierarchy = Hierarchy(problems);
        DateTimeZone zone = Zone(hierarchy, problems);
        return new RuleContext(zone)
        {
            Currency = call.Currency,
            Calendar = Calendar(zone, problems),
            Scopes = Scopes,
            Roles = [.. Role.Shipped.Select(role => role.Id), .. call.Roles.Select(role => role.Id), .. call.Funders.Select(funder => RoleId.Parse(funder.Id.ToString(), null))],
            Hierarchy = hierarchy,
            Names = CallNames.Of(call, sources.Contract),
            Titles = CallTitles.Of(call, sources.Quartiers),
        };
    }

    /// <summary>Gathers only what values of facts refer to: the clock, the currency and the scopes.</summary>
    public RuleContext ContextOfFacts() => new(call.TimeZone ?? Zone(Hierarchy([]), [])) { Currency = call.Currency, Scopes = Scopes };

    /// <summary>Adds the facts and the codes of the call to those built in; its themes and objectives are codes as well.</summary>
    public FactCatalogue Facts(List<Problem> problems)
    {
        CallCodes codes = new(call, sources.Contract);
        FactCatalogue catalogue = FactCatalogue.BuiltIn.With(call.Facts, codes.All, out ValueList<Problem> found);
        problems.AddRange(found.Select(codes.Locate));
        return catalogue;
    }

    private Calendar? Calendar(DateTimeZone zone, List<Problem> problems)
    {
        if (call.Calendar.Count == 0)
        {
            return null;
        }

        Time.Calendar.TryCreate(zone, call.Calendar, call.IsCalendarProvisional, out Calendar? calendar, out ValueList<Problem> found);
        problems.AddRange(found.Select(problem => problem.Under("/calendar")));
        return calendar;
    }

    private TerritorialHierarchy Hierarchy(List<Problem> problems)
    {
        ValueSet<QuartierCode> named = [.. Places().Select(place => place.Quartier).OfType<QuartierCode>()];
        TerritorialHierarchy.TryCreate(sources.Quartiers, call.Territory?.Zones ?? [], named, out TerritorialHierarchy? hierarchy, out ValueList<Problem> found);
        problems.AddRange(found.Select(problem => problem.Under("/territory/zones")));
        return hierarchy ?? TerritorialHierarchy.Bare;
    }

    /// <summary>The zone that is written; else the one legal zone of the territory.</summary>
    private DateTimeZone Zone(TerritorialHierarchy hierarchy, List<Problem> problems)
    {
        if (call.TimeZone is { } written)
        {
            return written;
        }

        string[] zones = [.. Places().SelectMany(place => hierarchy.TimeZonesOf(place)).Distinct(StringComparer.Ordinal)];
        if (zones.Length != 1)
        {
            problems.Add(new Problem(ProblemCode.TimeZoneNeeded, "", string.Join(", ", zones), "timeZone"));
        }

        return DateTimeZoneProviders.Tzdb[zones.Length == 1 ? zones[0] : "Europe/Paris"];
    }

    private IEnumerable<TerritoryCode> Places() => new[] { call.Territory?.Communes, call.Territory?.Quartiers }
        .SelectMany(selection => selection switch
        {
            TerritorySelection.Listed listed => listed.Items,
            TerritorySelection.All all => [all.Of, .. all.Resolved.SelectMany(span => span.Values)],
            _ => (IEnumerable<TerritoryCode>)[],
        })
        .Concat((call.Territory?.Zones ?? []).SelectMany(zone => zone.Within));
}
