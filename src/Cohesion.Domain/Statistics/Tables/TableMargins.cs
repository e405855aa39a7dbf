namespace Cohesion.Domain.Statistics;

/// <summary>The totals that somebody states for a two-way table, to be held against its cells.</summary>
/// <param name="Rows">The total of each row, in order.</param>
/// <param name="Columns">The total of each column, in order.</param>
/// <param name="Total">The total of all cells.</param>
public sealed record TableMargins(ValueList<long> Rows, ValueList<long> Columns, long Total);
