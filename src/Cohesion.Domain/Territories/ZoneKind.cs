namespace Cohesion.Domain.Territories;

/// <summary>What a zone without an official code is.</summary>
public enum ZoneKind
{
    /// <summary>Quartier prioritaire whose official code the author does not have.</summary>
    Qpv = 1,

    /// <summary>Quartier de veille active: a priority before 2015 that is none any more. Source: law no. 2014-173, article 13.</summary>
    VeilleActive,

    /// <summary>A zone that a contract keeps under observation; no legal definition.</summary>
    Observation,

    /// <summary>Quartier vécu: where the residents of a quartier learn, work and go out; no legal perimeter.</summary>
    QuartierVecu,

    /// <summary>Cité éducative.</summary>
    CiteEducative,

    /// <summary>Whole communes: the zone is the communes in which it lies.</summary>
    Commune,
}
