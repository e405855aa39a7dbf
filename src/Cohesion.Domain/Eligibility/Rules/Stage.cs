namespace Cohesion.Domain.Eligibility;

/// <summary>When a clause is decided, from the first to the last. A verdict for a stage counts the clauses of the stages before it.</summary>
public enum Stage
{
    /// <summary>Whether the file is received at all: its date, its documents (<i>recevabilité</i>).</summary>
    Admissibility = 1,

    /// <summary>Whether the project may be supported (<i>éligibilité</i>).</summary>
    Eligibility,

    /// <summary>Which of the eligible projects are chosen.</summary>
    Selection,

    /// <summary>What the deliberation grants.</summary>
    Award,

    /// <summary>What is paid, and what is reported.</summary>
    Payment,
}
