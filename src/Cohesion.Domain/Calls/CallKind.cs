namespace Cohesion.Domain.Calls;

/// <summary>What a call is. The law defines neither an AMI nor an AAP; the same rules serve every kind.</summary>
public enum CallKind
{
    /// <summary>An <i>appel à manifestation d’intérêt</i> (AMI): a loose frame, to learn what is possible.</summary>
    CallForExpressionsOfInterest = 1,

    /// <summary>An <i>appel à projets</i> (AAP): a precise frame and a closing date.</summary>
    CallForProjects,

    /// <summary>An <i>appel à initiatives</i>.</summary>
    CallForInitiatives,

    /// <summary>A <i>fonds de participation des habitants</i> (FPH), which residents run.</summary>
    ParticipationFund,

    /// <summary>A scheme of grants with rules of its own.</summary>
    GrantScheme,

    /// <summary>A scheme that stays open, without a closing date.</summary>
    StandingScheme,

    /// <summary>A contest with laureates.</summary>
    Contest,
}
