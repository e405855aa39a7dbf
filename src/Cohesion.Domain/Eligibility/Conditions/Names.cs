using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>What the names of a call file refer to.</summary>
internal static class Names
{
    public const string Calendar = "calendar.";

    /// <summary>Finds the parameter of a name.</summary>
    public static Parameter? ParameterOf(NameReference name, RuleSet rules) =>
        RuleName.TryParse(name.Name, null, out RuleName parameter) ? rules.Parameter(parameter) : null;

    /// <summary>Finds the phase of a name such as <c>@calendar.vote</c>, and its wave when the name tells one.</summary>
    public static (CalendarPhase Phase, CalendarWindow? Wave)? WindowOf(NameReference name, RuleSet rules)
    {
        string[] parts = name.Name.Split('.');
        CalendarPhase? phase = parts is ["calendar", _] or ["calendar", _, _]
            ? rules.Context.Calendar?.Phases.FirstOrDefault(candidate => candidate.Name.ToString() == parts[1])
            : null;
        CalendarWindow? wave = phase is not null && parts.Length == 3 ? phase.Windows.FirstOrDefault(window => window.Id?.ToString() == parts[2]) : null;
        return phase is null || (parts.Length == 3 && wave is null) ? null : (phase, wave);
    }

    /// <summary>Gives every name that a rule may write, with the <c>@</c>.</summary>
    public static IEnumerable<string> AllOf(RuleSet rules) =>
    [
        .. rules.Parameters.Select(parameter => $"@{parameter.Name}"),
        .. (rules.Context.Calendar?.Phases ?? []).SelectMany(phase => phase.Windows
            .Where(window => window.Id is not null)
            .Select(window => $"@{Calendar}{phase.Name}.{window.Id}")
            .Prepend($"@{Calendar}{phase.Name}")),
        .. rules.Context.Names.Keys.Select(name => name.ToString()),
    ];
}
