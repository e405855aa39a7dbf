using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A row of a parameter as conditions on an application: those of its days, and of its case.</summary>
/// <param name="row">A value with its days and its case.</param>
/// <param name="at">The fact whose day chooses among the rows.</param>
internal sealed class RowCase(ParameterRow row, FactId at)
{
    /// <summary>Gets what the day must be; nothing where it is any.</summary>
    public ValueList<Condition> Days { get; } =
    [
        .. row.From is { } from ? new[] { At(at, Relation.AtLeast, from) } : [],
        .. row.Until is { } until ? new[] { At(at, Relation.AtMost, until) } : [],
    ];

    /// <summary>Gets what must hold for the row to hold; nothing where it always does.</summary>
    public ValueList<Condition> Conditions => row.When is { } when ? [.. Days, when] : Days;

    public Truth Holds(Probe probe) => Conditions.Aggregate(Truth.True, (so, condition) => Kleene.And(so, new Evaluator(probe.Frame).Evaluate(condition, null)));

    private static Condition.Compare At(FactId at, Relation relation, PartialDate day) => new(new Operand.Fact(at), relation, new Operand.Constant(new Literal.Time(Limit.Of(day))));
}
