using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>What people call the roles, the funders and strands, and the territories that rules name by their codes.</summary>
/// <remarks>What has no title here is called by its code. Titles never change what a rule means.</remarks>
public sealed record RuleTitles
{
    /// <summary>Gets how those who judge and owe are called.</summary>
    public ValueMap<RoleId, LocalizedText> Roles { get; init; }

    /// <summary>Gets the titles of funders and strands.</summary>
    public ValueMap<ScopeId, LocalizedText> Scopes { get; init; }

    /// <summary>Gets the titles of territories: quartiers by their names, zones by those that the call gives them.</summary>
    public ValueMap<TerritoryCode, LocalizedText> Territories { get; init; }
}
