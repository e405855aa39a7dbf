namespace Cohesion.Domain.Eligibility;

/// <summary>Where the value of a fact comes from.</summary>
public enum FactSource
{
    /// <summary>The applicant states it.</summary>
    Declared = 1,

    /// <summary>A register states it.</summary>
    Registry,

    /// <summary>It is computed from other facts, and never asked.</summary>
    Derived,

    /// <summary>The caller states it about the world around the application: events, earlier grants, what is left of an envelope.</summary>
    World,
}
