using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of the members of a call file that hold its rules.</summary>
internal static class RuleShapes
{
    public static Shape Facts { get; } = List(FactShapes.Fact);

    public static Shape Parameters { get; } = Map(Forms.Id, ParameterShapes.Parameter);

    public static Shape Conditions { get; } = Map(Forms.Id, ConditionShapes.Condition);

    public static Shape Clauses { get; } = List(ClauseShapes.Clause);
}
