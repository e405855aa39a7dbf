using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Time that a volunteer gave, on a day.</summary>
/// <param name="Volunteer">Who gave it.</param>
/// <param name="Day">On which day.</param>
/// <param name="Minutes">How long; <see cref="VolunteerHours"/> accepts 1 to a day, and a day for all shifts of one volunteer on it.</param>
/// <param name="Task">Doing what; the default value where nobody says.</param>
public readonly record struct VolunteerShift(SubjectId Volunteer, LocalDate Day, int Minutes, Code Task = default);
