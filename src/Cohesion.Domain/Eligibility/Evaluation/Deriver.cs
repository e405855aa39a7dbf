using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Sums up a set or the records of a list, as exactly as what is known allows.</summary>
internal sealed class Deriver(Frame frame)
{
    public FactReading Derive(Derivation derivation, FactDefinition definition)
    {
        FactDefinition? list = frame.Rules.Facts.ListOf(derivation.Over);
        FactId source = list?.Id ?? derivation.Over;
        FactReading reading = frame.Read(source);
        return reading.Value switch
        {
            null => reading,
            FactValue.Records records => OverRecords(derivation, definition, records.Values, source, reading.IsWhole),
            FactValue.Choices choices => Counted(choices.Values.Count, choices.Values.Count, reading.IsWhole, WhyOpen(reading, source)),
            FactValue.Places places => Counted(places.Values.Count, places.Values.Count, reading.IsWhole, WhyOpen(reading, source)),
            _ => OverRecords(derivation, definition, [], source, reading.IsWhole),
        };
    }

    private FactReading OverRecords(Derivation derivation, FactDefinition definition, ValueList<FactSet> records, FactId list, bool isWhole)
    {
        List<Doubt> doubts = [];
        List<FactValue?> counted = [];
        int certain = 0, possible = 0;
        foreach (FactSet record in records)
        {
            Frame inside = frame.Inside(record, list);
            Truth counts = derivation.Where is { } where ? new Evaluator(inside).Evaluate(where, doubts) : Truth.True;
            certain += counts == Truth.True ? 1 : 0;
            possible += counts == Truth.False ? 0 : 1;
            if (counts == Truth.True && derivation.Aggregate != Aggregate.Count)
            {
                FactReading field = inside.Read(derivation.Over);
                doubts.AddRange(field.Doubts);
                counted.Add(field.Value);
            }
        }

        if (derivation.Aggregate == Aggregate.Count)
        {
            return Counted(certain, possible, isWhole, [.. doubts, .. isWhole ? [] : new Doubt[] { new Doubt.Missing(list) }]);
        }

        FactValue[] known = [.. counted.OfType<FactValue>().Where(value => value.IsKnown)];
        if (doubts.Count == 0 && isWhole)
        {
            return SumUp(derivation.Aggregate, definition, known);
        }

        // What a set has it keeps, whatever else may come.
        ValueList<Doubt> open = doubts.Count > 0 ? [.. doubts.Distinct()] : [new Doubt.Missing(list)];
        return derivation.Aggregate == Aggregate.Set ? new FactReading(SetOf(definition, known), open, false) : FactReading.Open(open);
    }

    private static ValueList<Doubt> WhyOpen(FactReading reading, FactId source) => reading.Doubts.Count > 0 ? reading.Doubts : [new Doubt.Missing(source)];

    private static FactReading Counted(int certain, int possible, bool isWhole, ValueList<Doubt> doubts) => certain == possible && isWhole
        ? FactReading.Of(new FactValue.Count(certain))
        : new FactReading(null, [.. doubts.Distinct()], isWhole)
        {
            Bounds = new Measured.Number(Exact.Of(certain), isWhole ? Exact.Of(possible) : null),
        };

    private FactReading SumUp(Aggregate aggregate, FactDefinition definition, FactValue[] values) => aggregate switch
    {
        Aggregate.Sum => Sum(definition, values),
        Aggregate.Min => values.MinBy(Rank) is { } least ? FactReading.Of(least) : FactReading.None,
        Aggregate.Max => values.MaxBy(Rank) is { } most ? FactReading.Of(most) : FactReading.None,
        Aggregate.Distinct => FactReading.Of(new FactValue.Count(values.SelectMany(Elements).Distinct().Count())),
        Aggregate.Set => FactReading.Of(SetOf(definition, values)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private FactReading Sum(FactDefinition definition, FactValue[] values) => definition.Kind == FactKind.Money
        ? Sums.Of(values.OfType<FactValue.Amount>().Select(amount => amount.Value), frame.Rules.Context.Currency, definition.Id)
        : Sums.Of(values.OfType<FactValue.Count>().Select(count => count.Value), definition.Id);

    private static FactValue SetOf(FactDefinition definition, FactValue[] values) => definition.Kind == FactKind.TerritorySet
        ? new FactValue.Places([.. values.SelectMany(Elements).OfType<FactValue.Place>().Select(place => place.Value)])
        : new FactValue.Choices([.. values.SelectMany(Elements).Select(CodeOf).OfType<Code>()]);

    private static Code? CodeOf(FactValue value) => value switch
    {
        FactValue.Choice choice => choice.Value,
        FactValue.Text text => Code.TryParse(text.Value, null, out Code code) ? code : null,
        _ => null,
    };

    private static IEnumerable<FactValue> Elements(FactValue value) => value switch
    {
        FactValue.Choices choices => choices.Values.Select(code => new FactValue.Choice(code)),
        FactValue.Places places => places.Values.Select(place => new FactValue.Place(place)),
        _ => [value],
    };

    // Days are ranked by their first day: of two that are known to the month, neither is certainly the earlier.
    private static Exact Rank(FactValue value) => value switch
    {
        FactValue.Count count => Exact.Of(count.Value),
        FactValue.Amount amount => Exact.Of(amount.Value.Minor),
        FactValue.Proportion proportion => Exact.Of(proportion.Value),
        FactValue.Day date => Exact.Of(NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1, 1, 1), date.Value.First)),
        FactValue.Moment moment => Exact.Of(moment.Value.ToUnixTimeTicks()),
        _ => Exact.Of(0),
    };
}
