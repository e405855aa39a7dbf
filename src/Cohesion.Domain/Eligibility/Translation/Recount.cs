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

    /// <summary>Tells whether it is proved that no record counts, or not, in each version as is asked, where records that count make the fact no less.</summary>
    public bool IsProvedNone(bool before, bool after) => _list is not null && IsAdded && Look(before, after).IsProvedNone;

    private bool IsAdded => _derivations[0].Aggregate is Aggregate.Sum or Aggregate.Count;

    /// <summary>Gives records of which each version computes a value of its own; <see langword="null"/> where none are known to.</summary>
    public ValueList<FactSet>? Draw(FactValue before, FactValue after)
    {
        (long first, long second) = (NumberOf(before), NumberOf(after));
        if (_list is null || !IsAdded || first < 0 || second < 0)
        {
            return null;
        }

        long shared = Look(true, true).Record is null ? 0 : Math.Min(first, second);
        List<FactSet> drawn = [];
        foreach ((bool inFirst, bool inSecond, long number) in new[] { (true, true, shared), (true, false, first - shared), (false, true, second - shared) }.Where(part => part.Item3 > 0))
        {
            if (Look(inFirst, inSecond).Record is not { } record || (number > MostRecords && _derivations[0].Aggregate == Aggregate.Count))
            {
                return null;
            }

            drawn.AddRange(_derivations[0].Aggregate == Aggregate.Sum ? [record.With(_derivations[0].Over, Of(before, number))] : Enumerable.Repeat(record, (int)number));
        }

        return [.. drawn];
    }

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
