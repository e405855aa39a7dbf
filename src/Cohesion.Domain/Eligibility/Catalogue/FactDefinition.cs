using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a fact is: its kind, its bounds, how it is asked, where it comes from.</summary>
public sealed record FactDefinition
{
    /// <summary>Defines a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public FactDefinition(FactId id, FactKind kind) => (Id, Kind) = (Guard.Against.Default(id), Guard.Against.Undefined(kind));

    /// <summary>Gets its path in the application file.</summary>
    public FactId Id { get; }

    /// <summary>Gets what its value is.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets what a count counts, as a word such as <c>person</c>, or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the vocabulary of its codes, or <see langword="null"/>.</summary>
    public Code? Vocabulary { get; init; }

    /// <summary>Gets its codes, when it has some of its own and no vocabulary.</summary>
    public ValueList<Code> Codes { get; init; }

    /// <summary>Gets its least value, included, or <see langword="null"/>.</summary>
    public Literal? Min { get; init; }

    /// <summary>Gets its greatest value, included, or <see langword="null"/>.</summary>
    public Literal? Max { get; init; }

    /// <summary>Gets its name, or <see langword="null"/>.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets the question that asks for it, or <see langword="null"/>.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>Gets where its value comes from.</summary>
    public FactSource Source { get; init; } = FactSource.Declared;

    /// <summary>Gets whether it may be known to be none.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets the condition outside which it is none and unasked, or <see langword="null"/>.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>Gets whether it tells something about a person that must be handled with care.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets what it costs to be told it, by which questions are ordered; the unit has no meaning of its own.</summary>
    /// <remarks>
    /// Nothing for what a register or the authority knows; a word or a number costs less than a set, a set less than a text, a text less than a list of records,
    /// and what is sensitive more than anything that is not.
    /// </remarks>
    public int CostOfAsking => (IsSensitive ? 1_000 : 0) + (Source is FactSource.Registry or FactSource.World ? 0 : Kind switch
    {
        FactKind.Flag => 1,
        FactKind.Choice => 2,
        FactKind.Count or FactKind.Money or FactKind.Ratio or FactKind.Date or FactKind.Instant => 3,
        FactKind.Period or FactKind.Territory => 4,
        FactKind.ChoiceSet or FactKind.TerritorySet => 5,
        FactKind.Identifier => 6,
        FactKind.Text => 8,
        FactKind.Opinion => 9,
        _ => 10 * (1 + Fields.Count),
    });

    /// <summary>Gets whether it stays what it is, whatever is written anew in the application: who the applicant is, when the file was handed in.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets how it is computed, or <see langword="null"/>.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Gets the facts of each record, whose ids continue this one's; empty unless its kind is <see cref="FactKind.Records"/>.</summary>
    public ValueList<FactDefinition> Fields { get; init; }

    /// <summary>Gets where it comes from, or where it is written that it is asked.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Gives the name of the fact in a language, or its question, or its id.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => (Label ?? Question)?.ToText(language) ?? Id.ToString();
}
