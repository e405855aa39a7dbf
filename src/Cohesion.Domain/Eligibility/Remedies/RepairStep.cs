using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>One fact of a repair: what it is, and what it is to be.</summary>
public sealed record RepairStep
{
    private readonly Deferred<LocalizedText> _text;

    internal RepairStep(FactDefinition fact, FactValue? from, FactValue to, Deferred<LocalizedText> text) =>
        (Fact, From, To, _text) = (Guard.Against.Null(fact), from, Guard.Against.Null(to), text);

    /// <summary>Gets the fact to change.</summary>
    public FactDefinition Fact { get; }

    /// <summary>Gets what is known of it, or <see langword="null"/> when nobody has said it yet: then any answer that is true will show.</summary>
    public FactValue? From { get; }

    /// <summary>Gets what it is to be: the nearest value that does, one of them where several are as near, or an answer for an example.</summary>
    public FactValue To { get; }

    /// <summary>Gets whether the step is to answer a question, rather than to change what was said.</summary>
    public bool IsAnswer => From is null;

    /// <summary>Gives the step in words, without a full stop.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => _text.Value.ToText(language);
}
