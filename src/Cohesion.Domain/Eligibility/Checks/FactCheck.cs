using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is wrong with the facts that a call declares: their names, bounds, vocabularies and derivations.</summary>
internal sealed class FactCheck(RuleIndex index)
{
    private const string Steps = "steps.";

    public IEnumerable<Problem> Run() => OwnFacts.Of(index.Rules).SelectMany(entry => Check(entry.Fact, entry.Path));

    private IEnumerable<Problem> Check(FactDefinition fact, string path)
    {
        string id = fact.Id.ToString();
        if (id.StartsWith(FactLookup.Events, StringComparison.Ordinal) || id.StartsWith(FactLookup.Opinions, StringComparison.Ordinal) || fact.Kind == FactKind.Opinion)
        {
            yield return new Problem(ProblemCode.TakenName, $"{path}/id", id);
        }

        if (id.StartsWith(Steps, StringComparison.Ordinal) && fact.Kind is not (FactKind.Date or FactKind.Instant))
        {
            yield return new Problem(ProblemCode.KindMismatch, $"{path}/kind", FormatWords.Of(fact.Kind), FormatWords.Of(FactKind.Date, FactKind.Instant));
        }

        if (fact.Vocabulary is { } name && !index.Rules.Facts.TryGetVocabulary(name, out _))
        {
            yield return new Problem(
                ProblemCode.UnknownVocabulary, $"{path}/of", name.ToString(), "", index.Suggest(name.ToString(), index.Rules.Facts.Vocabularies.Select(known => known.Name.ToString())));
        }

        foreach (Problem problem in Bounds(fact, path).Concat(Derivation(fact, path)))
        {
            yield return problem;
        }

        for (int i = 0; i < fact.Fields.Count; i++)
        {
            string field = fact.Fields[i].Id.ToString();
            if (!field.StartsWith($"{id}.", StringComparison.Ordinal) || field.IndexOf('.', id.Length + 1) >= 0)
            {
                yield return new Problem(ProblemCode.UnsupportedHere, $"{path}/fields/{i}/id", field, $"{id}.…");
            }
        }
    }

    private IEnumerable<Problem> Bounds(FactDefinition fact, string path)
    {
        foreach ((Literal bound, string member) in new[] { (fact.Min, "min"), (fact.Max, "max") }.Where(entry => entry.Item1 is not null).Select(entry => (entry.Item1!, entry.Item2)))
        {
            if (LiteralForm.Check(bound, fact.Kind, null, $"{path}/{member}", index) is { } problem)
            {
                yield return problem;
            }
        }

        if (fact is { Min: { } min, Max: { } max } && LiteralOrder.IsAbove(min, max))
        {
            yield return new Problem(ProblemCode.EmptyRange, $"{path}/min", FormatWords.Of(min), FormatWords.Of(max));
        }
    }

    private IEnumerable<Problem> Derivation(FactDefinition fact, string path)
    {
        if (fact.Derivation is not { } derivation)
        {
            return [];
        }

        string place = $"{path}/derive/{FormatWords.Of(derivation.Aggregate)}";
        if (index.Fact(derivation.Over) is not { } over)
        {
            string found = derivation.Over.ToString();
            return [new Problem(ProblemCode.UnknownFact, place, found, "", index.SuggestFact(found))];
        }

        return new[] { Source(derivation, over, place), Result(fact, derivation, over, $"{path}/kind"), Unit(fact, derivation, over, $"{path}/unit"), Where(derivation, over, path) }
            .OfType<Problem>();
    }

    /// <summary>What is summed up must be a list or a set to count, else a field of records that can be added, ordered or gathered.</summary>
    private Problem? Source(Derivation derivation, FactDefinition over, string path)
    {
        FactKind[] kinds = derivation.Aggregate switch
        {
            Aggregate.Count => [FactKind.Records, FactKind.ChoiceSet, FactKind.TerritorySet],
            Aggregate.Sum => [FactKind.Count, FactKind.Money],
            Aggregate.Min or Aggregate.Max => [FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant],
            Aggregate.Set => [FactKind.Choice, FactKind.ChoiceSet, FactKind.Territory, FactKind.TerritorySet, FactKind.Text, FactKind.Identifier],
            _ => [.. Enum.GetValues<FactKind>().Where(kind => kind is not (FactKind.Records or FactKind.Opinion))],
        };
        return !kinds.Contains(over.Kind) ? new Problem(ProblemCode.KindMismatch, path, over.Id.ToString(), FormatWords.Of(kinds))
            : derivation.Aggregate != Aggregate.Count && index.Rules.Facts.ListOf(over.Id) is null ? new Problem(ProblemCode.UnsupportedHere, path, over.Id.ToString(), FormatWords.Of(FactKind.Records))
            : null;
    }

    private static Problem? Result(FactDefinition fact, Derivation derivation, FactDefinition over, string path)
    {
        FactKind expected = derivation.Aggregate switch
        {
            Aggregate.Count or Aggregate.Distinct => FactKind.Count,
            Aggregate.Set => over.Kind is FactKind.Territory or FactKind.TerritorySet ? FactKind.TerritorySet : FactKind.ChoiceSet,
            _ => over.Kind,
        };
        return fact.Kind == expected ? null : new Problem(ProblemCode.KindMismatch, path, FormatWords.Of(fact.Kind), FormatWords.Of(expected));
    }

    private static Problem? Unit(FactDefinition fact, Derivation derivation, FactDefinition over, string path) =>
        derivation.Aggregate is Aggregate.Sum or Aggregate.Min or Aggregate.Max && fact.Unit is { } unit && over.Unit is { } counted && unit != counted
            ? new Problem(ProblemCode.UnitMismatch, path, unit, counted)
            : null;

    // A set has no records to choose among.
    private static Problem? Where(Derivation derivation, FactDefinition over, string path) =>
        derivation.Where is not null && over.Kind is FactKind.ChoiceSet or FactKind.TerritorySet && derivation.Aggregate == Aggregate.Count
            ? new Problem(ProblemCode.UnsupportedHere, $"{path}/derive/where", over.Id.ToString(), FormatWords.Of(FactKind.Records))
            : null;
}
