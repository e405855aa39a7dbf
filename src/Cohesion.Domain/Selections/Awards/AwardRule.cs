namespace Cohesion.Domain.Selections;

/// <summary>What happens down the ranking when a project does not fit in what remains of the envelope. There is no zero member.</summary>
public enum AwardRule
{
    /// <summary>Nobody after it is funded: no project passes before a better one, and money may remain.</summary>
    StopAtFirst = 1,

    /// <summary>It is passed over and the next are tried: no project that fits is left out, and a lower one may be funded before it.</summary>
    SkipOver,
}
