using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether one row of a parameter holds whatever the answers that are missing, by trying every outcome of what its cases read, on every day that makes a difference.</summary>
/// <remarks>Rules that are drawn up in code may have rows that meet or leave a case out: a value is told only where no answer can take it back.</remarks>
internal sealed class OpenRows
{
    // Past so many steps nobody tries them all, and nothing is said.
    private const long MostSteps = 1_000_000;

    private readonly IReadOnlyList<ParameterRow> _rows;
    private readonly CaseWorlds _worlds;
    private readonly LocalDate[] _days;

    public OpenRows(RuleSet rules, IReadOnlyList<ParameterRow> rows)
    {
        _rows = rows;
        _worlds = new CaseWorlds(rules, rows.Select(row => row.When).OfType<Condition>());
        _days = [.. DaysOf(rows)];
    }

    private bool CanTry => _worlds.Worlds is { } worlds && (long)worlds.Count * _rows.Count * _days.Length <= MostSteps;

    /// <summary>Tells whether one row holds whatever the answers that are missing, and exactly one where only one may.</summary>
    /// <param name="hit">What happens when several rows hold.</param>
    /// <param name="times">Whether the day lies within each row.</param>
    public bool IsSure(HitPolicy hit, IReadOnlyList<Truth> times) => CanTry && _days.Where(day => IsPossible(day, times))
        .SelectMany(Outcomes).All(holding => hit == HitPolicy.Unique ? holding.Count == 1 : holding.Count > 0);

    private static bool IsActive(ParameterRow row, LocalDate day) => !(row.From?.First > day) && !(row.Until?.Last < day);

    /// <summary>Gives a day of each stretch within which no row begins or ends.</summary>
    private static IEnumerable<LocalDate> DaysOf(IEnumerable<ParameterRow> rows) => rows
        .SelectMany(row => new[] { row.From?.First, row.Until?.Last is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null })
        .OfType<LocalDate>()
        .Append(LocalDate.MinIsoValue)
        .Distinct();

    private bool IsPossible(LocalDate day, IReadOnlyList<Truth> times) =>
        _rows.Select((row, i) => times[i] == Truth.Unknown || (times[i] == Truth.True) == IsActive(row, day)).All(fits => fits);

    /// <summary>Gives the rows that hold on a day, in each outcome.</summary>
    private IEnumerable<IReadOnlyList<int>> Outcomes(LocalDate day)
    {
        int[] active = [.. Enumerable.Range(0, _rows.Count).Where(i => IsActive(_rows[i], day))];
        return (_worlds.Worlds ?? []).Select(world => (IReadOnlyList<int>)[.. active.Where(i => _rows[i].When is not { } when || _worlds.Holds(when, world))]);
    }
}
