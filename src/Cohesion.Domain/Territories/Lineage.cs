namespace Cohesion.Domain.Territories;

/// <summary>What the successions of several lists say together.</summary>
internal sealed class Lineage
{
    private readonly Dictionary<QuartierCode, ValueSet<QuartierCode>> _descendants;
    private readonly Dictionary<QuartierCode, ValueSet<QuartierCode>> _twins;

    public Lineage(QuartierLists lists)
    {
        if (lists.All.Count == 0)
        {
            (_descendants, _twins) = ([], []);
            return;
        }

        QuartierSuccession[] all = [.. lists.All.SelectMany(list => list.Successions)];
        ILookup<QuartierCode, QuartierCode> next = all.SelectMany(s => s.From.SelectMany(from => s.To.Select(to => (from, to)))).ToLookup(e => e.from, e => e.to);
        _descendants = all.SelectMany(s => s.From.Concat(s.To)).Distinct().ToDictionary(code => code, code => Descendants(code, next));
        _twins = Classes(all.Where(s => s.Kind == SuccessionKind.Identical).Select(s => (s.From.Single(), s.To.Single())));
    }

    /// <summary>Gets whether any list declares a succession.</summary>
    public bool IsDeclared => _descendants.Count > 0;

    /// <summary>Gets every code that shares its place with another.</summary>
    public IEnumerable<QuartierCode> Twins => _twins.Keys;

    /// <summary>Gives every code of the place that a code names, itself included.</summary>
    public ValueSet<QuartierCode> TwinsOf(QuartierCode code) => _twins.TryGetValue(code, out ValueSet<QuartierCode> twins) ? twins : [code];

    /// <summary>Tells whether two quartiers have nothing in common: they stand in lists of one generation, or successions that name both never lead from one to the other.</summary>
    public bool AreApart(QuartierCode one, QuartierCode other)
    {
        if (_descendants.Count == 0)
        {
            return ExcludeEachOther(one, other);
        }

        ValueSet<QuartierCode> these = TwinsOf(one), those = TwinsOf(other);
        return !these.Any(a => those.Any(b => AreKin(a, b)))
            && (these.Any(a => those.Any(b => ExcludeEachOther(a, b))) || (_descendants.ContainsKey(one) && _descendants.ContainsKey(other)));
    }

    private static bool ExcludeEachOther(QuartierCode one, QuartierCode other) =>
        one.Generation == other.Generation && (one.Outline == QuartierOutline.WholeCommune) == (other.Outline == QuartierOutline.WholeCommune);

    private static ValueSet<QuartierCode> Descendants(QuartierCode code, ILookup<QuartierCode, QuartierCode> next)
    {
        HashSet<QuartierCode> found = [];
        Stack<QuartierCode> open = new([code]);
        while (open.TryPop(out QuartierCode current))
        {
            foreach (QuartierCode successor in next[current].Where(found.Add))
            {
                open.Push(successor);
            }
        }

        return [.. found];
    }

    private static Dictionary<QuartierCode, ValueSet<QuartierCode>> Classes(IEnumerable<(QuartierCode One, QuartierCode Other)> pairs)
    {
        Dictionary<QuartierCode, ValueSet<QuartierCode>> classes = [];
        foreach ((QuartierCode one, QuartierCode other) in pairs)
        {
            ValueSet<QuartierCode> joined = [one, other, .. classes.GetValueOrDefault(one), .. classes.GetValueOrDefault(other)];
            foreach (QuartierCode member in joined)
            {
                classes[member] = joined;
            }
        }

        return classes.ToDictionary();
    }

    private bool AreKin(QuartierCode one, QuartierCode other) =>
        _descendants.GetValueOrDefault(one).Contains(other) || _descendants.GetValueOrDefault(other).Contains(one);
}
