using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>Why an application is refused: a few atoms of one clause, which alone are enough to refuse, whatever else were said.</summary>
/// <remarks>No ground can be left out: without it, the others would not refuse.</remarks>
public sealed record Reason
{
    /// <summary>At most so many reasons of one clause are given, those of the fewest grounds.</summary>
    public const int MostOfAClause = 8;

    private readonly Deferred<LocalizedText> _text;

    private readonly Ground? _only;

    internal Reason(Clause clause, ValueList<Ground> grounds, Ground? only, Deferred<LocalizedText> text) =>
        (Clause, Grounds, _only, _text) = (Guard.Against.Null(clause), Guard.Against.Empty(grounds), only, text);

    /// <summary>Gets the clause that fails, with its citations.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the atoms that refuse; at least one.</summary>
    public ValueList<Ground> Grounds { get; }

    /// <summary>Gets by how much the application misses the limit, where the clause fails by one ground and that is measured; otherwise <see langword="null"/>.</summary>
    public Slack? Slack => _only?.Slack;

    /// <summary>Gets the sentence of the refusal, with the values of the application in it.</summary>
    public LocalizedText Text => _text.Value;

    /// <summary>Gives the sentence, by how much the limit is missed, and the sources of the clause, as a letter would quote them.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        string missed = Slack is { } slack ? $" {slack.ToText(language)}" : "";
        string sources = Clause.Citations.Count == 0 ? "" : $" ({string.Join(", ", Clause.Citations)})";
        return Text.ToText(language) + missed + sources;
    }
}
