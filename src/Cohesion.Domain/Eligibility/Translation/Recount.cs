using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that two versions compute from different records: which records count in one of them, in the other, in both.</summary>
internal sealed class Recount
{
    // A witness that states more records than this helps nobody.
    private const int MostRecords = 20;

    private readonly ValueList<RuleSet> _versions;
    private readonly Derivation[] _derivations;
    private readonly FactDefinition? _list;
    private readonly Dictionary<(bool Before, bool After), (FactSet? Record, bool IsProvedNone)> _known = [];

    /// <param name="versions">The rule sets that compute it.</param>
    /// <param name="definitions">What each of them calls the fact.</param>
    public Recount(ValueList<RuleSet> versions, FactDefinition[] definitions)
    {
        (_versions, _derivations) = (versions, [.. definitions.Select(definition => definition.Derivation!)]);
        FactDefinition?[] lists = [.. versions.Select((rules, i) => rules.Facts.ListOf(_derivations[i].Over) ?? FactLookup.Find(rules, _derivations[i].Over))];
        bool isAlike = _derivations.All(derivation => derivation.Over == _derivations[0].Over && derivation.Aggregate == _derivations[0].Aggregate);
        _list = isAlike && lists.All(list => list is { Kind: FactKind.Records } && list == lists[0]) ? lists[0] : null;
    }

    /// <summary>Gets how both versions sum the records up; <see langword="null"/> where they do so in two ways.</summary>
    public Aggregate? Aggregate => _list is null ? null : _derivations[0].Aggregate;

    /// <summary>Gets whether no record takes away from a sum.</summary>
    public bool OnlyAdds => _list?.Fields.FirstOrDefault(part => part.Id == _derivations[0].Over)?.Min is Literal.Number { Value: >= 0 } or Literal.Amount { Value.Minor: >= 0 };

    /// <summary>Tells whether it is proved that no record counts, or not, in each version as is asked.</summary>
    public bool IsProvedNone(bool before, bool after) => _list is not null && Look(before, after).IsProvedNone;

    /// <summary>Gives records of which each version computes a value of its own; <see langword="null"/> where none are known to.</summary>
    public ValueList<FactSet>? Draw(FactValue before, FactValue after)
    {
        (long first, long second) = (NumberOf(before), NumberOf(after));
        if (first < 0 || second < 0)
        {
            return null;
        }

        FactSet?[] drawn = Aggregate switch
        {
            Eligibility.Aggregate.Sum => [.. Parts(first, second).Select(part => With(part.Before, part.After, part.Number, before))],
            Eligibility.Aggregate.Count when Math.Max(first, second) <= MostRecords => [.. Parts(first, second).SelectMany(part => Enumerable.Repeat(Look(part.Before, part.After).Record, (int)part.Number))],
            Eligibility.Aggregate.Min or Eligibility.Aggregate.Max => [.. Extremes(first, second).Select(part => With(part.Before, part.After, part.Number, before))],
            _ => [null],
        };
        return drawn.Contains(null) ? null : [.. drawn.OfType<FactSet>()];
    }

    // What both count, then what one counts besides.
    private IEnumerable<(bool Before, bool After, long Number)> Parts(long first, long second)
    {
        long shared = Look(true, true).Record is null ? 0 : Math.Min(first, second);
        return new[] { (Before: true, After: true, Number: shared), (Before: true, After: false, Number: first - shared), (Before: false, After: true, Number: second - shared) }.Where(part => part.Number > 0);
    }

    private (bool Before, bool After, long Number)[] Extremes(long first, long second) =>
        first == second && Look(true, true).Record is not null ? [(true, true, first)]
        : [(true, Look(true, false).Record is null, first), (Look(false, true).Record is null, true, second)];

    private FactSet? With(bool before, bool after, long number, FactValue kind) => Look(before, after).Record?.With(_derivations[0].Over, Of(kind, number));

    private static long NumberOf(FactValue value) => value switch
    {
        FactValue.Count count => count.Value,
        FactValue.Amount amount => amount.Value.Minor,
        _ => -1,
    };

    private static FactValue Of(FactValue kind, long number) => kind is FactValue.Amount amount ? new FactValue.Amount(Money.OfMinor(number, amount.Value.Currency)) : new FactValue.Count(number);

    private (FactSet? Record, bool IsProvedNone) Look(bool before, bool after)
    {
        if (!_known.TryGetValue((before, after), out (FactSet? Record, bool IsProvedNone) known))
        {
            _known[(before, after)] = known = Search([before, after]);
        }

        return known;
    }

    // The fields of a record as the facts of an application of their own; what a record does not hold says nothing about it.
    private (FactSet? Record, bool IsProvedNone) Search(bool[] counts)
    {
        Formulation fields = new(null, null, static _ => [], _versions);
        Claim[] claims = [.. counts.Select((isCounted, version) => _derivations[version].Where is not { } where ? isCounted ? Claim.True : Claim.False
            : isCounted ? fields.Of(where, version) : fields.Of(where, version).Contrary)];
        Builder builder = fields.Complete();
        FactSet? found = null;
        Solver solver = new(fields.Space, point =>
        {
            FactSet record = FactSet.Of([.. builder.Values(point).Where(entry => entry.Value is not null && _list!.Fields.Any(field => field.Id == entry.Fact.Id)).Select(entry => (entry.Fact.Id, entry.Value!))]);
            bool isShown = counts.Index().All(entry => Counts(record, entry.Index) == Kleene.Of(entry.Item));
            found = isShown ? record : found;
            return isShown;
        });
        return solver.Find(claims) is not null ? (found, false) : (null, !solver.IsOpen);
    }

    private Truth Counts(FactSet record, int version) => _derivations[version].Where is not { } where ? Truth.True
        : new Evaluator(new Frame(_versions[version], new Situation(FactSet.Empty), null).Inside(record, _list!.Id)).Evaluate(where, null);
}
