using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <summary>Values of a fact on, before and after whatever an atom compares it with.</summary>
internal sealed class NearValues(RuleSet rules, Condition atom)
{
    // A base of so many times the denominator of a ratio has whole parts on, below and above it.
    private const int Scale = 10;

    private static readonly LocalDate AnyDay = new(2021, 6, 1);

    private readonly Literal[] _literals = [.. new AtomLiterals(rules).Of(atom)];
    private readonly Operand[] _operands = [.. ConditionWalk.OperandsOf(atom)];

    /// <summary>Gives the values; none where the fact is of a kind that nothing is compared with.</summary>
    public IEnumerable<FactValue> Of(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Flag => [new FactValue.Flag(true), new FactValue.Flag(false)],
        FactKind.Count => Numbers.Select(number => new FactValue.Count(number)),
        FactKind.Money => Amounts.Select(amount => new FactValue.Amount(amount)),
        FactKind.Ratio => Ratios.SelectMany(ratio => new[] { ratio, ratio + Ratio.Of(1, 1000), ratio - Ratio.Of(1, 1000) }).Select(ratio => new FactValue.Proportion(ratio)),
        FactKind.Date => Days.Select(day => new FactValue.Day(PartialDate.OfDay(day))),
        FactKind.Instant => Instants.Select(instant => new FactValue.Moment(instant)),
        FactKind.Period => Spans.Select(span => new FactValue.Span(span)),
        FactKind.Choice => Codes(fact).Select(code => new FactValue.Choice(code)),
        FactKind.ChoiceSet => Sets(Codes(fact)).Select(set => new FactValue.Choices(set)),
        FactKind.Territory => Places.Select(place => new FactValue.Place(place)),
        FactKind.TerritorySet => Sets(Places).Select(set => new FactValue.Places(set)),
        FactKind.Text or FactKind.Identifier => _literals.OfType<Literal.Word>().Select(word => word.Value)
            .Concat(atom is Condition.StartsWith starts ? [starts.Text, $"{starts.Text} x"] : []).Select(text => new FactValue.Text(text)),
        FactKind.Opinion => Enum.GetValues<OpinionKind>().Select(kind => new FactValue.Judged([new Opinion(kind)])),
        _ => [],
    };

    private IEnumerable<Ratio> Ratios => _literals.OfType<Literal.Proportion>().Select(literal => literal.Value);

    private IEnumerable<long> Numbers => _literals.OfType<Literal.Number>().SelectMany(number => new[] { number.Value, number.Value - 1, number.Value + 1 })
        .Concat(Ratios.Where(IsSmall).SelectMany(ratio => new[] { Scale * ratio.Denominator, Scale * ratio.Numerator, (Scale * ratio.Numerator) - 1, (Scale * ratio.Numerator) + 1 }))
        .Where(number => number >= 0).Distinct();

    private IEnumerable<Money> Amounts => _literals.OfType<Literal.Amount>().SelectMany(amount => new[] { amount.Value, Cent(amount.Value, -1), Cent(amount.Value, 1) })
        .Concat(Numbers.Where(number => number < int.MaxValue).SelectMany(number => new[] { number * 1000, (number * 1000) + 1 }).Select(minor => Money.OfMinor(minor, rules.Context.Currency)))
        .Where(amount => !amount.IsNegative).Distinct();

    private IEnumerable<Limit> Limits => _literals.OfType<Literal.Time>().Select(literal => literal.Value)
        .Concat(_literals.OfType<Literal.Span>().SelectMany(span => new[] { Limit.Of(span.Value.Start), Limit.Of(span.Value.End) }));

    private IEnumerable<LocalDate> Days => Limits.SelectMany(limit => new[] { limit.Date.First, limit.Date.Last }).DefaultIfEmpty(AnyDay).SelectMany(Moved).Where(IsOrdinary)
        .SelectMany(day => new[] { day, day.PlusDays(-1), day.PlusDays(1) }).Distinct();

    private IEnumerable<Instant> Instants => Limits.Select(limit => limit.ToInterval(rules.Context.Zone)).SelectMany(interval => new[] { interval.Start, interval.End })
        .SelectMany(instant => new[] { instant, instant - Duration.FromMinutes(1) })
        .Concat(Days.Select(day => day.At(new LocalTime(12, 0)).InZoneLeniently(rules.Context.Zone).ToInstant())).Distinct();

    private IEnumerable<PartialPeriod> Spans => _literals.OfType<Literal.Span>().Select(span => span.Value)
        .Concat(Days.Where(IsOrdinary).Select(day => PartialPeriod.Between(PartialDate.OfDay(day), PartialDate.OfDay(day.PlusDays(30))))).Distinct();

    private IEnumerable<TerritoryCode> Places => _literals.OfType<Literal.Place>().Select(literal => literal.Value).Append(TerritoryCode.Parse("75056/none", null)).Distinct();

    /// <summary>Gives a day, and the days that lie before and after it by the durations and the ages of the atom.</summary>
    private IEnumerable<LocalDate> Moved(LocalDate day) => _operands.OfType<Operand.Moved>().SelectMany(moved => new[] { moved.By.AddTo(day), moved.By.SubtractFrom(day) })
        .Concat(_operands.OfType<Operand.Years>().Any() ? Numbers.Where(years => years is > 0 and < 150).SelectMany(years => new[] { day.PlusYears((int)-years), day.PlusYears((int)years) }) : [])
        .Prepend(day);

    private IEnumerable<Code> Codes(FactDefinition fact) => _literals.OfType<Literal.Word>()
        .SelectMany(word => Code.TryParse(word.Value, null, out Code code) ? new[] { code } : [])
        .Concat(fact.Codes.Concat(fact.Vocabulary is { } name && rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary) ? vocabulary.Entries.Select(entry => entry.Code) : []).Take(3))
        .Distinct();

    private static IEnumerable<ValueSet<T>> Sets<T>(IEnumerable<T> elements)
        where T : struct, IComparable<T>
    {
        T[] all = [.. elements];
        return [[], .. all.Select(element => (ValueSet<T>)[element]), .. all.Zip(all.Skip(1)).Select(pair => (ValueSet<T>)[pair.First, pair.Second]), [.. all]];
    }

    private static Money Cent(Money amount, int more) => amount.Minor is > long.MinValue and < long.MaxValue ? Money.OfMinor(amount.Minor + more, amount.Currency) : amount;

    private static bool IsSmall(Ratio ratio) => ratio.Denominator <= 10_000 && Math.Abs(ratio.Numerator) <= 10_000;

    private static bool IsOrdinary(LocalDate day) => day.Year is > 1700 and < 3000;
}
