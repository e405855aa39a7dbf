using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>Why an application is refused: a clause that fails, and what was found.</summary>
public sealed record Reason
{
    internal Reason(Clause clause, LocalizedText text) => (Clause, Text) = (Guard.Against.Null(clause), Guard.Against.Null(text));

    /// <summary>Gets the clause that fails, with its citations.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the sentence of the refusal, with the values of the application in it.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gives the sentence and the sources of the clause, as a letter would quote them.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Clause.Citations.Count == 0
        ? Text.ToText(language)
        : $"{Text.ToText(language)} ({string.Join(", ", Clause.Citations)})";
}
