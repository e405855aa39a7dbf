namespace Cohesion.Domain.Selections;

/// <summary>An entry and the weighted total of its scores.</summary>
internal readonly record struct ScoredEntry(Entry Entry, Points Total);
