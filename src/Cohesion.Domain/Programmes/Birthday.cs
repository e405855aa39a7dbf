using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>The day on which somebody reaches an age: who was born on 29 February has a birthday on the 28th in other years, as any delay of years ends there.</summary>
internal static class Birthday
{
    public static LocalDate Of(LocalDate born, int age) => CalendarDuration.Of(years: age).AddTo(born);

    public static LocalDate? Of(LocalDate? born, int age) => born is { } day ? Of(day, age) : null;

    /// <summary>Tells whether somebody is of some ages on a day; who is not born yet is of none.</summary>
    public static bool IsWithin(AgeRange ages, LocalDate born, LocalDate day) =>
        born <= day && Of(born, ages.From) <= day && day < Of(born, ages.To + 1);
}
