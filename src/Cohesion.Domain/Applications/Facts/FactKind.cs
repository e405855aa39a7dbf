namespace Cohesion.Domain.Applications;

/// <summary>What the value of a fact is.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    Flag = 1,

    /// <summary>A whole number of some unit.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>An exact ratio.</summary>
    Ratio,

    /// <summary>A day, which may be known to the month or the year only.</summary>
    Date,

    /// <summary>An instant, which may be known to the day only.</summary>
    Instant,

    /// <summary>A period between two days.</summary>
    Period,

    /// <summary>One code of a vocabulary.</summary>
    Choice,

    /// <summary>A set of codes of a vocabulary.</summary>
    ChoiceSet,

    /// <summary>A place: a quartier, a commune, or something larger.</summary>
    Territory,

    /// <summary>A set of territories.</summary>
    TerritorySet,

    /// <summary>A free text.</summary>
    Text,

    /// <summary>An identifier given by a register, such as a SIRET.</summary>
    Identifier,

    /// <summary>A list of records, each with facts of its own.</summary>
    Records,

    /// <summary>What somebody thinks of an application; declared by the condition that reads it, never in <c>facts</c>.</summary>
    Opinion,
}
