using Cohesion.Domain.Calls;

namespace Cohesion.Domain.Configuration;

/// <summary>The decisions that one file records.</summary>
/// <param name="Decisions">The decisions, in the order of the file.</param>
public sealed record DecisionLog(ValueList<Decision> Decisions);
