namespace Cohesion.Domain.Programmes;

/// <summary>By what right a host lives in the dwelling. There is no zero member: <c>default</c> is none.</summary>
public enum HostTenure
{
    /// <summary>It is the host’s own.</summary>
    Owner = 1,

    /// <summary>The host rents it, from a landlord who must be informed and cannot object.</summary>
    Tenant,
}
