using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether some row of a parameter holds whatever the answers that are missing, by trying each outcome of what the cases read.</summary>
/// <remarks>It proves less than is so: conditions that only their meaning makes each other's opposite are taken as unrelated.</remarks>
internal sealed class RowCoverage(RuleSet rules)
{
    // Past so many there are too many outcomes to try, and the parameter is left open.
    private const int TriedAtoms = 8;

    /// <summary>Tells whether one row holds in every case and on every day that is still possible; exactly one, when only one may.</summary>
    public bool IsSure(HitPolicy hit, IReadOnlyList<(ParameterRow Row, Truth InTime)> rows)
    {
        Condition[] atoms = [.. rows.SelectMany(entry => Atoms(entry.Row.When)).Distinct()];
        return atoms.Length <= TriedAtoms && Days(rows).All(day =>
        {
            ParameterRow[] active = [.. rows.Where(entry => IsActive(entry.Row, day)).Select(entry => entry.Row)];
            bool isPossible = rows.All(entry => entry.InTime == Truth.Unknown || (entry.InTime == Truth.True) == active.Contains(entry.Row));
            return !isPossible || Enumerable.Range(0, 1 << atoms.Length).All(outcome =>
                active.Count(row => row.When is null || Holds(row.When, atom => (outcome >> Array.IndexOf(atoms, atom) & 1) == 1)) is var holding
                && (hit == HitPolicy.Unique ? holding == 1 : holding > 0));
        });
    }

    /// <summary>Gives a day of each stretch within which no row begins or ends.</summary>
    private static IEnumerable<LocalDate> Days(IReadOnlyList<(ParameterRow Row, Truth InTime)> rows) => rows
        .SelectMany(entry => new[] { entry.Row.From?.First, entry.Row.Until?.Last is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null })
        .OfType<LocalDate>()
        .Append(LocalDate.MinIsoValue)
        .Distinct();

    private static bool IsActive(ParameterRow row, LocalDate day) => !(row.From?.First > day) && !(row.Until?.Last < day);

    private IEnumerable<Condition> Atoms(Condition? condition) => condition switch
    {
        null => [],
        Condition.AllOf all => all.Conditions.SelectMany(Atoms),
        Condition.AnyOf any => any.Conditions.SelectMany(Atoms),
        Condition.Several several => several.Conditions.SelectMany(Atoms),
        Condition.Negation negation => Atoms(negation.Of),
        Condition.Reference reference => Atoms(rules.Condition(reference.Name)),
        Condition.Compare compare when Opposite(compare) is { } opposite => [opposite],
        _ => [condition],
    };

    private bool Holds(Condition condition, Func<Condition, bool> isTrue) => condition switch
    {
        Condition.AllOf all => all.Conditions.All(part => Holds(part, isTrue)),
        Condition.AnyOf any => any.Conditions.Any(part => Holds(part, isTrue)),
        Condition.Several several => several.Conditions.Count(part => Holds(part, isTrue)) >= several.Count,
        Condition.Negation negation => !Holds(negation.Of, isTrue),
        Condition.Reference reference => Holds(rules.Condition(reference.Name)!, isTrue),
        Condition.Compare compare when Opposite(compare) is { } opposite => !isTrue(opposite),
        _ => isTrue(condition),
    };

    /// <summary>Gives the comparison that holds just when another does not, which is so where every fact has a value; one of the two stands for both.</summary>
    private Condition.Compare? Opposite(Condition.Compare compare)
    {
        Relation? opposite = compare.Relation switch
        {
            Relation.AtLeast => Relation.LessThan,
            Relation.MoreThan => Relation.AtMost,
            Relation.DifferentFrom => Relation.EqualTo,
            _ => null,
        };
        return opposite is { } relation && FactReader.FactsOf(compare, rules).All(HasAValue) ? new Condition.Compare(compare.Left, relation, compare.Right) : null;
    }

    private bool HasAValue(FactId id) => FactLookup.Find(rules, id) is { IsOptional: false, AppliesWhen: null, Source: not FactSource.Derived };
}
