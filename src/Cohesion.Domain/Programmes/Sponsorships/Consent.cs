using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What somebody agreed to, and may have taken back. It can be given again, by a consent of its own.</summary>
/// <param name="By">Who gave it: the person concerned, or one who holds parental authority.</param>
/// <param name="GivenOn">The first day on which it holds.</param>
/// <param name="WithdrawnOn">The day on which it was taken back, and no longer holds; <see langword="null"/> while it was not.</param>
public readonly record struct Consent(SubjectId By, LocalDate GivenOn, LocalDate? WithdrawnOn = null)
{
    /// <summary>Tells whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => GivenOn <= day && !(WithdrawnOn <= day);
}
