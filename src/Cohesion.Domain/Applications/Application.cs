using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>An application to a call, in one of its states: a draft, submitted, withdrawn. Only the transitions that exist compile.</summary>
/// <remarks>Those who keep a model of their own need none of it: the rules read facts.</remarks>
public abstract record Application
{
    private readonly PlainFacts _plain;

    private protected Application(ApplicationReference id, ApplicationContent content, SubmissionTime? submittedAt) =>
        (Id, Content, _plain) = (Guard.Against.Default(id), Guard.Against.Null(content), PlainFacts.Of(content, submittedAt));

    /// <summary>Gets its identifier within the call.</summary>
    public ApplicationReference Id { get; }

    /// <summary>Gets what it says.</summary>
    public ApplicationContent Content { get; }

    /// <summary>Gets what it says in plain values.</summary>
    internal ref readonly PlainFacts Plain => ref _plain;

    // Closes the hierarchy.
    private protected abstract SubmissionTime? Submission { get; }

    /// <summary>Gives the facts that the application states, with <c>submittedAt</c> once it is submitted.</summary>
    public FactSet ToFacts() => Submission?.AddedTo(Content.ToFacts()) ?? Content.ToFacts();

    /// <summary>Reads the application that facts state: submitted if <c>submittedAt</c> is known, else a draft. Facts that no property holds are kept as answers.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static Application FromFacts(ApplicationReference id, FactSet facts)
    {
        DraftApplication draft = new(id, ApplicationContent.FromFacts(Guard.Against.Null(facts)));
        return SubmissionTime.Of(facts) is { } time ? draft.Submit(time) : draft;
    }
}
