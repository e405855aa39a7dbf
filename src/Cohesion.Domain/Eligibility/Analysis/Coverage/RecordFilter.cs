using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A condition over the records of a list, of which one is to be shown that keeps it, or that does not.</summary>
/// <param name="List">The fact that holds the records.</param>
/// <param name="Where">The condition.</param>
/// <param name="Holds">Whether the record is to keep it.</param>
/// <param name="Limit">A limit of the condition beside which the record is to lie instead, or <see langword="null"/>.</param>
/// <param name="Offset">Where it is to lie: one step below the limit, at it, or one step above.</param>
internal sealed record RecordFilter(FactDefinition List, Condition Where, bool Holds, Threshold? Limit = null, int Offset = 0)
{
    // Past so many records nobody tries them all.
    private const int MostRecords = 300;

    /// <summary>Tells whether some record of a case is such a one.</summary>
    public bool IsShown(Probe probe) => RecordsOf(probe).Any(record => Is(record, probe));

    /// <summary>Gives cases with such a record, added to the others or in the place of one of them.</summary>
    public IEnumerable<Probe> Steps(Probe from)
    {
        ValueList<FactSet> records = RecordsOf(from);
        foreach (FactSet record in Candidates(records, from).Where(record => Is(record, from)))
        {
            yield return Stated(from, [.. records, record]);
            for (int i = 0; i < records.Count; i++)
            {
                yield return Stated(from, [.. records.Select((old, at) => at == i ? record : old)]);
            }
        }
    }

    private Probe Stated(Probe from, ValueList<FactSet> records) => from.With(from.Situation.With(List.Id, new FactValue.Records(records)), List.Id);

    /// <summary>Gives what the condition says of each record within one step of the limit.</summary>
    public IEnumerable<Truth> Beside(Probe probe) =>
        RecordsOf(probe).Select(record => probe.Frame.Inside(record, List.Id)).Where(frame => Limit?.Offset(frame) is not null).Select(Judge);

    private bool Is(FactSet record, Probe probe) => probe.Frame.Inside(record, List.Id) is var frame && (Limit is { } limit ? limit.Offset(frame) == Offset : Judge(frame) == Kleene.Of(Holds));

    private Truth Judge(Frame frame) => new Evaluator(frame).Evaluate(Where, null);

    private ValueList<FactSet> RecordsOf(Probe probe) => probe.Situation.Facts.TryGet(List.Id, out FactValue? value) && value is FactValue.Records records ? records.Values : [];

    /// <summary>Varies the fields that the condition reads, from each record at hand and from one that states nothing.</summary>
    private IEnumerable<FactSet> Candidates(ValueList<FactSet> records, Probe probe)
    {
        FactDefinition[] read = [.. FactReader.FactsOf(Where, probe.Frame.Rules).Select(id => List.Fields.FirstOrDefault(field => field.Id == id)).OfType<FactDefinition>()];
        Condition[] atoms = [.. ConditionTree.Walk(Where, "").Select(part => part.Condition)];
        return records.Append(FactSet.Empty).SelectMany(record => read.Aggregate(
            (IEnumerable<FactSet>)[record],
            (sets, field) => sets.SelectMany(set => Values(field, atoms, probe.Frame.Rules).Select(value => set.With(field.Id, value)).Prepend(set))).Take(MostRecords));
    }

    private static IEnumerable<FactValue> Values(FactDefinition field, Condition[] atoms, RuleSet rules)
    {
        Literal[] literals = [.. atoms.SelectMany(atom => Beside(atom, field.Id, rules))];
        IEnumerable<FactValue> values = field.Kind switch
        {
            FactKind.Flag => [new FactValue.Flag(true), new FactValue.Flag(false)],
            FactKind.Choice => literals.OfType<Literal.Word>().Select(word => word.Value).Concat(CodeDomain.Of(field, rules.Facts)?.Codes.Select(code => $"{code}").Take(4) ?? ["other"])
                .Where(word => Code.TryParse(word, null, out _)).Select(word => new FactValue.Choice(Code.Parse(word, null))),
            FactKind.Text or FactKind.Identifier => literals.OfType<Literal.Word>().Select(word => word.Value).Append("other").Select(word => new FactValue.Text(word)),
            FactKind.Count => Around(literals.OfType<Literal.Number>().Select(number => number.Value)).Select(number => new FactValue.Count(number)),
            FactKind.Money => Around(literals.OfType<Literal.Amount>().Select(amount => amount.Value.Minor)).Select(minor => new FactValue.Amount(Money.OfMinor(minor, rules.Context.Currency))),
            FactKind.Date => literals.OfType<Literal.Time>().Select(time => time.Value.Date.First).Append(new LocalDate(2020, 1, 1))
                .SelectMany(day => new[] { day, CalendarEnds.Shifted(day, -1), CalendarEnds.Shifted(day, 1) }).OfType<LocalDate>().Select(day => new FactValue.Day(PartialDate.OfDay(day))),
            _ => [],
        };
        return values.Distinct().Concat(field.IsOptional ? [new FactValue.None()] : []);
    }

    private static IEnumerable<long> Around(IEnumerable<long> numbers) =>
        numbers.DefaultIfEmpty(1).SelectMany(number => new[] { (BigInteger)number, (BigInteger)number - 1, (BigInteger)number + 1 }).Where(number => number >= long.MinValue && number <= long.MaxValue).Select(number => (long)number);

    private static IEnumerable<Literal> Beside(Condition atom, FactId field, RuleSet rules) => atom switch
    {
        Condition.Compare { Left: Operand.Fact left, Right: Operand.Constant right } when left.Id == field => [right.Value],
        Condition.Compare { Left: Operand.Constant left, Right: Operand.Fact right } when right.Id == field => [left.Value],
        Condition.Between { Min: Operand.Constant min, Max: Operand.Constant max } between when between.Fact == field => [min.Value, max.Value],
        Condition.OneOf oneOf when oneOf.Fact == field => oneOf.Values.SelectMany(item => Mentions.Spell(item, rules)),
        _ => [],
    };
}
