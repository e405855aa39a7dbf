namespace Cohesion.Domain;

/// <summary>A currency in which grants are paid on French soil. There is no zero member: <c>default</c> is no currency.</summary>
public enum Currency
{
    /// <summary>The euro, in cents.</summary>
    Euro = 1,

    /// <summary>The CFP franc of French Polynesia, New Caledonia and Wallis-et-Futuna, which has no smaller unit.</summary>
    PacificFranc,
}
