using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Changes a list of records, or a set, so that what is summed up over it comes to a given value.</summary>
internal sealed class RecordLever(RuleSet rules, Situation situation, ScopeId? scope)
{
    // A repair that takes more new records than this helps nobody.
    private const int MostNewRecords = 20;

    /// <summary>Gives the situation, or <see langword="null"/> when no small change does.</summary>
    public Situation? Move(FactDefinition fact, Derivation derivation, FactDefinition list, FactValue to)
    {
        ValueList<FactSet> records = situation.Facts.TryGet(list.Id, out FactValue? value) && value is FactValue.Records known ? known.Values : [];
        Frame frame = new(rules, situation, scope);
        bool[] counts = [.. records.Select(record => derivation.Where is not { } where || new Evaluator(frame.Inside(record, list.Id)).Evaluate(where, null) == Truth.True)];
        ValueList<FactSet>? changed = (derivation.Aggregate, to) switch
        {
            (Aggregate.Set, FactValue.Choices codes) => Gathered(records, counts, derivation, codes.Values),
            (Aggregate.Sum, FactValue.Amount amount) => Summed(records, counts, derivation, amount.Value.Minor, minor => new FactValue.Amount(Money.OfMinor(minor, amount.Value.Currency))),
            (Aggregate.Sum, FactValue.Count count) => Summed(records, counts, derivation, count.Value, static number => new FactValue.Count(number)),
            (Aggregate.Count, FactValue.Count count) when list.Kind == FactKind.Records => Counted(records, counts, derivation, count.Value),
            _ => null,
        };
        Situation? moved = changed is { } after ? situation.With(list.Id, new FactValue.Records(after)) : null;
        return moved is not null && new Frame(rules, moved, scope).Read(fact.Id).Value == to ? moved : null;
    }

    /// <summary>Gives the situation in which no record leaves it open whether it counts, or what it adds: it does not count, and adds nothing.</summary>
    public Situation Fill(Derivation derivation, FactDefinition list, FactValue sum)
    {
        if (!situation.Facts.TryGet(list.Id, out FactValue? value) || value is not FactValue.Records records)
        {
            return situation;
        }

        Frame frame = new(rules, situation, scope);
        FactValue? nothing = (derivation.Aggregate, sum) switch
        {
            (Aggregate.Sum, FactValue.Count) => new FactValue.Count(0),
            (Aggregate.Sum, FactValue.Amount amount) => new FactValue.Amount(Money.OfMinor(0, amount.Value.Currency)),
            _ => null,
        };
        return situation.With(list.Id, new FactValue.Records([.. records.Values.Select(Left).Select(record => nothing is null || record.TryGet(derivation.Over, out _) ? record : record.With(derivation.Over, nothing))]));

        FactSet Left(FactSet record) =>
            derivation.Where is { } where && new Evaluator(frame.Inside(record, list.Id)).Evaluate(where, null) == Truth.Unknown && Against(where) is { } other ? record.With(other) : record;
    }

    private static ValueList<FactSet>? Gathered(ValueList<FactSet> records, bool[] counts, Derivation derivation, ValueSet<Code> codes)
    {
        Code?[] of = [.. records.Select(record => record.TryGet(derivation.Over, out FactValue? value) && value is FactValue.Choice choice ? choice.Value : (Code?)null)];
        FactSet[] kept = [.. records.Where((_, i) => !counts[i] || (of[i] is { } code && codes.Contains(code)))];
        FactSet?[] added = [.. codes.Where(code => !of.Where((_, i) => counts[i]).Contains(code)).Select(code => Example(derivation)?.With(derivation.Over, new FactValue.Choice(code)))];
        return added.Contains(null) ? null : [.. kept, .. added.OfType<FactSet>()];
    }

    private static ValueList<FactSet>? Summed(ValueList<FactSet> records, bool[] counts, Derivation derivation, long total, Func<long, FactValue> of)
    {
        long?[] parts = [.. records.Select((record, i) => counts[i] && record.TryGet(derivation.Over, out FactValue? value) ? NumberOf(value) : null)];
        Int128 difference = parts.Aggregate((Int128)total, static (before, part) => before - (part ?? 0));
        if (difference < long.MinValue || difference > long.MaxValue)
        {
            return null;
        }

        long missing = (long)difference;
        int at = Array.FindIndex(parts, part => part is not (null or 0) && (Int128)part.Value + missing >= 0);
        int silent = Enumerable.Range(0, records.Count).FirstOrDefault(i => counts[i] && !records[i].TryGet(derivation.Over, out _), -1);
        return at >= 0 ? [.. records.Select((record, i) => i == at ? record.With(derivation.Over, of(parts[i]!.Value + missing)) : record)]
            : missing > 0 && silent >= 0 ? [.. records.Select((record, i) => counts[i] && !record.TryGet(derivation.Over, out _) ? record.With(derivation.Over, of(i == silent ? missing : 0)) : record)]
            : missing > 0 && Example(derivation) is { } example ? [.. records, example.With(derivation.Over, of(missing))]
            : null;
    }

    private static long? NumberOf(FactValue value) => value switch
    {
        FactValue.Amount amount => amount.Value.Minor,
        FactValue.Count count => count.Value,
        _ => null,
    };

    private static ValueList<FactSet>? Counted(ValueList<FactSet> records, bool[] counts, Derivation derivation, long wanted)
    {
        long missing = wanted - counts.Count(each => each);
        return missing switch
        {
            > 0 and <= MostNewRecords when Example(derivation) is { } example => [.. records, .. Enumerable.Repeat(example, (int)missing)],
            <= 0 => [.. records.Where((_, i) => !counts[i] || counts[..i].Count(each => each) < wanted)],
            _ => null,
        };
    }

    /// <summary>Gives a record that counts, where its fields are to have codes, numbers or flags that the rule writes.</summary>
    private static FactSet? Example(Derivation derivation) => derivation.Where is { } where ? Example(where) : FactSet.Empty;

    private static FactSet? Example(Condition where) => where switch
    {
        Condition.AllOf all => all.Conditions.Select(Example).Aggregate((FactSet?)FactSet.Empty, (whole, part) => whole is null || part is null ? null : whole.With(part)),
        Condition.OneOf { Values: [ListItem.One { Value: Literal.Word word }, ..] } oneOf => WithCode(oneOf.Fact, word.Value),
        Condition.Compare { Left: Operand.Fact field, Relation: Relation.EqualTo, Right: Operand.Constant { Value: Literal.Word word } } => WithCode(field.Id, word.Value),
        Condition.Compare { Left: Operand.Fact field, Right: Operand.Constant { Value: Literal.Number { Value: > long.MinValue and < long.MaxValue and var number } } } compare => compare.Relation switch
        {
            Relation.EqualTo or Relation.AtLeast or Relation.AtMost => FactSet.Empty.With(field.Id, new FactValue.Count(number)),
            Relation.MoreThan => FactSet.Empty.With(field.Id, new FactValue.Count(number + 1)),
            Relation.LessThan => FactSet.Empty.With(field.Id, new FactValue.Count(number - 1)),
            _ => null,
        },
        Condition.Flag flag => FactSet.Empty.With(flag.Fact, new FactValue.Flag(true)),
        _ => null,
    };

    /// <summary>Gives fields of a record that does not count.</summary>
    private FactSet? Against(Condition where) => where switch
    {
        Condition.AllOf all => all.Conditions.Select(Against).FirstOrDefault(fields => fields is not null),
        Condition.OneOf oneOf when oneOf.Values.All(item => item is ListItem.One) => Other(oneOf.Fact, [.. oneOf.Values.Select(item => ((ListItem.One)item).Value)]),
        Condition.Compare { Left: Operand.Fact field, Relation: Relation.EqualTo, Right: Operand.Constant constant } => Other(field.Id, [constant.Value]),
        Condition.Flag flag => FactSet.Empty.With(flag.Fact, new FactValue.Flag(false)),
        _ => null,
    };

    private FactSet? Other(FactId field, Literal[] than)
    {
        string[] words = [.. than.OfType<Literal.Word>().Select(word => word.Value)];
        return FactLookup.Find(rules, field) is { } fact && CodeDomain.Of(fact, rules.Facts)?.Codes.FirstOrDefault(code => !words.Contains(code.ToString())) is { } other && other != default
            ? FactSet.Empty.With(field, new FactValue.Choice(other))
            : null;
    }

    private static FactSet? WithCode(FactId field, string code) => Code.TryParse(code, null, out Code value) ? FactSet.Empty.With(field, new FactValue.Choice(value)) : null;
}
