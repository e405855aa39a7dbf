using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What rules refer to besides facts: the clock and the calendar of the authority, its territory, who decides and who judges.</summary>
public sealed record RuleContext
{
    /// <summary>States the zone of the authority.</summary>
    /// <param name="zone">The zone whose midnight ends a day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public RuleContext(DateTimeZone zone) => Zone = Guard.Against.Null(zone);

    /// <summary>Gets the zone whose midnight ends a day.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the currency of every amount.</summary>
    public Currency Currency { get; init; } = Currency.Euro;

    /// <summary>Gets the calendar, or <see langword="null"/> if there is none.</summary>
    public Calendar? Calendar { get; init; }

    /// <summary>Gets the funders and strands, in the order of the file; empty when there is one decision on the whole.</summary>
    public ValueList<ScopeId> Scopes { get; init; }

    /// <summary>Gets who may give opinions and owe duties.</summary>
    public ValueSet<RoleId> Roles { get; init; }

    /// <summary>Gets how territories lie within each other.</summary>
    public TerritorialHierarchy Hierarchy { get; init; } = TerritorialHierarchy.Bare;

    /// <summary>Gets what the names of lists stand for: <c>@territory.quartiers</c>, <c>@themes</c>, <c>@zones.veilleActive</c>.</summary>
    public ValueMap<NameReference, NamedSet> Names { get; init; }

    /// <summary>Gets what people call the roles, scopes and territories above.</summary>
    public RuleTitles Titles { get; init; } = new();
}
