using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>A clause that says something else of an application after a change of rules.</summary>
/// <param name="Clause">Its id, the same in both versions.</param>
/// <param name="Before">What it said, or <see langword="null"/> when it was added.</param>
/// <param name="After">What it says, or <see langword="null"/> when it was dropped.</param>
public sealed record ClauseTurn(ClauseId Clause, ClauseState? Before, ClauseState? After);
