using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>All that a decision may read: the facts of an application and those of the world around it.</summary>
/// <remarks>Once <c>submittedAt</c> is known, sets and lists are whole; before, they are lower bounds, because a draft still grows.</remarks>
public sealed record Situation
{
    /// <summary>Joins the facts of an application and of the world.</summary>
    /// <param name="facts">The facts of the application.</param>
    /// <param name="world">The world around it, or <see langword="null"/> if nothing is known of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Situation(FactSet facts, World? world = null) =>
        (Facts, World, IsSubmitted) = (Guard.Against.Null(facts), world, facts.TryGet(SubmittedAt, out FactValue? at) && at.IsKnown);

    /// <summary>Gets the fact that tells when an application was submitted.</summary>
    internal static FactId SubmittedAt { get; } = FactId.Parse("submittedAt", null);

    /// <summary>Gets the facts of the application.</summary>
    public FactSet Facts { get; }

    /// <summary>Gets the world around it, or <see langword="null"/> if nothing is known of it.</summary>
    public World? World { get; }

    /// <summary>Gets whether the application is submitted, and its lists whole.</summary>
    public bool IsSubmitted { get; }

    /// <summary>Gives the situation with a fact learned, or replaced.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public Situation With(FactId id, FactValue value) => new(Facts.With(id, value), World);

    /// <summary>Gives the situation with a fact forgotten.</summary>
    public Situation Without(FactId id) => new(Facts.Without(id), World);
}
