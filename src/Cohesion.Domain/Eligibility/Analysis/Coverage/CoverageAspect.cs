namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What the cases of a rule set are to show of a clause, of an atom, or of a limit.</summary>
public enum CoverageAspect
{
    /// <summary>It holds: a clause is met, or owed; an atom is true.</summary>
    Holds = 1,

    /// <summary>It fails: a clause refuses, or an obligation is not owed; an atom is false.</summary>
    Fails,

    /// <summary>It holds, and by itself: were it to fail, the clause would say the contrary; of a clause, the verdict is Eligible.</summary>
    HoldsAndDecides,

    /// <summary>It fails, and by itself: were it to hold, the clause would say the contrary; of a clause, no other refuses.</summary>
    FailsAndDecides,

    /// <summary>What is compared lies below the limit, by one step of a fact at most, and the comparison decides.</summary>
    JustBelow,

    /// <summary>What is compared lies at the limit, and the comparison decides.</summary>
    AtTheLimit,

    /// <summary>What is compared lies above the limit, by one step of a fact at most, and the comparison decides.</summary>
    JustAbove,
}
