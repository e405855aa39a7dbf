using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Every outcome that the atoms of some conditions can have together, as far as one fact or another ties them: a number is not below 5 and above 10.</summary>
/// <remarks>Atoms that nothing ties are taken to hold or not as they please, so that there may be more outcomes than the world has, never fewer.</remarks>
internal sealed class CaseWorlds
{
    // Past so many nobody tries them all; the atoms of an outcome are the bits of a word.
    private const int MostWorlds = 4_096, MostAtoms = 64;

    private readonly RuleSet _rules;
    private readonly Condition[] _atoms;

    public CaseWorlds(RuleSet rules, IEnumerable<Condition> conditions)
    {
        _rules = rules;
        _atoms = [.. conditions.SelectMany(condition => Atoms(condition, [])).Distinct()];
        Worlds = _atoms.Length > MostAtoms ? null : Product(_atoms.GroupBy(atom => AtomSamples.SubjectOf(atom)).SelectMany(Outcomes));
    }

    /// <summary>Gets the outcomes, each the set of atoms that hold; <see langword="null"/> when there are too many to try.</summary>
    public IReadOnlyList<ulong>? Worlds { get; }

    /// <summary>Tells whether a condition holds in an outcome.</summary>
    public bool Holds(Condition condition, ulong world) => Holds(condition, world, []);

    private bool Holds(Condition condition, ulong world, ValueList<RuleName> within) => condition switch
    {
        Condition.AllOf all => all.Conditions.All(part => Holds(part, world, within)),
        Condition.AnyOf any => any.Conditions.Any(part => Holds(part, world, within)),
        Condition.Several several => several.Conditions.Count(part => Holds(part, world, within)) >= several.Count,
        Condition.Negation negation => !Holds(negation.Of, world, within),
        Condition.Reference reference when Named(reference, within) is { } named => Holds(named, world, [.. within, reference.Name]),
        _ => (world >> Array.IndexOf(_atoms, condition) & 1) == 1,
    };

    private IEnumerable<Condition> Atoms(Condition condition, ValueList<RuleName> within) => condition switch
    {
        Condition.AllOf all => all.Conditions.SelectMany(part => Atoms(part, within)),
        Condition.AnyOf any => any.Conditions.SelectMany(part => Atoms(part, within)),
        Condition.Several several => several.Conditions.SelectMany(part => Atoms(part, within)),
        Condition.Negation negation => Atoms(negation.Of, within),
        Condition.Reference reference when Named(reference, within) is { } named => Atoms(named, [.. within, reference.Name]),
        _ => [condition],
    };

    // A name that means nothing, or comes round to itself, is told elsewhere; here it may be so or not.
    private Condition? Named(Condition.Reference reference, ValueList<RuleName> within) => within.Contains(reference.Name) ? null : _rules.Condition(reference.Name);

    /// <summary>Gives the outcomes of the atoms of one fact together, or of each atom by itself where none ties them.</summary>
    private IEnumerable<ulong[]> Outcomes(IGrouping<FactId?, Condition> group)
    {
        Condition[] atoms = [.. group];
        if (group.Key is { } id && FactLookup.Find(_rules, id) is { } fact && AtomSamples.Of(fact, atoms, _rules.Facts) is { } samples)
        {
            return [[.. samples.Select(holding => Bits(holding)).Distinct()]];
        }

        return atoms.Select(atom => new[] { 0UL, Bits([atom]) });
    }

    private ulong Bits(IEnumerable<Condition> holding) => holding.Aggregate(0UL, (bits, atom) => bits | (1UL << Array.IndexOf(_atoms, atom)));

    private static List<ulong>? Product(IEnumerable<ulong[]> groups)
    {
        List<ulong> worlds = [0UL];
        foreach (ulong[] group in groups)
        {
            if ((long)worlds.Count * group.Length > MostWorlds)
            {
                return null;
            }

            worlds = [.. worlds.SelectMany(world => group.Select(outcome => world | outcome))];
        }

        return worlds;
    }
}
