using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts that come with the library, for rules written in C#. A fact of a call's own is made likewise: <c>new FlagFact(id)</c>.</summary>
/// <remarks>What a rule says through them equals what the same rule says in a file.</remarks>
public static partial class Facts
{
    /// <summary>Refers to the day of an event that the calendar of the call foresees.</summary>
    /// <param name="phase">The phase, and the wave after a dot if it has waves.</param>
    /// <exception cref="FormatException"><paramref name="phase"/> is no name of a phase.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is <see langword="null"/>.</exception>
    public static DateFact EventOn(string phase) => new(Id($"events.{Guard.Against.Null(phase)}"));

    /// <summary>Refers to the day of a step that the applicant must take, and that the call declares as a date.</summary>
    /// <exception cref="FormatException"><paramref name="step"/> is no name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    public static DateFact StepOn(string step) => new(Id($"steps.{Guard.Against.Null(step)}.on"));

    /// <summary>Refers to an opinion on the application.</summary>
    /// <exception cref="FormatException"><paramref name="question"/> is no name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is <see langword="null"/>.</exception>
    public static OpinionFact Opinion(string question) => new(Id($"opinions.{Guard.Against.Null(question)}"));

    private static FactId Id(string id) => FactId.Parse(id, null);
}
