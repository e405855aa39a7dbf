namespace Cohesion.Domain.Programmes;

/// <summary>What an agreement for a room is held against. There is no zero member: <c>default</c> is no requirement.</summary>
public enum CohabitationRequirement
{
    /// <summary>The charter: the hours given for the room are stated.</summary>
    HoursStated = 1,

    /// <summary>The law: the host is 60 or over.</summary>
    HostAge,

    /// <summary>The law: the guest is under 30.</summary>
    GuestAge,

    /// <summary>The law: what the guest pays is modest.</summary>
    ModestCounterpart,

    /// <summary>The law: either side may leave with a month’s notice.</summary>
    Notice,

    /// <summary>The law: a host who is a tenant has informed the landlord.</summary>
    LandlordInformed,

    /// <summary>The law: no hours are owed for the room, since small services make no subordination.</summary>
    NoHoursOwed,
}
