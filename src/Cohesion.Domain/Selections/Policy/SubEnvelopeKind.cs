namespace Cohesion.Domain.Selections;

/// <summary>What a sub-envelope does with the money of those it is for. There is no zero member.</summary>
public enum SubEnvelopeKind
{
    /// <summary>They receive at most so much (<i>plafond</i>); nothing is set aside for them.</summary>
    Cap = 1,

    /// <summary>They receive at least so much, as far as they ask for it (<i>enveloppe fléchée</i>): it is held back from all others, and they may receive more.</summary>
    Earmark,

    /// <summary>They receive so much and no more, and nobody else receives any of it (<i>enveloppe réservée</i>).</summary>
    Exclusive,
}
