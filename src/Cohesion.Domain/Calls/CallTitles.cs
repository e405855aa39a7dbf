using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>What people call the roles, the scopes and the territories of a call.</summary>
internal static class CallTitles
{
    public static RuleTitles Of(CallDefinition call, QuartierLists lists) => new()
    {
        Roles =
        [
            .. Role.Shipped.Concat(call.Roles).Select(role => KeyValuePair.Create(role.Id, role.Title)),
            .. call.Funders.Select(funder => KeyValuePair.Create(RoleId.Parse(funder.Id.ToString(), null), TitleOf(funder))),
        ],
        Scopes = [.. call.Funders.Concat(call.Strands).Select(scope => KeyValuePair.Create(scope.Id, TitleOf(scope)))],
        Territories =
        [
            .. lists.All.SelectMany(list => list.Quartiers).Select(quartier => KeyValuePair.Create(TerritoryCode.Of(quartier.Code), LocalizedText.Of(quartier.Name, quartier.Name))),
            .. (call.Territory?.Zones ?? []).Select(zone => KeyValuePair.Create(zone.Id, zone.Title)),
        ],
    };

    private static LocalizedText TitleOf(Scope scope) => scope.Title ?? LocalizedText.Of(scope.Name!, scope.Name!);
}
