namespace Cohesion.Domain;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Nothing was read: there is no value.</summary>
    Error = 1,

    /// <summary>There is a value, which probably is not what its author meant.</summary>
    Warning,

    /// <summary>There is a value, and nothing is wrong with it: something that its author may want to know.</summary>
    Note,
}
