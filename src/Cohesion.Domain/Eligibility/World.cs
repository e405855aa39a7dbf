using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is known, at an instant, of the world around an application: events, earlier grants and applications, what is left of an envelope.</summary>
/// <remarks>World facts are whole as of that instant: a grant that is not listed was not made.</remarks>
public sealed record World
{
    /// <summary>States what is known of the world.</summary>
    /// <param name="asOf">When it was known.</param>
    /// <param name="facts">What is known, or <see langword="null"/> for nothing.</param>
    public World(Instant asOf, FactSet? facts = null) => (AsOf, Facts) = (asOf, facts ?? FactSet.Empty);

    /// <summary>Gets when it was known.</summary>
    public Instant AsOf { get; }

    /// <summary>Gets what is known.</summary>
    public FactSet Facts { get; }

    /// <summary>Gives the world with an event of the calendar dated.</summary>
    /// <param name="phase">The phase, and the wave after a dot if it has waves.</param>
    /// <param name="on">Its day.</param>
    /// <exception cref="FormatException"><paramref name="phase"/> is no name of a phase.</exception>
    public World WithEvent(string phase, LocalDate on) =>
        new(AsOf, Facts.With(FactId.Parse($"events.{Guard.Against.Null(phase)}", null), new FactValue.Day(Time.PartialDate.OfDay(on))));
}
