using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>The order of what a file states under names, which JSON leaves without one: phases by their dates, everything else by its name.</summary>
internal static class CallOrder
{
    /// <summary>Gives the call in the order in which it is written, so that two files that differ in the order of members alone are one call.</summary>
    public static CallDefinition Of(CallDefinition call) => call with
    {
        Calendar = [.. call.Calendar.OrderBy(Beginning).ThenBy(phase => phase.Name)],
        Parameters = [.. call.Parameters.OrderBy(parameter => parameter.Name)],
        Conditions = [.. call.Conditions.OrderBy(condition => condition.Name)],
        Situations = [.. call.Situations.OrderBy(situation => situation.Name, StringComparer.Ordinal)],
    };

    private static LocalDateTime Beginning(CalendarPhase phase) => phase.Windows[0] switch
    {
        { From: { } from } => from.First,
        { Foreseen: { } foreseen } => foreseen.First.AtMidnight(),
        { Until: { } until } => until.First,
        _ => default,
    };
}
